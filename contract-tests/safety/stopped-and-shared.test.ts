import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { profile } from "../../generated/4.3/profile.gen.js";
import { runHere } from "../cli/run-cli.js";
import { makeFolder } from "../cli/target.js";
import { ledgerOf, prepare, reportOf, runIt, startIt, until, type Prepared } from "./run.js";
import { couldStart, possibleBackups, watch, type Watched } from "./servers.js";

/** Starts backups and does not say so in time; reads are answered. */
const silentOnBackups = (): Promise<Watched> => watch((answer, { method }) => (method === "GET" ? answer : { ...answer, delay: 600_000 }));

const onlyValid = ["--only", "backup/valid/*", "--backup-timeout", "60000"];

function resolveArgs(server: Watched): readonly string[] {
  return ["resolve", "--target", server.origin, "--ledger", "ocp-contract-ledger.ndjson"];
}

describe("a run that is stopped while its call is under way", () => {
  it.each([
    ["SIGINT", 130, ["reserved", "unknown"]],
    ["SIGKILL", null, ["reserved"]],
  ] as const)("by %s leaves an open reservation, which the next run counts until it is resolved", async (signal, exit, states) => {
    const server = await silentOnBackups();
    const stopped = await prepare(server, "backup", onlyValid);
    const { kill, ended } = startIt(stopped);
    await until(() => couldStart(server).length === 1);
    // The entry was there before the bytes.
    expect(await ledgerOf(stopped)).toEqual(["reserved"]);
    kill(signal);
    expect((await ended).code).toBe(exit);
    expect(await ledgerOf(stopped)).toEqual(states);
    const next = await prepare(server, "backup", ["--only", "guarded/*"], stopped.cwd);
    await runIt(next);
    expect(couldStart(server)).toHaveLength(1);
    expect(JSON.stringify((await reportOf(next)).verdicts)).toContain("ocp-contract resolve --ledger FILE");
    const settled = await runHere(resolveArgs(server), { env: stopped.env, cwd: stopped.cwd });
    expect({ code: settled.code, told: settled.stdout.includes("settled as spent") }).toEqual({ code: 0, told: true });
    expect((await ledgerOf(stopped)).at(-1)).toBe("spent");
    expect(server.backups()).toBe(1);
  });

  it("leaves nothing behind where nothing had left that could start a backup", async () => {
    const server = await watch((answer, { method }) => (method === "GET" ? { ...answer, delay: 600_000 } : answer));
    const stopped = await prepare(server, "backup", ["--timeout", "60000"]);
    const { kill, ended } = startIt(stopped);
    await until(() => server.arrivals.length > 0);
    kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect([await ledgerOf(stopped), couldStart(server)]).toEqual([[], []]);
  });
});

/** Lax to the utmost: whatever it gets it takes for a success. */
const accepting = (): Promise<Watched> =>
  watch((answer, { method }) =>
    method === "GET" ? answer : { ...answer, status: 200, delay: 30, body: { kind: "json", value: { successful: true, status: 200 } } },
  );

describe("several runs at one moment", () => {
  it.each([1, 2])("that share a ledger start %i backups together, and no more", async (budget) => {
    const server = await accepting();
    const folder = await makeFolder();
    const runs = await Promise.all(
      ["a", "b", "c", "d"].map((name) =>
        prepare(server, "backup", ["--only", "guarded/*", "--max-backups", String(budget), "--report", `junit=${name}.xml`], folder),
      ),
    );
    const codes = await Promise.all(runs.map(async (run, at) => (await startIt(withReport(run, at)).ended).code));
    expect(possibleBackups(server)).toHaveLength(budget);
    expect(codes).toHaveLength(4);
    expect((await ledgerOf({ cwd: folder })).filter((state) => state === "spent")).toHaveLength(budget);
  });
});

/** Each process writes a report of its own. */
function withReport(run: Prepared, at: number): Prepared {
  return { ...run, args: run.args.map((arg) => (arg === "json=report.json" ? `json=report-${String(at)}.json` : arg)) };
}

describe("the targets of a config file", () => {
  it("at one origin have one budget together", async () => {
    const server = await accepting();
    const folder = await makeFolder();
    const body = profile.examples["backupTenantNow"]?.request[0]?.value;
    await writeFile(join(folder, "request.json"), JSON.stringify(body));
    const { env } = await prepare(server, "read", [], folder);
    const targets = Array.from({ length: 6 }, (_, at) => ({
      ...{ name: `entry-${String(at)}`, url: server.origin, clusterId: Number(server.clusterId), tenantId: Number(server.tenantId) },
      ...{ allow: "backup", confirm: Number(server.tenantId), request: "request.json" },
      credentials: { username: { env: "OCP_USERNAME" }, password: { env: "OCP_PASSWORD" } },
    }));
    await writeFile(join(folder, "conformance.yaml"), stringify({ targets }));
    const args = ["conformance", "--config", "conformance.yaml", "--only", "guarded/*", "--only", "backup/valid/*"];
    const { code, stderr } = await runHere(args, { env, cwd: folder });
    expect({ code: code === 0 || code === 2, stderr: stderr.includes("error:") }).toEqual({ code: false, stderr: false });
    expect(possibleBackups(server)).toHaveLength(1);
  });
});
