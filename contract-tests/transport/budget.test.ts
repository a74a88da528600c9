import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMemoryLedger, openLedger, type LedgerEntry } from "../../src/transport/ledger.js";
import {
  atEnd,
  backupPath,
  backupRecipe,
  exchangeOf,
  impossiblePath,
  open,
  recipe,
  refusal,
  refusalOf,
  serveBytes,
  serveHttp,
  serveTcp,
} from "./harness.js";

function ledgerFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  atEnd(async () => rmSync(folder, { recursive: true }));
  return join(folder, "ledger.ndjson");
}

function statesIn(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as LedgerEntry).state);
}

async function serveAnswer(
  status: number,
  text: string,
  type = "application/json",
): Promise<{ readonly origin: string; readonly requests: () => number }> {
  let requests = 0;
  const origin = await serveHttp((_request, response) => {
    requests += 1;
    response.writeHead(status, { "content-type": type }).end(text);
  });
  return { origin, requests: () => requests };
}

const success = '{"successful":true,"status":200,"data":{}}';

describe("the budget", () => {
  it("is freed by refusals, without end", async () => {
    const { origin, requests } = await serveAnswer(400, refusal());
    const transport = open(origin, { maxBackups: 1 });
    for (let count = 0; count < 3; count += 1) await exchangeOf(transport, backupRecipe());
    expect(requests()).toBe(3);
    expect(transport.possibleBackups()).toBe(0);
  });

  it.each<[string, number, string]>([
    ["a success", 200, success],
    ["a 2xx without an envelope", 202, ""],
    ["an empty 200", 200, ""],
    ["a 500", 500, refusal(500)],
    ["a proxy's page", 502, "<html>"],
    ["a redirect", 302, ""],
    ["an incomplete refusal", 400, '{"successful":false}'],
    ["a 400 that says it succeeded", 400, success],
  ])("is spent by %s, and nothing more is sent", async (_what, status, text) => {
    const { origin, requests } = await serveAnswer(status, text);
    const transport = open(origin, { maxBackups: 1 });
    await exchangeOf(transport, backupRecipe());
    expect(transport.possibleBackups()).toBe(1);
    expect(await refusalOf(transport, backupRecipe())).toContain("the budget of 1 is used up");
    expect(requests()).toBe(1);
  });

  it.each<[string, () => Promise<string>]>([
    ["no answer", async () => (await serveTcp((socket) => socket.once("data", () => socket.destroy()))).origin],
    ["an answer cut off", () => serveBytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 99\r\n\r\n{")],
    ["an answer too late", async () => (await serveTcp(() => undefined)).origin],
    ["a connection closed at once", async () => (await serveTcp((socket) => socket.destroy())).origin],
  ])("is spent by %s", async (_what, serve) => {
    const transport = open(await serve(), { maxBackups: 1, backupTimeoutMs: 100 });
    const { failure } = await exchangeOf(transport, backupRecipe());
    expect(failure?.stage).toMatch(/no-answer|answer-cut/);
    expect(transport.possibleBackups()).toBe(1);
    expect(await refusalOf(transport, backupRecipe())).toContain("used up");
  });

  it("is not spent where no connection came up", async () => {
    const transport = open("http://127.0.0.1:1", { maxBackups: 1 });
    expect((await exchangeOf(transport, backupRecipe())).failure).toMatchObject({ stage: "not-sent", code: "ECONNREFUSED" });
    expect(transport.possibleBackups()).toBe(0);
  });

  it.each(["GET", "PUT", "DELETE", "HEAD"])("guards %s as well as POST", async (method) => {
    const { origin, requests } = await serveAnswer(200, success);
    const transport = open(origin, { maxBackups: 0 });
    expect(await refusalOf(transport, backupRecipe({ method }))).toContain("the budget of 0 is used up");
    expect(requests()).toBe(0);
  });

  it("guards every spelling of the path, and a path below the prefix of the base URL", async () => {
    const { origin, requests } = await serveAnswer(200, success);
    for (const path of [`${backupPath}/`, backupPath.toUpperCase(), backupPath.replace("backupNow", "%62ackupNow"), `/x/..${backupPath}`]) {
      await refusalOf(open(origin, { maxBackups: 0 }), backupRecipe({ path }));
    }
    await refusalOf(open(`${origin}${backupPath}`, { maxBackups: 0 }), recipe({ path: "/" }));
    expect(requests()).toBe(0);
  });

  it("lets other requests pass when it is used up", async () => {
    const { origin } = await serveAnswer(200, success);
    const transport = open(origin, { maxBackups: 0 });
    await exchangeOf(transport, recipe());
    await exchangeOf(transport, backupRecipe({ path: impossiblePath, method: "GET", body: "" }));
    expect(transport.possibleBackups()).toBe(1);
  });

  it("is spent by a 2xx to a POST that could start nothing", async () => {
    const { origin } = await serveAnswer(200, "<html>", "text/html");
    const transport = open(origin, { maxBackups: 1 });
    await exchangeOf(transport, backupRecipe({ path: impossiblePath }));
    expect(transport.possibleBackups()).toBe(1);
    expect(await refusalOf(transport, backupRecipe())).toContain("used up");
  });

  it("is not spent by the console's page to another method on impossible ids", async () => {
    const { origin } = await serveAnswer(200, "<html>", "text/html");
    const transport = open(origin, { maxBackups: 1 });
    await exchangeOf(transport, backupRecipe({ path: impossiblePath, method: "PUT" }));
    expect(transport.possibleBackups()).toBe(0);
  });

  it("never lets more through than it has, however many are sent at once", async () => {
    const { origin, requests } = await serveAnswer(200, success);
    const transport = open(origin, { maxBackups: 2 });
    await Promise.all(
      Array.from({ length: 8 }, () =>
        transport.send(backupRecipe(), { id: "p", class: "backup", credentials: "own", impossibleIds: false }),
      ),
    );
    expect(requests()).toBe(2);
    expect(transport.possibleBackups()).toBe(2);
  });
});

describe("the ledger", () => {
  it("has the reservation on disk before the bytes arrive, and its end afterwards", async () => {
    const file = ledgerFile();
    const seen: (readonly string[])[] = [];
    const origin = await serveHttp((_request, response) => {
      seen.push(statesIn(file));
      response.writeHead(seen.length === 1 ? 400 : 200).end(seen.length === 1 ? refusal() : success);
    });
    const transport = open(origin, { maxBackups: 1, ledger: openLedger(file) });
    await exchangeOf(transport, backupRecipe());
    await exchangeOf(transport, backupRecipe());
    expect(seen).toEqual([["reserved"], ["reserved", "freed", "reserved"]]);
    expect(statesIn(file)).toEqual(["reserved", "freed", "reserved", "spent"]);
    expect(readFileSync(file, "utf8")).not.toContain("canary");
  });

  it("counts a reservation that an earlier run left open", async () => {
    const file = ledgerFile();
    const { origin, requests } = await serveAnswer(200, success);
    const killed: LedgerEntry = {
      at: "2026-01-02T03:04:05.000Z",
      run: "earlier",
      unit: 1,
      target: origin,
      method: "POST",
      path: backupPath,
      state: "reserved",
    };
    openLedger(file).append(killed);
    expect(await refusalOf(open(origin, { maxBackups: 1, ledger: openLedger(file) }), backupRecipe())).toContain(
      "run earlier, 2026-01-02T03:04:05.000Z",
    );
    expect(requests()).toBe(0);
    await exchangeOf(open(origin, { maxBackups: 2, ledger: openLedger(file) }), backupRecipe());
    const other = await serveAnswer(200, success);
    await exchangeOf(open(other.origin, { maxBackups: 1, ledger: openLedger(file) }), backupRecipe());
    expect(openLedger(file).openReservations(origin)).toEqual([killed]);
  });

  it("keeps a request from leaving where it cannot be written", async () => {
    const { origin, requests } = await serveAnswer(200, success);
    const folder = ledgerFile().replace(/ledger\.ndjson$/, "");
    const transport = open(origin, { maxBackups: 1, ledger: openLedger(join(folder, "absent", "ledger")) });
    expect(await refusalOf(transport, backupRecipe())).toContain("the ledger cannot be written");
    expect(requests()).toBe(0);
    expect(transport.possibleBackups()).toBe(0);
  });

  it("passes over a torn line, and does not write on in it", () => {
    const file = ledgerFile();
    const entry: LedgerEntry = {
      at: "2026-01-02T03:04:05.000Z",
      run: "r",
      unit: 1,
      target: "t",
      method: "POST",
      path: "/p",
      state: "reserved",
    };
    openLedger(file).append(entry);
    appendFileSync(file, '{"at":"2026-01-02T03:');
    openLedger(file).append({ ...entry, unit: 2 });
    expect(openLedger(file).openReservations("t")).toEqual([entry, { ...entry, unit: 2 }]);
  });

  it.each([
    "no ledger\n",
    '{"run":"r"}\n',
    "[]\n",
    '{"at":"x","run":"r","target":"t","method":"POST","path":"/","unit":1,"state":"lost"}\n',
  ])("refuses a file that is none: %s", (text) => {
    const file = ledgerFile();
    writeFileSync(file, text);
    expect(() => openLedger(file)).toThrow(`${file}:1 is not an entry of a ledger`);
  });

  it("refuses what cannot be read", () => {
    expect(() => openLedger(tmpdir())).toThrow("cannot be read");
  });

  it("makes no file before there is something to write", () => {
    const file = ledgerFile();
    expect(openLedger(file).openReservations("t")).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  it("may live in memory", () => {
    const ledger = createMemoryLedger();
    const entry: LedgerEntry = { at: "", run: "r", unit: 1, target: "t", method: "POST", path: "/p", state: "reserved" };
    ledger.append(entry);
    expect(ledger.openReservations("t")).toEqual([entry]);
    ledger.append({ ...entry, state: "freed" });
    expect(ledger.openReservations("t")).toEqual([]);
  });
});
