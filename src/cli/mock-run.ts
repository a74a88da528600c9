import { once } from "node:events";
import { usageFailure } from "./failure.js";
import type { MockFlags } from "./mock.js";
import { didYouMean } from "./nearest.js";
import { loadVersion } from "./profile.js";

/** What is served, and what to call it with. */
interface Served {
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves until interrupted; gives the exit code. */
export async function mock(flags: MockFlags): Promise<number> {
  const served = flags.miniature === undefined ? await servePrism(flags) : await serveSmall(flags.miniature, flags);
  const interrupted = once(process, "SIGINT");
  process.stdout.write(`${served.lines.join("\n")}\n`);
  process.stderr.write("serving; Ctrl-C ends it\n");
  await interrupted;
  await served.close();
  return 0;
}

async function servePrism({ ocpVersion, port = 0 }: MockFlags): Promise<Served> {
  const contract = await loadVersion(ocpVersion);
  const { startPrism } = await import("../mock/prism.js");
  const { origin, close } = await startPrism({ document: contract.document, port });
  return { lines: [`OCP_TARGET=${origin}`], close };
}

async function serveSmall(id: string, { ocpVersion, port }: MockFlags): Promise<Served> {
  if (port !== undefined) throw usageFailure("--port is for the mock only: a miniature takes any free port");
  const [{ miniatures }, { serveMiniature }] = await Promise.all([import("../miniatures/registry.js"), import("../miniatures/serve.js")]);
  const ids = miniatures.map((each) => each.id);
  if (!ids.includes(id)) {
    const alike = didYouMean(id, ids);
    throw usageFailure(`--miniature ${id} is not known${alike === "" ? "." : alike} There are: ${ids.join(", ")}`);
  }
  const profile = ocpVersion === undefined ? undefined : (await loadVersion(ocpVersion)).profile;
  const { origin, credentials, clusterId, tenantId, close } = await serveMiniature(id, profile === undefined ? {} : { profile });
  const lines = [
    `OCP_TARGET=${origin}`,
    `OCP_USERNAME=${credentials.basic.username}`,
    `OCP_PASSWORD=${credentials.basic.password}`,
    `OCP_ACCESS_KEY_ID=${credentials.accessKey.id}`,
    `OCP_ACCESS_KEY_SECRET=${credentials.accessKey.secret}`,
    `OCP_CLUSTER_ID=${String(clusterId)}`,
    `OCP_TENANT_ID=${String(tenantId)}`,
  ];
  return { lines, close };
}
