import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { json, on, status, type Where } from "../../src/miniatures/lie.js";
import type { Miniature } from "../../src/miniatures/miniature.js";
import { miniatureOf } from "../../src/miniatures/registry.js";
import type { JsonObject } from "../../src/model/json.js";
import type { Report } from "../../src/model/report.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder } from "./target.js";

let folder = "";
let server: ServedMiniature;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => server.close());

async function judged(miniature: string | Miniature, ...more: readonly string[]): Promise<CliOutcome & { readonly report: Report }> {
  server = await serveMiniature(miniature);
  const { basic, accessKey } = server.credentials;
  const withKey = !more.includes("basic");
  const env = {
    ...{ OCP_USERNAME: basic.username, OCP_PASSWORD: basic.password },
    ...(withKey ? { OCP_ACCESS_KEY_ID: accessKey.id, OCP_ACCESS_KEY_SECRET: accessKey.secret } : {}),
  };
  const ids = ["--cluster-id", String(server.clusterId), "--tenant-id", String(server.tenantId)];
  const outcome = await runHere(["conformance", "--target", server.origin, ...ids, "--report", "json=report.json", ...more], {
    env,
    cwd: folder,
  });
  const report = JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
  return { ...outcome, report };
}

function refusedLogins({ exchanges }: Report): number {
  return exchanges.filter(({ response }) => response?.status === 401).length;
}

describe("--auth-probes", () => {
  it("sends three failing logins where nothing is said, ten where ten are allowed, none where none is", async () => {
    const usual = await judged("faithful");
    expect([usual.code, refusedLogins(usual.report)]).toEqual([0, 3]);
    const all = await judged("faithful", "--auth-probes", "10", "--strict");
    expect([all.code, refusedLogins(all.report), server.backups()]).toEqual([0, 10, 0]);
    const none = await judged("faithful", "--auth-probes", "0");
    expect([none.code, refusedLogins(none.report)]).toEqual([0, 0]);
  });

  it("asks more reads without credentials where there is no AccessKey, and finds a list that asks nobody", async () => {
    const onList: Where = { holds: ({ status: code }, { operation }) => code === 401 && operation === "listTaskInstances", probes: [] };
    const anybody = json((refusal) => ({ ...(refusal as JsonObject), successful: true, status: 200, data: { contents: [] } }));
    const miniature = { ...miniatureOf("faithful"), lies: [on(onList, status(200), anybody)] };
    for (const [authProbes, failing] of [
      [4, []],
      [5, ["read/no-credentials/listTaskInstances"]],
    ] as const) {
      const { report } = await judged(
        miniature,
        "--auth-probes",
        String(authProbes),
        "--auth",
        "basic",
        "--only",
        "auth/credentials-required",
      );
      const found = report.verdicts.filter(({ conclusion }) => conclusion.kind === "fail").map(({ probe }) => probe);
      expect(found).toEqual(failing);
      await server.close();
    }
  });

  it.each([
    ["any-signature", 4],
    ["old-signature", 5],
    ["signature-of-any-path", 6],
    ["digest-from-header", 10],
    ["signature-without-body", 10],
  ])("finds %s with %i, and starts nothing", async (miniature, authProbes) => {
    const { report } = await judged(miniature, "--auth-probes", String(authProbes));
    const found = report.verdicts.filter(({ conclusion }) => conclusion.kind === "fail").map(({ check }) => check);
    expect([...new Set(found)]).toEqual(["auth/signature-fits-the-call"]);
    expect(server.backups()).toBe(0);
  });

  it.each(["unfit-signature-403", "future-date-taken", "patient-clock"])("does not fail %s", async (miniature) => {
    expect((await judged(miniature, "--auth-probes", "10", "--strict")).code).toBe(0);
  });

  it.each(["-1", "11", "1.5", "many"])("%s is wrong use", async (text) => {
    server = await serveMiniature("faithful");
    const { code, stderr } = await runHere(["conformance", "--target", server.origin, `--auth-probes=${text}`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: option '--auth-probes <n>' argument .* Give a whole number/);
  });
});

describe("a server whose clock is 40 minutes off", () => {
  it.each(["clock-ahead", "clock-behind"])("%s conforms, and the report says so", async (miniature) => {
    const { code, report, stdout } = await judged(miniature, "--auth-probes", "10", "--strict");
    expect(code).toBe(0);
    expect(report.run.remarks).toContainEqual(expect.stringMatching(/^OCP's clock is 40 minutes (ahead of|behind) this machine's/));
    expect(stdout).toMatch(/OCP's clock is 40 minutes/);
    expect(report.exchanges.some(({ probe }) => probe?.id === "read/stale-date/listClusters")).toBe(true);
  });

  it.each([[["--only", "read/getServerInfo"]], [["--ocp-version", "auto"]]])(
    "is asked for its time before anything is signed: %s",
    async (flags) => {
      const { code, report } = await judged("clock-behind", ...flags);
      expect(code).toBe(0);
      expect(report.exchanges[0]?.operation).toBe("getServerTime");
    },
  );
});
