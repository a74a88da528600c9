import { describe, expect, it } from "vitest";
import { probeClasses, type ProbeClass } from "../../src/model/probe.js";
import { prepare, reportOf, runIt } from "./run.js";
import { behaviours, couldStart, possibleBackups, serveStranger, watch } from "./servers.js";

const names = Object.keys(behaviours(""));
const everyClass = probeClasses.flatMap((allowed) => names.map((name) => [allowed, name] as const));
type Extent = "everything" | "all but reads";

async function judge(allowed: ProbeClass, name: string, extent: Extent): Promise<void> {
  const stranger = await serveStranger();
  const behaviour = behaviours(stranger.origin)[name]!;
  const server = await watch((answer, call) => (extent === "all but reads" && call.method === "GET" ? answer : behaviour(answer, call)));
  // Harmless calls that are not answered end a run: the dangerous ones are to be sent nevertheless.
  const aimed = extent === "all but reads" && allowed !== "harmless";
  const prepared = await prepare(server, allowed, aimed ? ["--only", allowed === "guarded" ? "guarded/*" : "backup/valid/*"] : []);
  const began = Date.now();
  const { code } = await runIt(prepared);
  const report = await reportOf(prepared);
  const { methods, risky } = { methods: new Set(server.arrivals.map(({ call }) => call.method)), risky: couldStart(server) };
  if (allowed === "read") expect([...methods]).toEqual(["GET"]);
  if (allowed === "read" || allowed === "harmless") expect(risky).toEqual([]);
  if (aimed) expect(risky.length).toBeGreaterThan(0);
  // The budget of one, counted where the requests arrive; and the report admits to all of them.
  expect(possibleBackups(server).length).toBeLessThanOrEqual(1);
  expect(report.run.possibleBackups).toBeGreaterThanOrEqual(possibleBackups(server).length);
  expect(server.backups()).toBeLessThanOrEqual(1);
  expect(stranger.connections()).toBe(0);
  expect([0, 1, 3, 4]).toContain(code);
  // A server that answers nothing right is never said to conform.
  if (extent === "everything") expect(code).not.toBe(0);
  expect(Date.now() - began).toBeLessThan(8000);
}

describe("a server that does so to whatever comes starts no backup too many", () => {
  it.each(everyClass)("%s: it %s", async (allowed, name) => judge(allowed, name, "everything"));
});

describe("a server that does so to whatever is no GET starts no backup too many", () => {
  it.each(everyClass.filter(([allowed]) => allowed !== "read"))("%s: it %s", async (allowed, name) =>
    judge(allowed, name, "all but reads"),
  );
});
