import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { profile } from "../../generated/4.3/profile.gen.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";

/** Makes a folder of its own for the files of one test. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(process.env["CONTRACT_TESTS_FOLDER"] ?? tmpdir(), "test-"));
}

/** Writes a valid body for the ids of a miniature, and gives the file. */
export async function writeRequest(folder: string, change: (body: Record<string, unknown>) => unknown = (body) => body): Promise<string> {
  const example = profile.examples["backupTenantNow"]?.request[0]?.value;
  const file = join(folder, "request.json");
  await writeFile(file, JSON.stringify(change(structuredClone(example) as Record<string, unknown>)));
  return file;
}

/** Serves the faithful miniature, and gives what the command line needs to call it. */
export async function serveFaithful(): Promise<{
  readonly server: ServedMiniature;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}> {
  const server = await serveMiniature("faithful");
  const { basic, accessKey } = server.credentials;
  return {
    server,
    flags: ["--target", server.origin, "--cluster-id", String(server.clusterId), "--tenant-id", String(server.tenantId)],
    env: {
      OCP_USERNAME: basic.username,
      OCP_PASSWORD: basic.password,
      OCP_ACCESS_KEY_ID: accessKey.id,
      OCP_ACCESS_KEY_SECRET: accessKey.secret,
    },
  };
}
