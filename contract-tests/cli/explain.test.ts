import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { explainCheck } from "../../src/cli/explain-check.js";
import { explainProbe } from "../../src/cli/explain-probe.js";
import { commandForProbe, commandsForCheck } from "../../src/cli/reproduce.js";
import { describeProfiles } from "../../src/contract/describe.js";
import { loadContract } from "../../src/contract/load.js";
import { catalogueProbes, type ProbeInfo } from "../../src/engine/catalogue.js";
import type { Contract } from "../../src/model/contract.js";
import { runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

const profiles = await Promise.all(
  (await describeProfiles()).map(async ({ id, sources }) => ({ id, sources, contract: await loadContract(id) })),
);

let folder = "";
beforeAll(async () => {
  folder = await makeFolder();
});

const env = {
  ...{ OCP_USERNAME: "someone", OCP_PASSWORD: "not-a-real-password" },
  ...{ OCP_ACCESS_KEY_ID: "some-key", OCP_ACCESS_KEY_SECRET: "not-a-real-secret" },
};

/** Splits a command as a shell would, with the variables filled in. */
function argumentsOf(command: string, request: string): readonly string[] {
  const filled = command
    .replaceAll('"$OCP_TARGET"', "http://127.0.0.1:1")
    .replaceAll('"$OCP_CLUSTER_ID"', "1000005")
    .replaceAll('"$OCP_TENANT_ID"', "1000012")
    .replace("request.json", request);
  expect(filled).not.toMatch(/["'$<>]/);
  const [program, ...args] = filled.split(" ");
  expect(program).toBe("ocp-contract");
  return args;
}

/** Writes the request that the example of a probe's storage is. */
async function requestFor(contract: Contract, probe: ProbeInfo): Promise<string> {
  const operation = probe.operations[0] ?? "backupClusterNow";
  const examples = contract.requestExamples(operation);
  const value = (examples.find(({ name }) => name === probe.body) ?? examples[0])?.value;
  const file = `${contract.profile}-${operation}-${probe.body ?? "any"}.json`;
  await writeFile(join(folder, file), JSON.stringify({ ...(value as object), obBackupObject: undefined }));
  return file;
}

describe.each(profiles)("explain, by profile $id", ({ contract, sources }) => {
  const probes = catalogueProbes(contract);

  it.each(checks.map((check) => check.id))("tells what %s rests on, with its source", (id) => {
    const lines = explainCheck(
      checks.find((check) => check.id === id)!,
      contract,
      sources,
    );
    const told = lines.join("\n");
    expect(told).toMatch(/\n {2}Evidence.*: (observed|documented|sample|standard|inferred|unknown|contradicted) \(.*https?:\/\//);
    expect(told).not.toContain("undefined");
    expect(told).toContain(commandsForCheck(id, contract)[1]);
  });

  it("tells of every probe its class, what it sends, what it rests on and how to reproduce it", () => {
    const bad = probes.filter((probe) => {
      const told = explainProbe(probe, contract, sources).join("\n");
      const whole = [`Class: ${probe.class}`, "Sends: ", "Contract: ", "  Evidence", "Reproduce: ocp-contract conformance"].every((part) =>
        told.includes(part),
      );
      return !whole || told.includes("undefined") || !/Evidence.*https?:/.test(told);
    });
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it("prints for every probe a command that plans just that probe, and a read beside it", async () => {
    const failed: string[] = [];
    for (const probe of probes) {
      const { command, note = "" } = commandForProbe(probe, contract);
      const args = argumentsOf(command, await requestFor(contract, probe));
      const { OCP_ACCESS_KEY_ID: _id, OCP_ACCESS_KEY_SECRET: _secret, ...basic } = env;
      const ofEnvironment = note.includes("no AccessKey in the environment") ? basic : env;
      const { code, stdout, stderr } = await runHere([...args, "--dry-run"], { cwd: folder, env: ofEnvironment });
      const sent = stdout.split("\n").filter((line) => / (POST|GET|PUT|DELETE|PATCH|HEAD) \/|decided during the run/.test(line));
      const wanted = [...command.matchAll(/ --only (\S+)/g)].map(([, id = ""]) => id);
      const planned =
        code === 0 && wanted[0] === probe.id && sent.length === wanted.length && wanted.every((id) => stdout.includes(` ${id} `));
      if (!planned) failed.push(`${command}: ${String(code)} ${stderr}${sent.join("; ")}`);
    }
    expect(failed).toEqual([]);
  });

  it("prints for every check commands that parse", async () => {
    const request = await requestFor(
      contract,
      probes.find(({ id }) => id.startsWith("backup/valid/"))!,
    );
    for (const command of checks.flatMap((check) => commandsForCheck(check.id, contract))) {
      const { code, stderr } = await runHere([...argumentsOf(command, request), "--dry-run"], { cwd: folder });
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: "" });
    }
  });
});

describe("explain", () => {
  it("lists every check and probe where no id is given", async () => {
    const { code, stdout } = await runHere(["explain"]);
    expect(code).toBe(0);
    for (const { id, level } of checks) expect(stdout).toMatch(new RegExp(`^${id} +${level} `, "m"));
    for (const { id } of catalogueProbes(profiles[0]!.contract)) expect(stdout).toContain(`\n${id} `);
  });

  it("keeps commands in one line, so that they can be copied", async () => {
    const { stdout } = await runHere(["explain", "backup/valid/file-storage"]);
    expect(stdout).toMatch(
      /^Reproduce:\n {2}ocp-contract conformance .* --only backup\/valid\/file-storage --request request.json --allow backup --confirm "\$OCP_TENANT_ID"$/m,
    );
  });

  it("names miniatures that show a check", async () => {
    const { stdout } = await runHere(["explain", "response/schema"]);
    expect(stdout).toMatch(/Fails on \d+ miniatures: .*\n/);
    expect(stdout).toMatch(/See one:\n {2}ocp-contract mock --miniature \S+\n/);
  });
});
