import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { MergedReport, Report } from "../../src/model/report.js";
import { failure, on, onReads, put } from "../../src/miniatures/lie.js";
import { compileReportSchema } from "../reporters/report-schema.js";
import { outcomeOf, runHere, startCli, type CliOutcome } from "./run-cli.js";
import { entryOf, environmentOf, ofBuild, serveWatched, writeConfig, type WatchedServer } from "./servers.js";
import { makeFolder, writeRequest } from "./target.js";

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

function exits(reports: readonly Report[]): Readonly<Record<string, number>> {
  return Object.fromEntries(reports.map(({ run, summary }) => [run.target.name, summary.exitCode]));
}

const wrongRows = on(onReads("listTenants"), put("/status", 500));

describe("conformance.yaml", () => {
  it("judges targets of several versions, each with its own credentials and verdict, and gives one matrix", async () => {
    const [newest, old, wrong] = [
      await serve("faithful"),
      await serve("faithful", "4.2.2"),
      await serve(ofBuild("4.3.3-1", { lies: [wrongRows] })),
    ];
    const targets = [
      entryOf("newest", "A", newest, { ocpVersion: "4.3" }),
      entryOf("old", "B", old, { ocpVersion: "auto" }),
      entryOf("wrong", "C", wrong, { ocpVersion: 4.3 }),
    ];
    const env = { ...environmentOf("A", newest), ...environmentOf("B", old), ...environmentOf("C", wrong) };
    const { code, stdout, stderr } = await judge({ targets }, env, ["--report", "markdown=report.md"]);
    const reports = await readReports();
    expect({ code, stderr, exits: exits(reports) }).toEqual({ code: 1, stderr: "", exits: { newest: 0, old: 0, wrong: 1 } });
    expect(reports.map(({ run }) => [run.profile, run.operation])).toEqual([
      ["4.3", "backupTenantNow"],
      ["4.2.2", "backupClusterNow"],
      ["4.3", "backupTenantNow"],
    ]);
    expect(reports[0]?.run.target).toMatchObject({ name: "newest", url: newest.origin });
    const valid = compileReportSchema();
    expect(valid(JSON.parse(await readFile(join(folder, "report.json"), "utf8"))), JSON.stringify(valid.errors)).toBe(true);
    expect(await readFile(join(folder, "report.md"), "utf8")).toMatch(/\| check +\| `newest` 4\.3.*`old` 4\.2\.2.*`wrong` 4\.3/);
    for (const name of ["newest", "old", "wrong"]) expect(stdout).toContain(`judged on ${name} (live`);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^3 .*exit 1 because does not conform$/);
  });

  it("never sends one target's credentials to another", async () => {
    const all = [await serve("faithful"), await serve("faithful", "4.2.2"), await serve(ofBuild("4.3.4"))];
    const targets = all.map((server, index) => entryOf(`t${String(index)}`, `T${String(index)}`, server, { ocpVersion: "auto" }));
    const env = Object.assign({}, ...all.map((server, index) => environmentOf(`T${String(index)}`, server))) as Record<string, string>;
    // Nor those of the environment, which a single run would take.
    const { code } = await judge({ targets }, { ...env, OCP_USERNAME: "somebody-else", OCP_PASSWORD: "of-another-command" });
    expect(code).toBe(0);
    const ownOf = ({ miniature: { credentials } }: WatchedServer): string =>
      `Basic ${Buffer.from(`${credentials.basic.username}:${credentials.basic.password}`).toString("base64")}`;
    for (const [index, server] of all.entries()) {
      const sent = server.seen.map(({ headers }) => headers.authorization ?? "");
      const others = all.filter((_each, other) => other !== index).map(ownOf);
      expect(sent.filter((each) => each === ownOf(server)).length).toBeGreaterThan(5);
      expect(sent.filter((each) => others.includes(each) || each.includes(Buffer.from("somebody-else").toString("base64")))).toEqual([]);
    }
  });

  it("goes on where one target is down, refuses its login, or cannot be read", async () => {
    const [good, gone, locked, odd] = [
      await serve("faithful"),
      await serve("faithful"),
      await serve("faithful"),
      await serve(ofBuild("?")),
    ];
    await gone.close();
    servers.splice(servers.indexOf(gone), 1);
    const targets = [
      entryOf("gone", "B", gone),
      entryOf("locked", "C", locked),
      entryOf("odd", "D", odd, { ocpVersion: "auto" }),
      entryOf("good", "A", good),
    ];
    const env = { ...environmentOf("A", good), ...environmentOf("B", gone), ...environmentOf("C", locked), ...environmentOf("D", odd) };
    const { code, stdout } = await judge({ targets }, { ...env, C_PASSWORD: "not-the-password" }, ["--parallel", "1"]);
    const reports = await readReports();
    expect({ code, exits: exits(reports) }).toEqual({ code: 3, exits: { gone: 3, locked: 3, odd: 3, good: 0 } });
    expect(stdout).toMatch(/^gone cannot be reached: .*ECONNREFUSED/);
    expect(stdout.replace(/\s+/g, " ")).toMatch(/OCP calls its build "\?", in which no version can be read; give ocpVersion: 4\.3/);
    expect(reports.map(({ run, summary }) => [run.target.name, summary.exitReason])).toEqual([
      ["gone", "something could not be judged"],
      ["locked", "no call with the run's own credentials was served"],
      ["odd", "something could not be judged"],
      ["good", "conforms"],
    ]);
    expect(odd.seen).toHaveLength(1);
  });

  it("speaks to servers side by side and to one server one request at a time, also where two entries name it", async () => {
    const [one, other] = [await serve("faithful", undefined, 3), await serve("faithful", undefined, 3)];
    const targets = [entryOf("one", "A", one), entryOf("other", "B", other), entryOf("one-again", "A", one, { operation: "cluster" })];
    const env = { ...environmentOf("A", one), ...environmentOf("B", other) };
    expect((await judge({ targets }, env)).code).toBe(0);
    expect([one.most(), other.most()]).toEqual([1, 1]);
    const span = (server: WatchedServer): readonly [number, number] => [server.seen[0]?.at ?? 0, server.seen.at(-1)?.at ?? 0];
    expect(Math.max(span(one)[0], span(other)[0])).toBeLessThan(Math.min(span(one)[1], span(other)[1]));
    // What a server must bear of failed logins it bears once, not once for each entry.
    const failed = one.seen.filter(({ headers, path }) => !path.endsWith("/time") && !isOwn(headers.authorization, one));
    expect(failed).toHaveLength(3);
  });

  it("tries the same user of a server no further once OCP has not accepted it", async () => {
    const server = await serve("faithful");
    const targets = [entryOf("first", "A", server), entryOf("second", "A", server), entryOf("third", "A", server, { ocpVersion: "auto" })];
    const { code, stdout } = await judge({ targets }, { ...environmentOf("A", server), A_PASSWORD: "not-the-password" });
    expect({ code, exits: exits(await readReports()) }).toEqual({ code: 3, exits: { first: 3, second: 3, third: 3 } });
    expect(stdout).toMatch(/nothing was sent: OCP did not accept the same user for/);
    const tried = server.seen.filter(({ headers }) => headers.authorization?.includes(userOf(server)) === true);
    expect(tried.length).toBeLessThanOrEqual(2);
  });

  it("shares the budget of backups among the entries of one server, and keeps one ledger", async () => {
    const [shared, alone] = [await serve("faithful"), await serve("faithful")];
    const request = await writeRequest(folder);
    const real = { request, allow: "backup", taskLag: 0, confirm: Number(shared.miniature.tenantId) };
    const targets = [entryOf("first", "A", shared, real), entryOf("second", "A", shared, real), entryOf("alone", "B", alone, real)];
    const env = { ...environmentOf("A", shared), ...environmentOf("B", alone) };
    const { stdout, stderr } = await judge({ ledger: "ledger.ndjson", targets }, env);
    expect([shared.miniature.backups(), alone.miniature.backups()]).toEqual([1, 1]);
    expect((await readReports()).map(({ run }) => run.possibleBackups)).toEqual([1, 0, 1]);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "1 may have been started by other entries for the same server, 0 in this run; one server",
    );
    const ledger = (await readFile(join(folder, "ledger.ndjson"), "utf8")).trim().split("\n");
    const spent = ledger.map((line) => JSON.parse(line) as { state: string; target: string }).filter(({ state }) => state === "spent");
    expect(spent.map(({ target }) => target).sort()).toEqual([shared.origin, alone.origin].sort());
    // The plans of all stand before the report of any.
    expect(stderr.match(/confirmed for \d+, at most 1 backups/g)).toHaveLength(3);
    expect(stderr.match(/backup\/valid\//g)?.length).toBeGreaterThanOrEqual(3);
  });

  it("sends nothing for --dry-run, which needs neither credentials nor confirmations, and prints every plan", async () => {
    const [one, other] = [await serve("faithful"), await serve("faithful", "4.2.2")];
    const request = await writeRequest(folder);
    const targets = [entryOf("one", "A", one, { allow: "backup", request }), entryOf("other", "B", other, { ocpVersion: "auto" })];
    const { code, stdout, stderr } = await judge({ targets }, {}, ["--dry-run"]);
    expect({ code, stderr, sent: one.seen.length + other.seen.length }).toEqual({ code: 0, stderr: "", sent: 0 });
    expect(stdout).toMatch(
      /^one, http:.*allowed backup, by profile 4\.3\n[^]*backup\/valid\/[^]*\n\nother, .*asks OCP for its build first/,
    );
  });

  it("writes the reports of all, marked incomplete, where it is interrupted", async () => {
    const all = await Promise.all([0, 1, 2].map(() => serve("faithful", undefined, 60)));
    const targets = all.map((server, index) => entryOf(`t${String(index)}`, `T${String(index)}`, server));
    const env = Object.assign({}, ...all.map((server, index) => environmentOf(`T${String(index)}`, server))) as Record<string, string>;
    const file = await writeConfig(folder, { targets });
    const args = ["conformance", "--config", file, "--report", "json=report.json", "--parallel", "2"];
    const child = startCli(args, { env, cwd: folder });
    const ended = outcomeOf(child);
    await expect.poll(() => (all[0]?.seen.length ?? 0) > 2, { timeout: 10_000 }).toBe(true);
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    const reports = await readReports();
    expect({ code, complete: reports.map(({ run }) => run.complete) }).toEqual({ code: 130, complete: [false, false, false] });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 130 because interrupted$/);
    // The third had not begun, and was left alone.
    expect(all[2]?.seen).toEqual([]);
  });

  it("lets flags go before the file, and the file before the defaults", async () => {
    const server = await serve("faithful");
    const defaults = { only: ["response/schema"], allow: "read", ocpVersion: "4.0" };
    const targets = [entryOf("t", "A", server, { ocpVersion: "4.2.2" })];
    await judge({ defaults, targets }, environmentOf("A", server));
    expect((await readReports())[0]?.run).toMatchObject({ profile: "4.2.2", allowed: "read" });
    await judge({ defaults, targets }, environmentOf("A", server), ["--ocp-version", "4.3", "--allow", "harmless"]);
    const [report] = await readReports();
    expect(report?.run).toMatchObject({ profile: "4.3", allowed: "harmless" });
    const judged = report?.verdicts.filter(({ conclusion }) => conclusion.kind !== "skip").map(({ check }) => check);
    expect([...new Set(judged)]).toEqual(["response/schema"]);
  });

  it("takes files relative to itself, and passwords from files", async () => {
    const server = await serve(ofBuild("4.3.4", { lies: [on(onReads("listTenants"), failure(503))] }));
    await writeFile(join(folder, "password"), `${server.miniature.credentials.basic.password}\n`);
    const credentials = { username: "${A_USER}", password: { file: "password" } };
    const targets = [entryOf("t", "A", server, { credentials, url: "${A_URL}" })];
    const file = await writeConfig(folder, { targets });
    const env = { A_USER: server.miniature.credentials.basic.username, A_URL: server.origin };
    const { stdout } = await runHere(["conformance", "--config", file], { env, cwd: "/" });
    expect(stdout).toContain("judged on t (live");
    expect(stdout).not.toContain("(401)");
  });
});

function userOf({ miniature: { credentials } }: WatchedServer): string {
  return Buffer.from(`${credentials.basic.username}:`).toString("base64").slice(0, 12);
}

function isOwn(authorization: string | undefined, server: WatchedServer): boolean {
  return authorization?.includes(userOf(server)) === true;
}

describe("a file of one target", () => {
  it("is judged as the target alone would be", async () => {
    const server = await serve("faithful");
    const { code, stdout } = await judge(stringify({ targets: [entryOf("only", "A", server)] }), environmentOf("A", server));
    expect(code).toBe(0);
    expect((await readReports())[0]?.summary.exitReason).toBe("conforms");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 0 because conforms$/);
  });
});
