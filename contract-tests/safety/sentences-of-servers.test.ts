import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/miniatures/faithful/policy.js";
import { serveMiniature } from "../../src/miniatures/serve.js";
import type { Answer } from "../../src/miniatures/answer.js";
import type { Report } from "../../src/model/report.js";
import { outcomeOf, runCli, startCli } from "../cli/run-cli.js";
import { serveWatched } from "../cli/servers.js";
import { prepare, reportOf, runIt, until } from "./run.js";
import { atEnd, behaviours, couldStart, possibleBackups, serveStranger, watch } from "./servers.js";

const page = (status: number): Omit<Answer, "delay"> => ({
  ...{ status, headers: [["Content-Type", "text/html"]], delivery: "with-length" },
  body: { kind: "text", text: "<html>console</html>" },
});

/** Every verdict of one kind, as `check probe`. */
function told({ verdicts }: Report, kind: string): readonly string[] {
  return verdicts.filter(({ conclusion }) => conclusion.kind === kind).map(({ check, probe }) => `${check} ${probe ?? ""}`);
}

async function judgePolicy(
  policy: Partial<Policy>,
  more: readonly string[] = [],
): Promise<{ readonly report: Report; readonly backups: number }> {
  const served = await serveMiniature({ id: "test", title: "As a test says.", family: "faithful", fails: [], policy });
  atEnd(served.close);
  const prepared = await prepare(served, "backup", ["--timeout", "10000", "--backup-timeout", "10000", ...more]);
  await runIt(prepared);
  return { report: await reportOf(prepared), backups: served.backups() };
}

describe("4.4", () => {
  it("a: a success where a refusal must be fails, spends the budget and stops the ladder", async () => {
    const server = await watch((answer, call) =>
      call.method === "POST" && call.target.includes("9007199254740991")
        ? { ...behaviours("")["accepts everything"]!(answer, call) }
        : answer,
    );
    const prepared = await prepare(server, "backup");
    expect((await runIt(prepared)).code).toBe(1);
    const report = await reportOf(prepared);
    expect(report.run).toMatchObject({ possibleBackups: 1, stopped: expect.stringContaining("instead of being refused") as string });
    expect(told(report, "fail").some((each) => each.startsWith("request/is-refused harmless/"))).toBe(true);
    expect(couldStart(server)).toEqual([]);
    expect(server.backups()).toBe(0);
  });

  it("b: the console's page to another method is only noted, and the ladder goes on", async () => {
    const server = await watch((answer, { method, target }) => (method !== "POST" && /backupNow/i.test(target) ? page(200) : answer));
    const prepared = await prepare(server, "backup", ["--timeout", "10000", "--backup-timeout", "10000"]);
    await runIt(prepared);
    const { run } = await reportOf(prepared);
    expect([run.stopped, server.backups()]).toEqual([undefined, 1]);
  });
});

