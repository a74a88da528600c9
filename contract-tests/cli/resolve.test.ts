import { readFile, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { profile } from "../../generated/4.3/profile.gen.js";
import { delivered, json, on, onBackups, text } from "../../src/miniatures/lie.js";
import type { Lie, Miniature } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature, type ServeOptions } from "../../src/miniatures/serve.js";
import { headerValue } from "../../src/model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/model/json.js";
import { outcomeOf, runHere, startCli, type CliOutcome } from "./run-cli.js";
import { makeFolder } from "./target.js";

const hour = 3_600_000;
let server: ServedMiniature;
afterEach(() => server.close());

async function serve(lies: readonly Lie[] = [], options: ServeOptions = {}): Promise<void> {
  const miniature: Miniature = { id: "test", title: "Right, but for what the test says.", family: "faithful", fails: [], lies };
  server = await serveMiniature(miniature, options);
}

function basic(): string {
  const { username, password } = server.credentials.basic;
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/** Calls as any client would; the answer may be lost. */
async function callBackup(change: Record<string, unknown> = {}): Promise<number | "lost"> {
  const body = { ...(profile.examples["backupTenantNow"]?.request[0]?.value as object), ...change };
  const path = `/api/v2/ob/clusters/${String(server.clusterId)}/tenants/${String(server.tenantId)}/backup/backupNow`;
  const headers = { authorization: basic(), "content-type": "application/json" };
  const answer = await fetch(server.origin + path, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => undefined);
  await answer?.text().catch(() => "");
  return answer?.status ?? "lost";
}

/** Puts what was sent for a login where people read: into the names of tasks and the errors of backups. */
function echoed(value: JsonValue, authorization: string): JsonValue {
  const plain = Buffer.from(authorization.replace("Basic ", ""), "base64").toString("utf8");
  if (isJsonArray(value)) return value.map((each) => echoed(each, authorization));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, each]) => [
    name,
    name === "name" ? `${authorization} ${plain}` : echoed(each, authorization),
  ]);
  return { ...Object.fromEntries(members), errorMsg: plain } as JsonValue;
}

async function resolve(...flags: readonly string[]): Promise<CliOutcome & { readonly told: Record<string, unknown> }> {
  const { username, password } = server.credentials.basic;
  const aim = ["--target", server.origin, "--cluster-id", String(server.clusterId), "--tenant-id", String(server.tenantId)];
  const outcome = await runHere(["resolve", ...aim, "--json", ...flags], { env: { OCP_USERNAME: username, OCP_PASSWORD: password } });
  return { ...outcome, told: outcome.stdout === "" ? {} : (JSON.parse(outcome.stdout) as Record<string, unknown>) };
}

