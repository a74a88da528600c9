import { Ajv } from "ajv";
import formats from "ajv-formats";
import draft6 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import harSchemas from "har-schema";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { loadContract } from "../../src/contract/load.js";
import { judgeRecorded } from "../../src/engine/judge-recorded.js";
import type { Report } from "../../src/model/report.js";
import { renderHar } from "../../src/reporters/har.js";
import { renderJson } from "../../src/reporters/json.js";
import schema from "../../src/reporters/report.schema.json" with { type: "json" };
import { parseReports } from "../../src/transport/stored-report.js";
import { replay } from "../../src/transport/replay.js";
import { runMiniature } from "../miniatures/run-miniature.js";
import { reportOfEveryKind } from "./report-of-every-kind.js";

const contract = await loadContract("4.3");

function judgedAgain(har: string): Report {
  const exchanges = replay(Buffer.from(har), { name: "run.har", routeOf: (method, path) => contract.route(method, path)?.operation.id });
  return judgeRecorded({
    ...{
      contract,
      checks,
      exchanges,
      deviations: [],
      only: [],
      skip: [],
      strict: true,
      name: "run.har",
      runId: "again",
      toolVersion: "0.0.0",
    },
    now: Date.parse("2026-11-25T00:00:00Z"),
  });
}

/** Verdicts that are about exchanges; what was not sent is in no recording. */
function verdictsOf({ verdicts }: Report): readonly string[] {
  return verdicts
    .filter(({ check, conclusion }) => check !== "*" && conclusion.kind !== "stale-deviation")
    .map(({ check, exchange, conclusion }) => {
      const findings = "findings" in conclusion ? conclusion.findings.map(({ level, at, actual }) => [level, at, actual]) : [];
      return JSON.stringify([check, exchange, conclusion.kind, findings, "because" in conclusion ? conclusion.because : ""]);
    });
}

describe("a HAR of a run", () => {
  it("shows every kind of verdict", async () => {
    await expect(renderHar([reportOfEveryKind()])).toMatchFileSnapshot("golden/report.har");
  });

  it("keeps the exchanges of several runs apart", () => {
    const { log } = JSON.parse(renderHar([reportOfEveryKind(), reportOfEveryKind()])) as {
      log: { entries: readonly { _ocpContract: { exchange: string } }[] };
    };
    expect(log.entries.map((entry) => entry._ocpContract.exchange)).toEqual(["e1", "e2", "2-e1", "2-e2"]);
  });

  it.each([
    "faithful",
    "refused-and-started",
    "failed-and-started",
    "any-credentials",
    "reset-midway",
    "length-too-long",
    "duplicate-key",
    "byte-order-mark",
    "invalid-utf8",
    "secret-in-base64",
    "authorization-echoed",
    "timestamp-of-1970",
    "no-conflict",
    "five-megabytes",
    "gzip-not-applied",
    "task-lists-forbidden",
    "huge-ids",
    "http-1.0",
  ])("of %s is judged as the run was", { timeout: 60_000 }, async (id) => {
    const { report } = await runMiniature(id, "4.3");
    expect(report.verdicts.some(({ conclusion }) => conclusion.kind === "pass")).toBe(true);
    expect(verdictsOf(judgedAgain(renderHar([report])))).toEqual(verdictsOf(report));
  });

  it("says that it cannot judge where a JSON report, from which it was made, has only the beginning of a body", async () => {
    const { report } = await runMiniature("five-megabytes", "4.3");
    const har = renderHar(parseReports("run.json", renderJson([report]), schema));
    const [before, after] = [report, judgedAgain(har)].map(verdictsOf);
    const changed = after?.filter((verdict) => before?.includes(verdict) === false) ?? [];
    expect(changed.length).toBeGreaterThan(0);
    for (const verdict of changed) expect(verdict).toMatch(/"(error|skip)",\[\],/);
    expect(changed.filter((verdict) => verdict.includes("only the first 65536 bytes of the body were read")).length).toBeGreaterThan(0);
  });

  it("is HAR 1.2 by its schema", async () => {
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    ajv.addMetaSchema(draft6);
    ajv.addSchema(Object.values(harSchemas));
    const valid = ajv.compile({ $ref: "har.json#" });
    for (const id of ["faithful", "reset-midway"]) {
      const { report } = await runMiniature(id, "4.3");
      expect(valid(JSON.parse(renderHar([report]))), JSON.stringify(valid.errors)).toBe(true);
    }
    expect(valid({ log: { version: "1.2", entries: [] } })).toBe(false);
  });
});
