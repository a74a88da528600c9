import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/load.js";
import { discover } from "../../src/engine/discover.js";
import { lookForBackup } from "../../src/engine/look-for-backup.js";
import { Reader } from "../../src/engine/reader.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { JsonValue } from "../../src/model/json.js";
import { jsonText } from "../../src/model/json-text.js";
import type { Clock, Transport } from "../../src/model/transport.js";
import { renderInventory } from "../../src/reporters/inventory.js";
import { inventoryData } from "../../src/reporters/inventory-data.js";
import { renderResolution, resolutionData } from "../../src/reporters/resolution.js";
import { attributeBackup } from "../../src/wire/attribution.js";

const contract = await loadContract("4.3");
const clock: Clock = { now: () => Date.UTC(2026, 2, 1), sleep: async () => undefined };

const leaf = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    -1,
    0,
    1000005,
    2n ** 70n,
    1e308,
    "1000012",
    "\u001b[2J\u0007",
    "NORMAL",
    "DOING",
    "2026-02-30T00:00:00",
    "",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.integer(),
);
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ readonly any: JsonValue }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 8 }), tie("any"), { maxKeys: 3 }),
  ),
})).any;
const names = [
  "id",
  "taskId",
  "name",
  "status",
  "type",
  "obVersion",
  "obClusterId",
  "tenantId",
  "startTime",
  "backupMode",
  "cluster",
  "tenant",
  "creator",
];
const rowValue = fc.oneof(
  value,
  fc.dictionary(fc.constantFrom(...names, "obBackupServiceStorageConfig", "obBackupScheduleConfig", "subtasks"), value, { maxKeys: 8 }),
);
const page = fc.oneof(value, fc.dictionary(fc.constantFrom("totalElements", "totalPages", "size", "number"), leaf));
const body: fc.Arbitrary<JsonValue> = fc.oneof(
  value,
  fc
    .record({
      data: fc.oneof(
        rowValue,
        fc.record({ contents: fc.array(rowValue, { maxLength: 4 }), page }),
        fc.record({ contents: fc.array(rowValue, { maxLength: 4 }) }),
      ),
      successful: fc.boolean(),
      timestamp: value,
    })
    .map((each) => each as unknown as JsonValue),
);

/** A server that answers whatever comes, the same thing again and again after the last. */
function serverOf(
  bodies: readonly JsonValue[],
  statuses: readonly number[],
): { readonly transport: Transport; readonly asked: () => number } {
  let asked = 0;
  const transport: Transport = {
    send: async ({ method, path, operation }, probe) => {
      const [json, status] = [bodies[asked % bodies.length] ?? null, statuses[asked % statuses.length] ?? 200];
      asked += 1;
      const response = {
        httpVersion: "HTTP/1.1",
        status,
        statusText: "",
        headers: [],
        body: { text: jsonText(json), size: 1, json: { value: json, faults: [] } },
      };
      const exchange: Exchange = {
        id: `x${String(asked)}`,
        operation,
        probe,
        request: { method, origin: "http://ocp.example", path, headers: [] },
        response,
        startedAt: "2026-03-01T00:00:00Z",
        durationMs: 1,
        leaks: [],
      };
      return { kind: "exchange", exchange };
    },
    close: async () => undefined,
    possibleBackups: () => 0,
    countLate: () => undefined,
    remarks: () => [],
  };
  return { transport, asked: () => asked };
}

const server = fc.tuple(
  fc.array(body, { minLength: 1, maxLength: 6 }),
  fc.array(fc.constantFrom(200, 200, 200, 403, 404, 500), { minLength: 1, maxLength: 4 }),
);
// eslint-disable-next-line no-control-regex -- these are what must not come through
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe("whatever a server puts into its lists", () => {
  it("is told readably, in a bounded number of reads", async () => {
    await fc.assert(
      fc.asyncProperty(server, async ([bodies, statuses]) => {
        const { transport, asked } = serverOf(bodies, statuses);
        const found = await discover({ contract, reader: new Reader(transport, clock, 60_000), most: 10 });
        const inventory = { target: "http://ocp.example", profile: "4.3", fits: true, ...found };
        expect(renderInventory(inventory, 100)).not.toMatch(control);
        expect(JSON.parse(jsonText(inventoryData(inventory)))).toBeTruthy();
        expect(asked()).toBeLessThan(10 * 200 + 200);
      }),
      { numRuns: 400 },
    );
  });

  it("leaves the fate of a call undetermined, or tells it by a row", async () => {
    const since = clock.now() - 3_600_000;
    const call = {
      operation: "backupTenantNow",
      clusterId: 1000005n,
      tenantId: 1000012n,
      since,
      until: since + 60_000,
      timesBy: "this-machine",
      graceMs: 1000,
    } as const;
    await fc.assert(
      fc.asyncProperty(server, async ([bodies, statuses]) => {
        const view = await lookForBackup({ ...call, contract, clock, transport: serverOf(bodies, statuses).transport });
        const attribution = attributeBackup(call, view);
        const told = renderResolution({ call, view, attribution }, 100);
        expect(told).not.toMatch(control);
        expect(JSON.parse(jsonText(resolutionData({ call, view, attribution })))).toBeTruthy();
        if (!view.backups.complete) expect(attribution.outcome).toBe("undetermined");
      }),
      { numRuns: 400 },
    );
  });
});