describe("4.5", () => {
  it("d: a task that appears after a guarded call ends the ladder", async () => {
    const { report, backups } = await judgePolicy({ startsDespite: ({ refusal }) => refusal === "invalidMember" });
    expect(report.run.stopped).toMatch(/^a backup task appeared after guarded\//);
    expect([backups, report.run.possibleBackups]).toEqual([1, 1]);
  });

  it("e: where the task list cannot be read one guarded call is sent, and the rest is skipped as unsafe", async () => {
    const { report, backups } = await judgePolicy({ taskLists: "forbidden" });
    expect(report.exchanges.filter(({ probe }) => probe?.class === "guarded")).toHaveLength(1);
    expect(JSON.stringify(report.verdicts)).toContain("only one guarded probe is sent");
    expect(backups).toBe(0);
  });

  it("f: --max-backups is per target, and none is none", async () => {
    const { report, backups } = await judgePolicy({}, ["--max-backups", "0"]);
    expect([report.run.possibleBackups, report.run.maxBackups, backups]).toEqual([0, 0, 0]);
  });
});

describe("4.6", () => {
  it("c: where a backup runs nothing is sent, and that is a precondition", async () => {
    const { report, backups } = await judgePolicy({ running: true }, ["--only", "backup/valid/*"]);
    expect(backups).toBe(0);
    expect(JSON.stringify(report.verdicts)).toMatch(/"reason":"precondition","because":"backup task /);
  });

  it("d: shards split targets, and one target cannot be split", async () => {
    const { code, stderr } = await runCli(["conformance", "--target", "http://127.0.0.1:1", "--shard", "1/2"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: --shard needs --config: there is only one target\n" });
  });
});

describe("4.7", () => {
  it.each<[string, Partial<Answer>]>([
    ["no answer", { delivery: "reset" }],
    ["an answer cut off", { delivery: "reset-midway" }],
    ["a 500", { status: 500 }],
    ["a proxy's page", page(502)],
    ["a 200 that is no envelope", page(200)],
  ])("%s after the body has left is one possible backup, and nothing more is sent", async (_what, change) => {
    const server = await watch((answer, { method }) => (method === "POST" ? { ...answer, ...change } : answer));
    const prepared = await prepare(server, "guarded", ["--only", "guarded/*"]);
    await runIt(prepared);
    expect((await reportOf(prepared)).run.possibleBackups).toBe(1);
    expect(possibleBackups(server)).toHaveLength(1);
  });
});

describe("4.8", () => {
  it.each(["guarded", "backup"] as const)(
    "a: %s without --confirm, or with another id, is refused before anything is sent",
    async (allowed) => {
      const server = await watch((answer) => answer);
      const { args, env, cwd } = await prepare(server, allowed);
      const at = args.indexOf("--confirm");
      const without = [...args.slice(0, at), ...args.slice(at + 2)];
      expect(await runIt({ args: without, env, cwd })).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining("--confirm") as string,
      });
      expect((await runIt({ args: [...without, "--confirm", "7"], env, cwd })).code).toBe(2);
      expect(server.arrivals).toEqual([]);
    },
  );

  it("b: without --request it is wrong use", async () => {
    const server = await watch((answer) => answer);
    const { args, env, cwd } = await prepare(server, "guarded");
    const at = args.indexOf("--request");
    const outcome = await runIt({ args: [...args.slice(0, at), ...args.slice(at + 2)], env, cwd });
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining("--request") as string });
    expect(server.arrivals).toEqual([]);
  });

  it("c: the plan is printed before the first request", async () => {
    const server = await watch((answer) => ({ ...answer, delay: 600_000 }));
    const { args, env, cwd } = await prepare(server, "guarded", ["--timeout", "60000"]);
    const child = startCli(args, { env, cwd });
    const ended = outcomeOf(child);
    let before: string | undefined;
    child.stderr?.once("data", (text) => (before = `${String(server.arrivals.length)} ${String(text)}`));
    await until(() => server.arrivals.length > 0 && before !== undefined);
    child.kill("SIGKILL");
    await ended;
    expect(before).toMatch(/^0 [^]*guarded {3}guarded\/member-missing\/backupMode +POST /);
  });
});

describe("4.10", () => {
  it("a and b: redirects are not followed, and no stranger ever hears of the run", async () => {
    const stranger = await serveStranger();
    for (const name of ["redirects everything to another origin", "redirects everything to itself"]) {
      const server = await watch(behaviours(stranger.origin)[name]!);
      const prepared = await prepare(server, "harmless");
      await runIt(prepared);
      expect(server.arrivals).toHaveLength((await reportOf(prepared)).exchanges.length);
    }
    expect(stranger.connections()).toBe(0);
  });

  it("c: Basic over plain http to a host that is not this machine needs --insecure-http", async () => {
    const { code, stderr, stdout } = await runCli(["conformance", "--target", "http://ocp.invalid:8080", "--only", "read/listClusters"], {
      env: { OCP_USERNAME: "u", OCP_PASSWORD: "canary-password" },
    });
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("--insecure-http");
  });
});

describe("4.12", () => {
  it("b: a server that wants to be left alone for long gets nothing more", async () => {
    const server = await watch((answer) => ({ ...answer, status: 429, headers: [...answer.headers, ["Retry-After", "3600"]] }));
    await runIt(await prepare(server, "harmless"));
    expect(server.arrivals).toHaveLength(1);
  });

  it("c: one target is spoken to serially", async () => {
    const server = await serveWatched("faithful", "4.3", 5);
    atEnd(server.close);
    await runIt(await prepare({ ...server.miniature, origin: server.origin }, "read"));
    expect([server.seen.length > 10, server.most()]).toEqual([true, 1]);
  });
});
