import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openLedger, type LedgerEntry } from "../../src/transport/ledger.js";
import { atEnd, backupRecipe, exchangeOf, open, refusal, refusalOf, serveHttp } from "./harness.js";

function serve(status: number, text: string): Promise<string> {
  return serveHttp((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
}

it("a unit that a refusal freed is spent after all where a task shows that the call has started a backup", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  atEnd(async () => rmSync(folder, { recursive: true }));
  const file = join(folder, "ledger.ndjson");
  const transport = open(await serve(409, refusal(409)), { maxBackups: 1, ledger: openLedger(file) });
  const exchange = await exchangeOf(transport, backupRecipe());
  expect(transport.possibleBackups()).toBe(0);
  transport.countLate(exchange, 1);
  expect(transport.possibleBackups()).toBe(1);
  const states = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(states.map((line) => (JSON.parse(line) as LedgerEntry).state)).toEqual(["reserved", "freed", "spent"]);
  expect(await refusalOf(transport, backupRecipe())).toContain("the budget of 1 is used up");
});

it("a unit that is spent or unknown already is not counted twice", async () => {
  for (const [status, text] of [
    [200, '{"successful":true,"status":200,"data":{}}'],
    [502, "{}"],
  ] as const) {
    const transport = open(await serve(status, text), { maxBackups: 2 });
    transport.countLate(await exchangeOf(transport, backupRecipe()), 1);
    expect(transport.possibleBackups()).toBe(1);
  }
});

it("several backups after one refusal are several units", async () => {
  const transport = open(await serve(400, refusal(400)), { maxBackups: 5 });
  transport.countLate(await exchangeOf(transport, backupRecipe()), 3);
  expect(transport.possibleBackups()).toBe(3);
});
