import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { change, on, onReads, put } from "../../src/miniatures/lie.js";
import type { Report } from "../../src/model/report.js";
import { compileReportSchema } from "../reporters/report-schema.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { entryOf, environmentOf, ofBuild, serveWatched, writeConfig, type WatchedServer } from "./servers.js";
import { makeFolder } from "./target.js";

let folder = "";
const servers: WatchedServer[] = [];
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

/** Wrong in two ways at two places, one of them in every row. */
const wrong = [
  on(onReads("listTenants"), put("/status", 500)),
  on(
    onReads("getTenant"),
    change("/data/name", () => 7),
  ),
];

async function serve(lies = wrong): Promise<WatchedServer> {
  const server = await serveWatched(ofBuild("4.3.4-20250114", { lies }));
  servers.push(server);
  return server;
}

async function judge(server: WatchedServer, flags: readonly string[] = []): Promise<CliOutcome> {
  const { credentials, clusterId, tenantId } = server.miniature;
  const target = ["--target", server.origin, "--cluster-id", String(clusterId), "--tenant-id", String(tenantId)];
  const env = { OCP_USERNAME: credentials.basic.username, OCP_PASSWORD: credentials.basic.password };
  return runHere(["conformance", ...target, "--report", "json=report.json", ...flags], { env, cwd: folder });
}

async function readReport(): Promise<Report> {
  return JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
}

async function write(text: string, name = "deviations.yaml"): Promise<void> {
  await writeFile(join(folder, name), text);
}

const filled = (proposal: string): string => proposal.replace(/FILL IN[^\n]*/g, "known since ticket 4711");

describe("--update-deviations", () => {
  it("prints an entry for each finding, which once filled in records exactly these", async () => {
    const server = await serve();
    const first = await judge(server, ["--update-deviations"]);
    expect(first.code).toBe(1);
    expect(first.stderr).toMatch(/exit 1 because does not conform\n$/);
    const entries = parse(first.stdout) as readonly Record<string, unknown>[];
    expect(entries.length).toBeGreaterThan(2);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({ scope: { target: server.origin, build: "4.3.4-20250114", profile: "4.3" } });
      expect(entry["probe"]).toMatch(/^(\*|[a-z]+\/\S+)$/);
    }
    await write(filled(first.stdout));
    const second = await judge(server, ["--deviations", "deviations.yaml"]);
    expect(second.code).toBe(0);
    const report = await readReport();
    expect(report.summary.verdicts).toMatchObject({ fail: 0, "stale-deviation": 0 });
    expect(report.summary.verdicts.deviation).toBeGreaterThan(1);
    const valid = compileReportSchema();
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    const third = await judge(server, ["--deviations", "deviations.yaml", "--update-deviations"]);
    expect(parse(third.stdout)).toBeNull();
  });

  it("gives what --deviations refuses until a person has filled it in", async () => {
    const server = await serve();
    await write((await judge(server, ["--update-deviations"])).stdout);
    const before = server.seen.length;
    const { code, stderr } = await judge(server, ["--deviations", "deviations.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /--deviations deviations\.yaml has \d+ problems:\n {2}line \d+, \/0\/reason: is to be text of your own in place of FILL IN/,
    );
    expect(server.seen).toHaveLength(before);
  });

  it("proposes for every target of a config file", async () => {
    const [bad, good] = [await serve(), await serve([])];
    const targets = [entryOf("bad", "A", bad), entryOf("good", "B", good)];
    const file = await writeConfig(folder, { targets });
    const env = { ...environmentOf("A", bad), ...environmentOf("B", good) };
    const { stdout } = await runHere(["conformance", "--config", file, "--update-deviations"], { env, cwd: folder });
    const entries = parse(stdout) as readonly { readonly scope: object }[];
    expect(entries.length).toBeGreaterThan(0);
    for (const { scope } of entries) expect(scope).toMatchObject({ target: "bad" });
    await write(filled(stdout));
    const again = await writeConfig(folder, { defaults: { deviations: ["deviations.yaml"] }, targets }, "again.yaml");
    expect((await runHere(["conformance", "--config", again], { env, cwd: folder })).code).toBe(0);
  });
});

