import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandForProbe, commandsForCheck } from "../../src/cli/reproduce.js";
import { loadContract } from "../../src/contract/load.js";
import { catalogueProbes, type ProbeInfo } from "../../src/engine/catalogue.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder, serveFaithful, writeRequest } from "./target.js";

const contract = await loadContract("4.3");
let faithful: Awaited<ReturnType<typeof serveFaithful>>;
let folder = "";
let request = "";
beforeAll(async () => {
  [faithful, folder] = [await serveFaithful(), await makeFolder()];
  request = await writeRequest(folder);
});
afterAll(() => faithful.server.close());

/** Runs a printed command on the served faithful miniature, as a shell would. */
async function run(command: string, withKey: boolean): Promise<CliOutcome> {
  const { server, env } = faithful;
  const filled = command
    .replaceAll('"$OCP_TARGET"', server.origin)
    .replaceAll('"$OCP_CLUSTER_ID"', String(server.clusterId))
    .replaceAll('"$OCP_TENANT_ID"', String(server.tenantId))
    .replace("request.json", request);
  const { OCP_ACCESS_KEY_ID: _id, OCP_ACCESS_KEY_SECRET: _secret, ...basic } = env;
  const [, ...args] = filled.split(" ");
  return runHere([...args, "--task-lag", "0"], { env: withKey ? env : basic, cwd: folder });
}

/** The first probe of each class and family that a live target gets. */
function samples(): readonly ProbeInfo[] {
  const families = new Map<string, ProbeInfo>();
  for (const probe of catalogueProbes(contract)) {
    const family = probe.id.split("/").slice(0, 2).join("/");
    if (!families.has(family) && commandForProbe(probe, contract).command.includes("--target")) families.set(family, probe);
  }
  return [...families.values()];
}

describe("the command that explain prints", () => {
  it.each(samples().map((probe) => [probe.id, probe] as const))("for %s ends well on a right server", async (_id, probe) => {
    const { command, note = "" } = commandForProbe(probe, contract);
    const { code, stdout } = await run(command, !note.includes("no AccessKey in the environment"));
    expect({ code, last: stdout.trimEnd().split("\n").at(-1) }).toEqual({
      code: 0,
      last: expect.stringMatching(/exit 0 because conforms$/) as string,
    });
  });

  it("for signatures sends them all, and ends well on a right server", async () => {
    const [command] = commandsForCheck("auth/signature-fits-the-call", contract);
    expect(command).toContain("--auth-probes 10");
    const { code, stdout } = await run(command, true);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ verdicts: [6-9] pass/m);
  });
});