describe("resolve", () => {
  it("says started, with the backup and its task, where the answer was lost after the start", async () => {
    await serve([on(onBackups, delivered("reset"))]);
    expect(await callBackup()).toBe("lost");
    const { code, told } = await resolve("--since", "1m", "--data-backup-mode", "FULL_BACKUP", "--backup-mode", "PHYSICAL_BACKUP");
    expect({ code, outcome: told["outcome"] }).toEqual({ code: 0, outcome: "started" });
    expect(told).toMatchObject({
      backups: [{ standing: "match", taskId: 24, status: "DONE", dataBackupTaskType: "FULL_BACKUP" }],
      tasks: [{ id: 3000041, status: "SUCCESSFUL", creator: "backup-runner", link: "inferred" }],
      progress: { task: 3000041, done: 2, steps: 2 },
    });
    expect(server.backups()).toBe(1);
  });

  it("says not started where the call was refused, once it is late enough", async () => {
    await serve();
    expect(await callBackup({ backupMode: "NOT_A_MODE" })).toBe(400);
    const early = await resolve("--since", "1m");
    expect({ code: early.code, reasons: early.told["reasons"] }).toEqual({ code: 3, reasons: [expect.stringContaining("too early")] });
    expect(early.told["lookAgainAt"]).toMatch(/^\d{4}-.*Z$/);
    const late = await resolve("--since", "1h", "--until", "30m");
    expect({ code: late.code, outcome: late.told["outcome"] }).toEqual({ code: 10, outcome: "not-started" });
  });

  it("is undetermined where two called at once, or somebody else did", async () => {
    await serve();
    expect(await Promise.all([callBackup(), callBackup()])).toEqual([200, 200]);
    const two = await resolve("--at", "10s", "--within", "1m");
    expect({ code: two.code, reasons: two.told["reasons"] }).toEqual({ code: 3, reasons: [expect.stringContaining("2 backups")] });
    await server.close();
    await serve();
    await callBackup();
    const other = await resolve("--since", "1m", "--user", "night-job");
    expect({ code: other.code, reasons: other.told["reasons"] }).toEqual({ code: 3, reasons: [expect.stringContaining("another user")] });
  });

  it("is undetermined where the lists cannot be read, and where nobody listens", async () => {
    await serve([], { policy: { taskLists: "forbidden" } });
    const { code, told } = await resolve("--since", "2h", "--until", "1h");
    expect({ code, reasons: told["reasons"] }).toEqual({ code: 3, reasons: [expect.stringContaining("HTTP 403")] });
    await server.close();
    const gone = await resolve("--since", "2h", "--until", "1h");
    expect({ code: gone.code, outcome: gone.told["outcome"] }).toEqual({ code: 3, outcome: "undetermined" });
    expect(String(gone.told["reasons"])).toContain("ECONNREFUSED");
    await serve();
  });

  it("corrects for an OCP whose clock is an hour ahead", async () => {
    const ahead = text((body) =>
      body.replace(/(\d{4}-\d{2}-\d{2}T[\d:.]+)(?=\+08)/g, (time) => new Date(Date.parse(`${time}Z`) + hour).toISOString().slice(0, -1)),
    );
    await serve([ahead]);
    await callBackup();
    const { code, told } = await resolve("--since", "1m");
    expect({ code, outcome: told["outcome"] }).toEqual({ code: 0, outcome: "started" });
    const { skewMs } = told["clock"] as { readonly skewMs: number };
    expect(Math.abs(skewMs - hour)).toBeLessThan(2000);
    const byServer = await resolve("--since", "1m", "--times-by", "server");
    expect(byServer.told["outcome"]).not.toBe("started");
  });

  it("takes the task that an answer named", async () => {
    await serve();
    await callBackup();
    const { code, told } = await resolve("--since", "1m", "--task-id", "3000041", "--trace-id", "5962f337662d4043");
    expect({ code, outcome: told["outcome"], trace: told["traceId"] }).toEqual({ code: 0, outcome: "started", trace: "5962f337662d4043" });
    expect((await resolve("--since", "1m", "--task-id", "3000099")).code).toBe(3);
  });

  it("only reads, and ends where it is interrupted", async () => {
    const seen: string[] = [];
    const watch: Lie = (answer, { method, target }) => {
      seen.push(`${method} ${target}`);
      return answer;
    };
    await serve([watch]);
    await resolve("--since", "2h", "--task-id", "3000040");
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.filter((each) => !each.startsWith("GET ") || each.includes("backupNow"))).toEqual([]);
    const silent = createServer();
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const target = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const connected = new Promise((done) => silent.once("connection", done));
    const env = { OCP_USERNAME: "someone", OCP_PASSWORD: "not-a-real-password" };
    const child = startCli(["resolve", "--target", target, "--cluster-id", "1", "--tenant-id", "2", "--at", "2h"], { env });
    const ended = outcomeOf(child);
    await connected;
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, stdout: "" });
    silent.close();
  });

  it("shows no secret that the server sends back, in any form", async () => {
    const echo: Lie = json((body, call) => echoed(body, headerValue(call.headers, "authorization") ?? ""));
    await serve([echo]);
    await callBackup();
    const { password } = server.credentials.basic;
    for (const flags of [[], ["--verbose"]]) {
      const { stdout, stderr } = await resolve("--since", "1m", ...flags);
      for (const form of [password, Buffer.from(password).toString("base64").slice(2, -4)]) expect(stdout + stderr).not.toContain(form);
    }
  });

  it("tells a person the same, without any secret", async () => {
    await serve();
    await callBackup();
    const { username, password } = server.credentials.basic;
    const aim = ["--target", server.origin, "--cluster-id", String(server.clusterId), "--tenant-id", String(server.tenantId)];
    const { stdout } = await runHere(["resolve", ...aim, "--since", "1m"], { env: { OCP_USERNAME: username, OCP_PASSWORD: password } });
    for (const part of ["STARTED: Do not send the call again", "because backup 24", "2 of 2 steps done"]) expect(stdout).toContain(part);
    expect(stdout).not.toContain(password);
  });
});