describe("--deviations", () => {
  async function entries(server: WatchedServer, scope: object): Promise<string> {
    const proposed = parse(filled((await judge(server, ["--update-deviations"])).stdout)) as readonly object[];
    return JSON.stringify(proposed.map((each) => ({ ...each, scope })));
  }

  it.each([
    ["another target", { target: "https://other.example" }, 1],
    ["another build", { build: ">=4.3.5" }, 1],
    ["another profile", { profile: "4.2.2" }, 1],
    ["a range that holds the build", { build: ">=4.3.2 <4.3.5", profile: 4.3 }, 0],
    ["all builds of the version", { build: "4.3.4", target: "http://127.0.0.1:*" }, 0],
  ])("holds within its scope only: %s", async (_what, scope, code) => {
    const server = await serve();
    await write(await entries(server, scope), "deviations.json");
    expect((await judge(server, ["--deviations", "deviations.json"])).code).toBe(code);
  });

  it("covers no finding that it does not name", async () => {
    const server = await serve();
    const [first] = parse(filled((await judge(server, ["--update-deviations"])).stdout)) as readonly object[];
    await write(JSON.stringify([first]));
    const { code } = await judge(server, ["--deviations", "deviations.yaml"]);
    expect(code).toBe(1);
    expect((await readReport()).summary.verdicts.fail).toBeGreaterThan(0);
  });

  it("is stale where it was looked for and no longer happens, or its end has passed", async () => {
    const [wrongServer, mended] = [await serve(), await serve([])];
    const text = await entries(wrongServer, { profile: "4.3" });
    await write(text);
    const { code, stdout } = await judge(mended, ["--deviations", "deviations.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/it was looked for and no longer happens/);
    const ended = (parse(text) as readonly object[]).map((each) => ({ ...each, until: "2020-01-31" }));
    await write(JSON.stringify(ended));
    expect((await judge(wrongServer, ["--deviations", "deviations.yaml"])).stdout).toMatch(/it still happens after 2020-01-31/);
  });

  it("is not stale where its probe was not sent, or it is for another target", async () => {
    const mended = await serve([]);
    const entry = { id: "known", check: "response/schema", at: "/status", reason: "known", evidence: "ticket 4711" };
    await write(JSON.stringify([{ ...entry, probe: "guarded/member-missing/x" }]));
    expect((await judge(mended, ["--deviations", "deviations.yaml"])).code).toBe(0);
    await write(JSON.stringify([{ ...entry, probe: "read/listTenants", scope: { target: "other" } }]));
    expect((await judge(mended, ["--deviations", "deviations.yaml"])).code).toBe(0);
    await write(JSON.stringify([{ ...entry, probe: "*" }]));
    expect((await judge(mended, ["--deviations", "deviations.yaml"])).code).toBe(0);
  });
});

describe("a file of deviations that is wrong is refused with its line, before anything is sent", () => {
  const whole = "- id: known\n  check: response/schema\n  reason: known\n  evidence: ticket 4711\n";
  it.each<[what: string, text: string, told: readonly RegExp[]]>([
    [
      "an unknown check",
      whole.replace("schema", "shcema"),
      [/line 2, \/0\/check: response\/shcema is no check; did you mean response\/schema/],
    ],
    ["no reason", whole.replace(/ {2}reason.*\n/, ""), [/line 1, \/0: reason is missing/]],
    ["no evidence", whole.replace(/ {2}evidence.*\n/, ""), [/evidence is missing/]],
    ["an empty reason", whole.replace("reason: known", 'reason: "  "'), [/line 3, \/0\/reason/]],
    ["an unknown key", `${whole}  untill: 2027-01-01\n`, [/line 5, \/0\/untill: is not known here; did you mean until/]],
    ["a day that no calendar has", `${whole}  until: 2027-02-30\n`, [/line 5, \/0\/until: 2027-02-30 is no day/]],
    ["a build that is none", `${whole}  scope: {build: newest}\n`, [/line 5, \/0\/scope\/build: is no build and no range/]],
    ["a profile that is none", `${whole}  scope: {profile: "9"}\n`, [/\/0\/scope\/profile: is no profile; there are 4\.3/]],
    ["a probe that is none", `${whole}  probe: reads/x\n`, [/\/0\/probe: is to be the id of a probe/]],
    ["an operation that is none", `${whole}  operation: backupNow\n`, [/\/0\/operation: is no operation/]],
    ["an id twice", whole + whole, [/line 5, \/1\/id: known is taken/]],
    ["two faults", `${whole.replace("schema", "nothing")}  until: soon\n`, [/until: is to be a date/]],
    ["no list", "id: known\n", [/line 1, the whole file: is to be of type array/]],
    ["no YAML", "- id: [1\n", [/line \d+, column \d+/]],
    ["a key twice", "- id: a\n  id: b\n", [/line 2/]],
  ])("%s", async (_what, text, told) => {
    await write(text);
    const { code, stdout, stderr } = await runHere(["conformance", "--target", "http://127.0.0.1:1", "--deviations", "deviations.yaml"], {
      env: { OCP_USERNAME: "u", OCP_PASSWORD: "not-a-password" },
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("--deviations deviations.yaml");
    for (const each of told) expect(stderr).toMatch(each);
  });

  it("an id of two files, a file that is not there, and the mock", async () => {
    await write(whole);
    await write(whole, "more.yaml");
    const env = { OCP_USERNAME: "u", OCP_PASSWORD: "not-a-password" };
    const run = (args: readonly string[]): Promise<CliOutcome> => runHere(["conformance", ...args], { env, cwd: folder });
    const target = ["--target", "http://127.0.0.1:1"];
    expect((await run([...target, "--deviations", "deviations.yaml", "--deviations", "more.yaml"])).stderr).toMatch(
      /more\.yaml: the id known is taken by an entry of deviations\.yaml/,
    );
    expect((await run([...target, "--deviations", "nowhere.yaml"])).stderr).toMatch(/--deviations nowhere\.yaml cannot be read/);
    const planned = await run([...target, "--update-deviations", "--dry-run"]);
    expect([planned.code, planned.stderr]).toEqual([2, expect.stringMatching(/--update-deviations does not go with --dry-run/)]);
    const mock = await run(["--deviations", "deviations.yaml"]);
    expect([mock.code, mock.stderr]).toEqual([2, expect.stringMatching(/--deviations needs --target/)]);
  });
});
