import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ServerView } from "../../src/model/attribution.js";
import type { JsonValue } from "../../src/model/json.js";
import { attributeBackup } from "../../src/wire/attribution.js";
import { call, minute, noon, row, scheduledAt, task } from "./attribution-rows.js";

const odd: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, true, "", "x", 0, -1, 1e300, [], {}, "2026-03-01T12:01:00", "2026-03-01 12:01:00"),
  fc.jsonValue().map((value) => value as JsonValue),
);

/** Rows as they are, with single members that are anything. */
const anyRow: fc.Arbitrary<JsonValue> = fc
  .tuple(
    fc.integer({ min: -2000, max: 2000 }),
    fc.dictionary(fc.constantFrom("taskId", "tenantId", "clusterId", "startTime", "status"), odd, { maxKeys: 2 }),
  )
  .chain(([minutes, changes]) => fc.oneof({ weight: 5, arbitrary: fc.constant(row(minutes, changes)) }, { weight: 1, arbitrary: odd }));

const anyView: fc.Arbitrary<ServerView> = fc.record({
  clock: fc.record({
    skewMs: fc.integer({ min: -4 * 60 * minute, max: 4 * 60 * minute }),
    uncertaintyMs: fc.integer({ min: 0, max: 5000 }),
  }),
  readAt: fc.integer({ min: noon, max: noon + 300 * minute }),
  backups: fc.record({ rows: fc.array(anyRow, { maxLength: 4 }), readable: fc.boolean(), complete: fc.boolean() }),
  tasks: fc.record({
    rows: fc.array(
      fc.oneof(
        odd,
        fc.integer({ min: -300, max: 300 }).map((at) => task(at)),
      ),
      { maxLength: 3 },
    ),
    readable: fc.boolean(),
    complete: fc.boolean(),
  }),
  strategy: fc.oneof(
    fc.constant<ServerView["strategy"]>({ kind: "none" }),
    odd.map((value) => ({ kind: "told" as const, value })),
    odd.map((time) => scheduledAt(time)),
  ),
});

describe("whatever a server shows", () => {
  it("never says not started where a backup of its kind began in its time", () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1, max: 299 }), fc.nat(), (seen, seconds, place) => {
        const own = row((seconds * 1000 + seen.clock!.skewMs) / minute, { taskId: 77 });
        const rows = seen.backups.rows.toSpliced(place % (seen.backups.rows.length + 1), 0, own);
        expect(attributeBackup(call, { ...seen, backups: { ...seen.backups, rows } }).outcome).not.toBe("not-started");
      }),
      { numRuns: 3000 },
    );
  });

  it("says started only by one backup of its kind that began in its time, in a whole list", () => {
    let started = 0;
    fc.assert(
      fc.property(anyView, fc.boolean(), (seen, helped) => {
        const backups = helped
          ? { ...seen.backups, complete: true, readable: true, rows: [...seen.backups.rows, row(1 + seen.clock!.skewMs / minute)] }
          : seen.backups;
        const told = attributeBackup(call, { ...seen, backups });
        if (told.outcome !== "started") return;
        started += 1;
        expect(backups.complete && backups.readable).toBe(true);
        const [match, ...others] = told.backups.filter(({ standing }) => standing === "match");
        expect(others).toEqual([]);
        const { startTime } = match!.row as { readonly startTime: string };
        const at = Date.parse(startTime.replace(/(\d{2})$/, ":$1").replace("::", ":")) - seen.clock!.skewMs;
        // The difference of the clocks is only known so well; of more than a second nothing is taken for certain.
        const slack = 1 + Math.min(seen.clock!.uncertaintyMs, 1000);
        expect(at).toBeGreaterThanOrEqual(call.since - slack);
        expect(at).toBeLessThanOrEqual(call.until + slack);
      }),
      { numRuns: 3000 },
    );
    expect(started).toBeGreaterThan(50);
  });

  it("always says why, and what it says of lists that it cannot read is undetermined", () => {
    fc.assert(
      fc.property(anyView, (seen) => {
        const told = attributeBackup(call, seen);
        expect(told.reasons.length).toBeGreaterThan(0);
        if (!seen.backups.readable || !seen.backups.complete) expect(told.outcome).toBe("undetermined");
      }),
      { numRuns: 2000 },
    );
  });
});
