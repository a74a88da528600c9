import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { on, onReads, put } from "../../src/miniatures/lie.js";
import type { MergedReport, Report } from "../../src/model/report.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { entryOf, environmentOf, ofBuild, serveWatched, writeConfig, type WatchedServer } from "./servers.js";
import { makeFolder } from "./target.js";

let folder = "";
const servers: WatchedServer[] = [];
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function serve(...args: Parameters<typeof serveWatched>): Promise<WatchedServer> {
  const server = await serveWatched(...args);
  servers.push(server);
  return server;
}

async function judge(config: unknown, env: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<CliOutcome> {
  const file = await writeConfig(folder, config);
  return runHere(["conformance", "--config", file, "--report", "json=report.json", ...flags], { env, cwd: folder });
}

async function readReports(): Promise<readonly Report[]> {
  const written = JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as MergedReport | Report;
  return "reports" in written ? written.reports : [written];
}

describe("--shard", () => {
  it("splits servers, leaves none out and sends none twice, and is content where nothing belongs to it", async () => {
    const all = await Promise.all([0, 1, 2, 3].map(() => serve("faithful")));
    const targets = all.map((server, index) => entryOf(`t${String(index)}`, `T${String(index)}`, server, { only: ["read/getServerInfo"] }));
    const env = Object.assign({}, ...all.map((server, index) => environmentOf(`T${String(index)}`, server))) as Record<string, string>;
    const names: string[] = [];
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const { code, stdout } = await judge({ targets }, env, ["--shard", shard]);
      const reports = await readReports();
      expect(code).toBe(0);
      if (reports.length === 0) expect(stdout).toBe(`no target belongs to shard ${shard}: nothing was sent\n`);
      names.push(...reports.map(({ run }) => run.target.name));
    }
    expect(names.sort()).toEqual(["t0", "t1", "t2", "t3"]);
    for (const server of all) expect(server.seen.length).toBe(all[0]?.seen.length);
  });

  it("merges the reports of shards, also of those without a target", async () => {
    const server = await serve("faithful");
    const targets = [entryOf("only", "A", server, { only: ["read/getServerInfo"] })];
    const file = await writeConfig(folder, { targets });
    for (const shard of ["1/2", "2/2"]) {
      const flags = ["--shard", shard, "--report", `json=part-${shard.slice(0, 1)}.json`];
      await runHere(["conformance", "--config", file, ...flags], { env: environmentOf("A", server), cwd: folder });
    }
    const { code, stdout } = await runHere(["merge", "part-1.json", "part-2.json"], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ run: { target: { name: "only" } } });
  });

  it("gives merged what one run of all targets gives", async () => {
    const all = await Promise.all(["faithful", "faithful", "http-1.0"].map((id) => serve(id)));
    const liar = await serve(ofBuild("4.3.4-20250114", { lies: [on(onReads("listTenants"), put("/status", 500))] }));
    const targets = [...all, liar].map((server, index) => entryOf(`t${String(index)}`, `T${String(index)}`, server));
    const env = Object.assign({}, ...[...all, liar].map((server, index) => environmentOf(`T${String(index)}`, server))) as Record<
      string,
      string
    >;
    const whole = await judge({ targets }, env);
    const before = await readReports();
    for (const shard of ["1/2", "2/2"])
      await judge({ targets }, env, ["--shard", shard, "--report", `json=part-${shard.slice(0, 1)}.json`]);
    const merged = await runHere(["merge", "part-2.json", "part-1.json", "--report", "json=report.json"], { cwd: folder });
    expect([whole.code, merged.code]).toEqual([1, 1]);
    expect((await readReports()).map(verdictsOf)).toEqual(before.map(verdictsOf));
  });
});

/** What was judged and how, without what every run has of its own. */
function verdictsOf({ run, verdicts }: Report): readonly unknown[] {
  return [
    run.target.name,
    run.profile,
    verdicts.map(({ check, exchange, probe, conclusion }) => {
      const findings = "findings" in conclusion ? conclusion.findings.map(({ level, at, expected }) => [level, at, expected]) : [];
      return [check, exchange, probe, conclusion.kind, findings];
    }),
  ];
}