describe("resolve --ledger", () => {
  async function settle(minutesAgo: number, more: readonly string[] = []): Promise<CliOutcome & { readonly ledger: string }> {
    const file = join(await makeFolder(), "ledger.ndjson");
    const path = `/api/v2/ob/clusters/${String(server.clusterId)}/tenants/${String(server.tenantId)}/backup/backupNow`;
    const entry = {
      at: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
      run: "r1",
      unit: 1,
      target: server.origin,
      method: "POST",
      path,
      state: "reserved",
    };
    const foreign = { ...entry, target: "http://other.example" };
    await writeFile(file, `${JSON.stringify(entry)}\n${JSON.stringify(foreign)}\n${more.join("")}`);
    const { username, password } = server.credentials.basic;
    const outcome = await runHere(["resolve", "--target", server.origin, "--ledger", file], {
      env: { OCP_USERNAME: username, OCP_PASSWORD: password },
    });
    return { ...outcome, ledger: await readFile(file, "utf8") };
  }

  it("settles what started as spent, what did not as freed, and leaves open what is undetermined", async () => {
    await serve();
    const freed = await settle(40);
    expect(freed.code).toBe(0);
    expect(
      freed.ledger
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{}, {}, { run: "r1", unit: 1, state: "freed" }]);
    await callBackup();
    const spent = await settle(0.01);
    expect({ code: spent.code, ledger: spent.ledger }).toMatchObject({
      code: 0,
      ledger: expect.stringMatching(/"state":"spent","because":"resolve: started: backup 24/) as string,
    });
    expect(spent.stdout).toContain("settled as spent");
    const open = await settle(10);
    expect({ code: open.code, lines: open.ledger.trim().split("\n").length }).toEqual({ code: 3, lines: 2 });
    expect(open.stdout).toContain("stays open");
  });

  it("frees the budget: a later run may send its call", async () => {
    await serve();
    const { openLedger } = await import("../../src/transport/ledger.js");
    const file = join(await makeFolder(), "ledger.ndjson");
    const { ledger } = await settle(40);
    await writeFile(file, ledger);
    expect(openLedger(file).openReservations(server.origin)).toEqual([]);
  });

  it("has nothing to do with an empty ledger, and refuses flags that it knows by itself", async () => {
    await serve();
    const folder = await makeFolder();
    const { username, password } = server.credentials.basic;
    await writeFile(join(folder, "none.ndjson"), "");
    const args = ["resolve", "--target", server.origin, "--ledger", join(folder, "none.ndjson")];
    const env = { OCP_USERNAME: username, OCP_PASSWORD: password };
    expect(await runHere(args, { env })).toMatchObject({ code: 0, stdout: expect.stringContaining("no open reservation") as string });
    expect(await runHere([...args, "--at", "5m"], { env })).toMatchObject({ code: 2, stderr: expect.stringContaining("--at") as string });
  });
});

describe("resolve refuses, with exit code 2", () => {
  it.each<[string, readonly string[], string]>([
    ["no time", [], "--at"],
    ["two kinds of time", ["--at", "5m", "--since", "5m"], "not both"],
    ["a time without an offset", ["--at", "2026-03-01T03:00:00"], "offset from UTC"],
    ["a window upside down", ["--since", "5m", "--until", "10m"], "--since is after --until"],
    ["no length of time", ["--at", "5m", "--within", "soon"], "length of time"],
  ])("%s", async (_what, flags, told) => {
    await serve();
    const { code, stderr } = await resolve(...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});
