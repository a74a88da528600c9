import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { ReportKind } from "../../src/cli/report-kinds.js";
import { atEnd } from "../transport/harness.js";
import { runHere } from "./run-cli.js";
import { makeFolder, serveFaithful } from "./target.js";

const leak = vi.hoisted(() => ({ text: "" }));
vi.mock("../../src/cli/report-kinds.js", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  loadRenderer: (_kind: ReportKind) => () => leak.text,
}));

it("ends with the exit code that its last line tells, where a report is withheld", async () => {
  const { server, flags, env } = await serveFaithful();
  atEnd(server.close);
  const folder = await makeFolder();
  const config = { name: "one", url: server.origin, clusterId: Number(server.clusterId), tenantId: Number(server.tenantId) };
  const credentials = { username: { env: "OCP_USERNAME" }, password: { env: "OCP_PASSWORD" } };
  await writeFile(join(folder, "conformance.json"), JSON.stringify({ targets: [{ ...config, credentials }] }));
  for (const args of [flags, ["--config", "conformance.json"]]) {
    const run = ["conformance", ...args, "--only", "read/getServerInfo", "--report", "json=report.json"];
    leak.text = env["OCP_PASSWORD"] ?? "";
    const withheld = await runHere(run, { env, cwd: folder });
    expect({ code: withheld.code, stderr: withheld.stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/^error: --report json=report\.json is withheld: it holds OCP_PASSWORD/m) as string,
    });
    expect(withheld.stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 3 because not everything could be published \(conforms\)$/);
    expect(await readdir(folder)).toEqual(["conformance.json"]);
  }
  leak.text = "{}";
  const published = await runHere(["conformance", ...flags, "--only", "read/getServerInfo", "--report", "json=report.json"], {
    env,
    cwd: folder,
  });
  expect(published.code).toBe(0);
  expect(published.stdout.trimEnd()).toMatch(/exit 0 because conforms$/);
});
