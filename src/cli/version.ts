import packageJson from "../../package.json" with { type: "json" };

/** Version of this tool. */
export const version = packageJson.version;
