import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probeClasses } from "../../src/model/probe.js";
import type { Report } from "../../src/model/report.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { CliOutcome } from "../cli/run-cli.js";
import { runMiniature } from "../miniatures/run-miniature.js";
import { ledgerOf, prepare, reportOf, runIt, type Prepared } from "./run.js";
import { couldStart, possibleBackups, watch, type Arrival, type Watched } from "./servers.js";

/** One run through the command line, with all that arrived. */
interface Told {
  readonly server: Pick<Watched, "arrivals" | "backups" | "credentials">;
  readonly report: Report;
  readonly outcome: CliOutcome;
  readonly prepared: Prepared;
}

const whole: Partial<Record<"harmless" | "backup", Told>> = {};
const closing: (() => Promise<void>)[] = [];
const of = (allowed: "harmless" | "backup"): Told => whole[allowed]!;

// A faithful OCP is judged twice, and most sentences are about what came of that.
beforeAll(async () => {
  for (const allowed of ["harmless", "backup"] as const) {
    const arrivals: Arrival[] = [];
    const served = await serveMiniature({
      ...{ id: "watched", title: "Right.", family: "faithful", fails: [] },
      lies: [(answer, call) => (arrivals.push({ call, answer }), answer)],
    });
    closing.push(served.close);
    const prepared = await prepare(served, allowed, ["--timeout", "10000", "--backup-timeout", "10000"]);
    const outcome = await runIt(prepared);
    whole[allowed] = { server: { ...served, arrivals }, report: await reportOf(prepared), outcome, prepared };
  }
});
afterAll(async () => {
  for (const close of closing) await close();
});

const probesOf = ({ exchanges }: Report): readonly string[] => exchanges.flatMap(({ probe }) => probe?.id ?? []);

