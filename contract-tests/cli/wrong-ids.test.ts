import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import type { Report } from "../../src/model/report.js";
import { runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

let server: ServedMiniature;
afterEach(() => server.close());

async function remarksOf(cluster: (id: number) => number, tenant: (id: number) => number): Promise<string> {
  server = await serveMiniature("faithful");
  const { username, password } = server.credentials.basic;
  const ids = ["--cluster-id", String(cluster(Number(server.clusterId))), "--tenant-id", String(tenant(Number(server.tenantId)))];
  const cwd = await makeFolder();
  const env = { OCP_USERNAME: username, OCP_PASSWORD: password };
  await runHere(["conformance", "--target", server.origin, ...ids, "--report", "json=report.json"], { env, cwd });
  return (JSON.parse(await readFile(join(cwd, "report.json"), "utf8")) as Report).run.remarks.join("\n");
}

describe("ids that nothing has", () => {
  it("are told as a remark: a cluster", async () => {
    expect(await remarksOf((id) => id + 1, Number)).toMatch(/^cluster \d+ was not found \(404\): /m);
  });

  it("are told as a remark: a tenant", async () => {
    expect(await remarksOf(Number, (id) => id + 1)).toMatch(/^cluster \d+ \/ tenant \d+ was not found \(404\): /m);
  });

  it("are not claimed of right ones", async () => {
    expect(await remarksOf(Number, Number)).not.toContain("not found");
  });
});
