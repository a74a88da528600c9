import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportKinds } from "../../src/cli/report-kinds.js";
import { profile } from "../../generated/4.3/profile.gen.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { JsonValue } from "../../src/model/json.js";
import { canariesIn, canaryCredentials, withKey } from "../miniatures/canaries.js";
import { runHere } from "../cli/run-cli.js";
import { makeFolder, writeRequest } from "../cli/target.js";

const bodies = profile.examples["backupTenantNow"]?.request ?? [];

it.each([
  "faithful",
  "secret-in-extra-member",
  "secret-in-header",
  "secret-in-header-name",
  "secret-in-upper-case",
  "authorization-echoed",
  "body-echoed",
])("4.11 a and b: a run on %s tells no secret in any file, on the terminal, or in a message", { timeout: 30_000 }, async (id) => {
  const server = await serveMiniature(id, { credentials: canaryCredentials });
  const folder = await makeFolder();
  const body = bodies.find(({ value }) => JSON.stringify(value).includes("accessKeySecret"))?.value as JsonValue;
  const request = await writeRequest(folder, () => withKey(body));
  const [cluster, tenant] = [String(server.clusterId), String(server.tenantId)];
  const reports = reportKinds.flatMap((kind) => ["--report", `${kind}=run.${kind}`]);
  const aim = ["--target", server.origin, "--cluster-id", cluster, "--tenant-id", tenant, "--request", request];
  const allowed = ["--allow", "backup", "--confirm", tenant, "--task-lag", "0", "--verbose", "--propose-overlay", "overlay.yaml"];
  const { basic, accessKey } = canaryCredentials;
  const env = {
    OCP_USERNAME: basic.username,
    OCP_PASSWORD: basic.password,
    OCP_ACCESS_KEY_ID: accessKey.id,
    OCP_ACCESS_KEY_SECRET: accessKey.secret,
  };
  const { code, stdout, stderr } = await runHere(["conformance", ...aim, ...allowed, ...reports], { env, cwd: folder });
  await server.close();
  expect([0, 1]).toContain(code);
  expect([...canariesIn(stdout), ...canariesIn(stderr)]).toEqual([]);
  const files = (await readdir(folder)).filter((name) => name !== "request.json");
  expect(files).toEqual(expect.arrayContaining([...reportKinds.map((kind) => `run.${kind}`), "ocp-contract-ledger.ndjson"]));
  for (const name of files) expect([name, canariesIn(await readFile(join(folder, name), "utf8"))]).toEqual([name, []]);
  // The canary did leave: what came of it is what is looked for.
  expect(canariesIn(await readFile(request, "utf8"))).toEqual(["storageKey (plain)"]);
  expect(await readFile(join(folder, "run.json"), "utf8")).toContain('\\"accessKeySecret\\":\\"[redacted]\\"');
});
