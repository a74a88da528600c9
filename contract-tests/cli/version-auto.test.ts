import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { on, onReads, put } from "../../src/miniatures/lie.js";
import type { Report } from "../../src/model/report.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { ofBuild, serveWatched, type WatchedServer } from "./servers.js";
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

async function judge(server: WatchedServer, flags: readonly string[] = [], password?: string): Promise<CliOutcome> {
  const { credentials, clusterId, tenantId } = server.miniature;
  const target = ["--target", server.origin, "--cluster-id", String(clusterId), "--tenant-id", String(tenantId), "--ocp-version", "auto"];
  const env = { OCP_USERNAME: credentials.basic.username, OCP_PASSWORD: password ?? credentials.basic.password };
  return runHere(["conformance", ...target, "--report", "json=report.json", ...flags], { env, cwd: folder });
}

async function readReport(): Promise<Report> {
  return JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
}

/** Wrong by a documented statement, wherever rows of tenants are read. */
const wrongRows = on(onReads("listTenants"), put("/status", 500));

describe("--ocp-version auto", () => {
  it.each([
    ["4.3", "4.3.4-20250114", "4.3", "backupTenantNow"],
    ["4.2.2", "4.2.2", "4.2.2", "backupClusterNow"],
    ["4.0", "4.2.1-20240101", "4.0", "backupClusterNow"],
  ])("takes the profile that covers the build: %s as %s", async (spoken, build, profile, operation) => {
    const server = await serve(ofBuild(build), spoken);
    const { code, stdout, stderr } = await judge(server);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { run, exchanges } = await readReport();
    expect(run).toMatchObject({ profile, operation, profileChoice: { by: "build", build, fit: "covered" }, remarks: [] });
    expect(stdout).toContain(`${operation} of profile ${profile}`);
    // The one read comes first, and is told like every other.
    expect(exchanges[0]).toMatchObject({ id: "x0001", operation: "getServerInfo" });
    expect(exchanges).toHaveLength(server.seen.length);
    expect(server.seen[0]?.path).toBe("/api/v2/info");
  });

  it("takes the nearest older profile for a build that none covers, says so, and lets nothing weigh", async () => {
    const server = await serve(ofBuild("4.3.5-20260101", { lies: [wrongRows] }));
    const { code, stdout } = await judge(server);
    const { run, summary } = await readReport();
    expect(run).toMatchObject({ profile: "4.3", profileChoice: { by: "build", build: "4.3.5-20260101", fit: "nearest-older" } });
    expect(run.remarks[0]).toMatch(/4\.3\.5-20260101, which no profile covers.*profile 4\.3, the nearest older one.*only observed/);
    expect(code).toBe(0);
    expect(summary.verdicts.fail).toBe(0);
    expect(summary.verdicts.note).toBeGreaterThan(0);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 0 because nothing weighs: no profile covers build 4\.3\.5-20260101/);
  });

  it("lets findings weigh there with --strict, and by a profile that covers the build without", async () => {
    const unmapped = await judge(await serve(ofBuild("4.3.5", { lies: [wrongRows] })), ["--strict"]);
    expect(unmapped.code).toBe(1);
    expect((await readReport()).summary.failsByLevel.must).toBeGreaterThan(0);
    const mapped = await judge(await serve(ofBuild("4.3.4", { lies: [wrongRows] })));
    expect(mapped.code).toBe(1);
  });

  it("takes the oldest profile for a build that is older still", async () => {
    await judge(await serve(ofBuild("2.5.0-SNAPSHOT"), "4.0"));
    expect((await readReport()).run).toMatchObject({ profile: "4.0", profileChoice: { fit: "oldest" } });
  });

  it.each(["snapshot", "", "4.3"])("cannot judge where the build is %j, and says what to give", async (build) => {
    const server = await serve(ofBuild(build));
    const { code, stdout, stderr } = await judge(server);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/^error: --target http:.*build.*; give --ocp-version 4\.3\|4\.2\.2\|4\.0\n$/);
    expect(server.seen).toHaveLength(1);
    expect((await readReport()).summary).toMatchObject({ exitCode: 3, verdicts: { error: 1, pass: 0 } });
  });

  it("tries no further login where OCP does not accept the first", async () => {
    const server = await serve("faithful");
    const { code, stderr } = await judge(server, [], "not-the-password");
    expect(code).toBe(3);
    expect(stderr).toMatch(/does not tell its build: HTTP 401/);
    // A version of one's own would not help.
    expect(stderr).not.toContain("give --ocp-version");
    expect(server.seen).toHaveLength(1);
  });

  it("says that a server cannot be reached as it does without", async () => {
    const server = await serve("faithful");
    await server.close();
    servers.length = 0;
    const { code, stderr } = await judge(server);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: --target http:.* cannot be reached: .*ECONNREFUSED/);
  });

  it("says what does not fit the profile that holds, after the one read", async () => {
    const server = await serve("faithful", "4.2.2");
    const { code, stderr } = await judge(server, ["--operation", "tenant"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/calls itself 4\.2\.2\S*, so profile 4\.2\.2 holds.*--operation tenant.*give --operation cluster/);
    expect(server.seen).toHaveLength(1);
  });

  it("asks nothing for a plan, and needs a target", async () => {
    const server = await serve("faithful");
    const { code, stdout, stderr } = await judge(server, ["--dry-run"]);
    expect({ code, sent: server.seen.length }).toEqual({ code: 0, sent: 0 });
    expect([stdout, stderr].join()).toMatch(/Plan of \d+ probes.*asks OCP for its build first/s);
    const without = await runHere(["conformance", "--ocp-version", "auto"]);
    expect(without.code).toBe(2);
    expect(without.stderr).toMatch(/--ocp-version auto.*live targets/);
  });
});
