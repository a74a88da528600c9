import packageJson from "../../package.json" with { type: "json" };

/** Names this package to OCP, so that its log tells who called. */
export const userAgent = `ocp-backup-client/${packageJson.version}`;