describe("4.1", () => {
  it("a: a probe is sent once, and judged by every check that applies", () => {
    const { report, server } = of("backup");
    const probes = probesOf(report).filter((id) => !/^read\/(watch|follow)\//.test(id));
    expect(probes.toSorted()).toEqual([...new Set(probes)].toSorted());
    expect(server.arrivals).toHaveLength(report.exchanges.length);
    const valid = report.exchanges.find(({ probe }) => probe?.id.startsWith("backup/valid/") === true);
    const judged = report.verdicts.filter(({ exchange, conclusion }) => exchange === valid?.id && conclusion.kind === "pass");
    expect(judged.length).toBeGreaterThan(10);
  });

  it("b: a hundred checks never mean a hundred backups", () => {
    const { report, server } = of("backup");
    expect(report.verdicts.length).toBeGreaterThan(100);
    expect(server.backups()).toBe(1);
  });
});

describe("4.2", () => {
  it("a: each class includes the ones before, and a harmless run is the default", () => {
    expect([...new Set(of("backup").report.exchanges.map(({ probe }) => probe?.class))].toSorted()).toEqual([...probeClasses].toSorted());
    expect([...new Set(of("harmless").report.exchanges.map(({ probe }) => probe?.class))]).toEqual(["read", "harmless"]);
  });

  it("b: read sends GETs of companions only", async () => {
    const server = await watch((answer) => answer);
    await runIt(await prepare(server, "read"));
    expect(server.arrivals.length).toBeGreaterThan(10);
    expect(server.arrivals.filter(({ call }) => call.method !== "GET" || /backupNow/i.test(call.target))).toEqual([]);
  });

  it("c: harmless starts nothing even on a server that ignores the contract", async () => {
    expect(couldStart(of("harmless").server)).toEqual([]);
    const lax = { forgives: () => true, malformedJson: "taken-as-valid", mediaType: "any", wrongMethod: "as-the-right-one" } as const;
    const served = await serveMiniature({ id: "lax", title: "Lax.", family: "faithful", fails: [], policy: lax });
    await runIt(await prepare(served, "harmless"));
    await served.close();
    expect(served.backups()).toBe(0);
  });

  it("d: guarded is wrong in one way for the real tenant, and backup is not wrong", () => {
    for (const { probe, request } of of("backup").report.exchanges) {
      if (probe?.class === "guarded") expect([probe.id, probe.fault !== undefined, probe.impossibleIds]).toEqual([probe.id, true, false]);
      if (probe?.id.startsWith("backup/valid/") === true) expect([probe.fault, request.method]).toEqual([undefined, "POST"]);
    }
  });

  it("e: docs/checks.md lists every probe with its class", async () => {
    const page = await readFile(new URL("../../docs/checks.md", import.meta.url), "utf8");
    for (const { probe } of of("backup").report.exchanges) {
      if (probe === undefined || /^read\/(?:watch|clock|follow)/.test(probe.id)) continue;
      const [family, kind = ""] = probe.id.split("/");
      expect([probe.id, page.includes(`${family ?? ""}/${kind}`), page.includes(probe.class)]).toEqual([probe.id, true, true]);
    }
  });
});

describe("4.3", () => {
  it("a: a harmless call of a backup operation aims at ids that cannot exist and has one more fault", () => {
    const calls = of("harmless").report.exchanges.filter(({ request }) => /backupNow/i.test(request.path));
    expect(calls.length).toBeGreaterThan(20);
    for (const { probe, request } of calls) {
      expect(request.path).toMatch(/9007199254740991|not-a-number/);
      expect(probe?.fault).toBeDefined();
    }
  });

  it("b: a refusal that the ids alone explain says nothing of the other fault: masked", async () => {
    const served = await serveMiniature({
      id: "ids",
      title: "Looks up ids first.",
      family: "faithful",
      fails: [],
      policy: { idsFirst: true },
    });
    const prepared = await prepare(served, "harmless", ["--only", "harmless/member-missing/*", "--timeout", "5000"]);
    await runIt(prepared);
    await served.close();
    const { verdicts } = await reportOf(prepared);
    const judged = verdicts.filter(({ check, exchange }) => check === "request/refusal-status" && exchange !== undefined);
    const masked = judged.filter(({ probe }) => probe?.startsWith("harmless/") === true);
    expect(masked.length).toBeGreaterThan(3);
    for (const { conclusion } of masked) expect(conclusion).toMatchObject({ kind: "skip", reason: "masked" });
  });

  it("c: the exact status is judged on the guarded twin, for real ids, one after the other", () => {
    const { report } = of("backup");
    const twins = report.exchanges.filter(({ probe }) => probe?.class === "guarded");
    expect(twins.length).toBeGreaterThan(10);
    const judged = new Set(
      report.verdicts.filter(({ conclusion }) => conclusion.kind === "pass").map(({ check, exchange }) => `${check} ${exchange ?? ""}`),
    );
    expect(twins.some(({ id }) => judged.has(`request/refusal-status ${id}`))).toBe(true);
  });

  it("d: what only guarded and above can show is said in the summary", () => {
    expect(of("harmless").outcome.stdout).toMatch(/probes? not sent: opened by --allow guarded/);
  });
});

describe("4.5", () => {
  it("a: the order is read, harmless, guarded, and then one valid call", () => {
    const classes = of("backup").report.exchanges.flatMap(({ probe }) =>
      probe === undefined || /^read\/(?:watch|clock|follow)/.test(probe.id) ? [] : [probeClasses.indexOf(probe.class)],
    );
    expect(classes).toEqual(classes.toSorted((one, other) => one - other));
    expect(probesOf(of("backup").report).filter((id) => id.startsWith("backup/valid/"))).toHaveLength(1);
  });

  it("b: a unit is reserved before the bytes leave, and freed only by a refusal", async () => {
    const { prepared, server } = of("backup");
    const states = await ledgerOf(prepared);
    const reserved = states.filter((state) => state === "reserved").length;
    expect(reserved).toBe(couldStart(server).length);
    expect(states.filter((state) => state === "spent")).toHaveLength(1);
    expect(states.filter((state) => state === "freed")).toHaveLength(reserved - 1);
    expect(possibleBackups(server)).toHaveLength(1);
  });

  it("c: after each guarded call the task list is read", () => {
    const { exchanges } = of("backup").report;
    for (const [index, { probe }] of exchanges.entries()) {
      if (probe?.class === "guarded") expect(exchanges[index + 1]?.probe?.id).toMatch(/^read\/watch\//);
    }
  });
});

describe("4.6", () => {
  it("a: before a valid call the task list is read", () => {
    const probes = probesOf(of("backup").report);
    expect(probes[probes.findIndex((id) => id.startsWith("backup/valid/")) - 1]).toMatch(/^read\/watch\//);
  });

  it("b: no POST is ever sent again", () => {
    const posts = of("backup").server.arrivals.filter(({ call }) => call.method === "POST");
    expect(posts.length).toBe(of("backup").report.exchanges.filter(({ request }) => request.method === "POST").length);
  });
});

describe("4.9", () => {
  it("at most three logins of a run are bound to fail, and hold only what is made up", () => {
    const { server, report } = of("backup");
    const failed = report.exchanges.filter(({ probe }) => /^(?:none|made-up)/.test(probe?.credentials ?? ""));
    expect(failed.filter(({ operation }) => operation !== "getServerTime").length).toBeLessThanOrEqual(3);
    const made = report.exchanges.filter(({ probe }) => probe?.credentials === "made-up-access-key").map(({ request }) => request.path);
    expect(made).toHaveLength(1);
    const ids = server.arrivals.flatMap(({ call }) => /OCP-ACCESS-KEY-HMACSHA1 ([^:]+):/.exec(call.headers.join())?.[1] ?? []);
    expect(ids.filter((id) => id !== server.credentials.accessKey.id)).toHaveLength(1);
    const right = Buffer.from(`${server.credentials.basic.username}:${server.credentials.basic.password}`).toString("base64");
    for (const { call } of server.arrivals) {
      const [, sent = ""] = call.headers.find(([name]) => name.toLowerCase() === "authorization") ?? [];
      if (sent.startsWith("Basic ") && sent !== `Basic ${right}`) expect(atob(sent.slice(6))).toMatch(/^nobody-/);
    }
  });

  it("a server that this process started gets all of them", async () => {
    const { report } = await runMiniature("faithful", "4.3", undefined, {
      only: ["read/no-credentials/*", "read/made-up-user/*", "harmless/made-up-user"],
    });
    expect(report.exchanges.filter(({ probe }) => /^(?:none|made-up)/.test(probe?.credentials ?? "")).length).toBeGreaterThan(3);
  });
});

describe("4.12", () => {
  it("every request names this tool and the run", () => {
    const { server, report } = of("backup");
    for (const { call } of server.arrivals) {
      const [, agent] = call.headers.find(([name]) => name.toLowerCase() === "user-agent") ?? [];
      expect(agent).toMatch(new RegExp(`^ocp-contract/\\S+ run/${report.run.id}$`));
    }
  });
});

describe("4.13", () => {
  it("a: what was not sent is skipped as unsafe, with the class that opens it", () => {
    const { verdicts } = of("harmless").report;
    const unsent = verdicts.filter(({ probe, exchange }) => exchange === undefined && probe?.startsWith("guarded/") === true);
    expect(unsent.length).toBeGreaterThan(10);
    for (const { conclusion } of unsent) expect(conclusion).toMatchObject({ kind: "skip", reason: "unsafe" });
    expect(JSON.stringify(unsent)).toContain("needs --allow guarded");
  });

  it("b: --dry-run prints the plan and sends nothing", async () => {
    const server = await watch((answer) => answer);
    const { code, stdout } = await runIt(await prepare(server, "backup", ["--dry-run"]));
    expect({ code, sent: server.arrivals.length }).toEqual({ code: 0, sent: 0 });
    expect(stdout).toContain("backup/valid/");
  });
});
