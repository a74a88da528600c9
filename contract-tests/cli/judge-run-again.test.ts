import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { put, on, onReads } from "../../src/miniatures/lie.js";
import { miniatureOf } from "../../src/miniatures/registry.js";
import type { Report } from "../../src/model/report.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { ofBuild, serveWatched, type WatchedServer } from "./servers.js";
import { makeFolder } from "./target.js";

let folder = "";
let server: WatchedServer | undefined;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => server?.close());

const wrongRows = on(onReads("listTenants"), put("/status", 500));

/** Records a live run as HAR. */
async function record(build: string, ...flags: readonly string[]): Promise<CliOutcome> {
  server = await serveWatched(ofBuild(build, { lies: [wrongRows] }));
  const { credentials, clusterId, tenantId } = server.miniature;
  const target = ["--target", server.origin, "--cluster-id", String(clusterId), "--tenant-id", String(tenantId)];
  const env = { OCP_USERNAME: credentials.basic.username, OCP_PASSWORD: credentials.basic.password };
  const reports = ["--report", "har=run.har", "--report", "json=live.json"];
  return runHere(["conformance", ...target, "--ocp-version", "auto", ...reports, ...flags], { env, cwd: folder });
}

async function judge(...flags: readonly string[]): Promise<CliOutcome> {
  return runHere(["judge", "run.har", "--report", "json=again.json", ...flags], { cwd: folder });
}

async function read(file: string): Promise<Report> {
  return JSON.parse(await readFile(join(folder, file), "utf8")) as Report;
}

describe("judging the recording of a live run again", () => {
  it("takes the profile of the build that the recording tells, and weighs as the run did", async () => {
    const live = await record("4.3.5-20260101");
    const again = await judge("--ocp-version", "auto");
    expect([live.code, again.code]).toEqual([0, 0]);
    const [before, after] = [await read("live.json"), await read("again.json")];
    expect(after.run.profileChoice).toEqual(before.run.profileChoice);
    expect(after.run.target.build).toBe("4.3.5-20260101");
    expect(after.run.remarks[0]).toBe(before.run.remarks[0]);
    expect(after.summary.verdicts).toMatchObject({ fail: 0, note: before.summary.verdicts.note });
    expect((await judge("--ocp-version", "auto", "--strict")).code).toBe(1);
  });

  it("knows the recorded deviations of that server, and of no other", async () => {
    const live = await record("4.3.4-20250114", "--update-deviations");
    expect(live.code).toBe(1);
    const filled = live.stdout.replace(/FILL IN[^\n]*/g, "known since ticket 4711");
    await writeFile(join(folder, "deviations.yaml"), filled);
    const known = await judge("--deviations", "deviations.yaml");
    expect(known.code).toBe(0);
    expect((await read("again.json")).summary.verdicts).toMatchObject({ fail: 0, "stale-deviation": 0 });
    await writeFile(join(folder, "deviations.yaml"), filled.replaceAll(server?.origin ?? "", "https://other.example"));
    expect((await judge("--deviations", "deviations.yaml")).code).toBe(1);
  });

  it("says so where no recorded answer tells the build", async () => {
    await record("4.3.4-20250114", "--only", "read/getServerTime", "--ocp-version", "4.3");
    const { code, stderr } = await judge("--ocp-version", "auto");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "error: no recorded answer of getServerInfo tells the build of OCP; give --ocp-version 4.3|4.2.2|4.0\n",
    });
  });
});

describe("judging the recording of a run by an older profile", () => {
  it("takes that profile where no other is named", async () => {
    server = await serveWatched(miniatureOf("integer-codes"));
    const { credentials, clusterId, tenantId } = server.miniature;
    const target = ["--target", server.origin, "--cluster-id", String(clusterId), "--tenant-id", String(tenantId), "--ocp-version", "4.0"];
    const env = { OCP_USERNAME: credentials.basic.username, OCP_PASSWORD: credentials.basic.password };
    await runHere(["conformance", ...target, "--report", "har=run.har", "--report", "json=live.json"], { env, cwd: folder });
    await judge();
    const [before, after] = [await read("live.json"), await read("again.json")];
    expect(after.run.profile).toBe("4.0");
    const { pass, fail, note } = before.summary.verdicts;
    expect(after.summary.verdicts).toMatchObject({ pass, fail, note });
    await judge("--ocp-version", "4.3");
    expect((await read("again.json")).run.profile).toBe("4.3");
  });
});
