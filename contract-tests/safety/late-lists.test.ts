import { expect, it } from "vitest";
import type { Policy } from "../../src/miniatures/faithful/policy.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { ledgerOf, prepare, reportOf, runIt, startIt, until } from "./run.js";
import { atEnd, couldStart, watch } from "./servers.js";

/** Starts backups that it has refused, and lists them only when its next requests have come. */
async function lagging(policy: Partial<Policy>): Promise<ServedMiniature> {
  const server = await serveMiniature({
    ...{ id: "lagging", title: "Lists late what it has refused.", family: "faithful", fails: [] },
    policy: { listsAfter: 150, ...policy },
  });
  atEnd(server.close);
  return server;
}

const lag = ["--task-lag", "250"];

it.each(["malformedJson", "mediaType", "invalidMember"])(
  "a backup that was refused as %s, started and listed late ends the ladder, and the budget knows it",
  async (refusal) => {
    const server = await lagging({ startsDespite: (each) => each.refusal === refusal });
    const run = await prepare(server, "backup", lag);
    expect((await runIt(run)).code).toBe(1);
    expect(server.backups()).toBe(1);
    const { run: told, verdicts } = await reportOf(run);
    expect(told).toMatchObject({ possibleBackups: 1 });
    expect(told.stopped).toContain("a backup task appeared after guarded/");
    const failed = verdicts.filter(({ conclusion }) => conclusion.kind === "fail").map(({ check }) => check);
    expect(failed).toEqual(["request/refusal-leaves-no-task"]);
    expect((await ledgerOf(run)).at(-1)).toBe("spent");
  },
);

/** Not the first that a body can be refused for. */
const aboutMode: Policy["startsDespite"] = ({ violations = [] }) => violations.some(({ field }) => field === "dataBackupMode");

it("backups that only some refused calls start are found before the valid call, and each is counted", async () => {
  const server = await lagging({ startsDespite: aboutMode, listsAfter: 400 });
  const run = await prepare(server, "backup", ["--task-lag", "500"]);
  expect((await runIt(run)).code).toBe(1);
  const { possibleBackups } = (await reportOf(run)).run;
  // How many it starts before the first shows itself depends on how fast this machine is.
  expect(server.backups()).toBeGreaterThan(0);
  expect(possibleBackups).toBe(server.backups());
});

it("not even the second of them gets past the budget with --careful", { timeout: 60_000 }, async () => {
  const server = await lagging({ startsDespite: aboutMode, listsAfter: 30 });
  const run = await prepare(server, "backup", ["--task-lag", "80", "--careful"]);
  expect((await runIt(run)).code).toBe(1);
  const { possibleBackups } = (await reportOf(run)).run;
  expect({ started: server.backups(), possibleBackups }).toEqual({ started: 1, possibleBackups: 1 });
});

it("Ctrl-C ends the wait", async () => {
  const server = await watch((answer) => answer);
  const run = await prepare(server, "guarded", ["--task-lag", "600000"]);
  const { kill, ended } = startIt(run);
  await until(() => couldStart(server).length === 1);
  kill("SIGINT");
  expect((await ended).code).toBe(130);
  expect(couldStart(server)).toHaveLength(1);
});
