import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/registry.js";
import { loadContract, profileIds } from "../../src/contract/load.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { JsonValue } from "../../src/model/json.js";
import { valueAt } from "../../src/model/pointer.js";
import { contract, exchangeOf, judge, requestWith, success } from "./exchange.js";

const sources = new URL("../../src/checks/", import.meta.url);
const nameOf = (id: string): string => id.replace("/", "-");

describe.each(checks)("$id", ({ id, title, description, pointer }) => {
  it("has an id that says subject and what holds", () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/);
  });

  it("has a plain title and a description", () => {
    expect(title.length).toBeLessThan(70);
    expect(title).not.toMatch(/\b(should|must|test that)\b|[.!]$/i);
    expect(description).toMatch(/^[A-Z0-9].{40,}\.$/);
  });

  it("has its own file and its own tests", () => {
    expect(existsSync(new URL(`${nameOf(id)}.ts`, sources))).toBe(true);
    expect(existsSync(new URL(`${nameOf(id)}.test.ts`, import.meta.url))).toBe(true);
  });

  it.each(profileIds())("points at a place of profile %s", async (profile) => {
    expect(valueAt((await loadContract(profile)).document, pointer)).toBeDefined();
  });
});

it("has every id and title once", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  expect(new Set(checks.map(({ title }) => title)).size).toBe(checks.length);
});

it("has every check that there is a file for", () => {
  const files = readdirSync(sources).filter((file) => /: (Exchange|Run)Check = /.test(readFileSync(new URL(file, sources), "utf8")));
  expect(files.sort()).toEqual(checks.map(({ id }) => `${nameOf(id)}.ts`).sort());
});

const odd: readonly JsonValue[] = [
  ...[
    null,
    true,
    0,
    1n,
    "",
    "x",
    [],
    [[]],
    {},
    { data: [] },
    { data: "x" },
    { data: { contents: {} } },
    { data: { contents: [null, 1, "x", []] } },
  ],
  ...[{ error: "x" }, { error: [] }, { error: { code: {}, subErrors: [null, 1, {}] } }, { successful: false, error: { subErrors: {} } }],
  ...[success({ backupObjectOpsResultList: [null, [], { obBackupObjectList: [null, 1, [], { clusterId: {}, tenantId: [] }] }] })],
  ...[success({ backupObjectOpsResultList: [{ beSuccessful: true, taskIdList: [null, {}, "x", 1.5] }], obBackupTaskType: [] })],
];

describe("strange exchanges", () => {
  const shapes: readonly Exchange[] = odd.flatMap((body) =>
    [200, 204, 302, 400, 500, 999].flatMap((status) => [
      exchangeOf({ status, body }),
      exchangeOf({ status, body, method: "GET" }),
      exchangeOf({ status, body, method: "GET", path: "/api/v2/ob/clusters/1/tenants" }),
      exchangeOf({ status, body, method: "GET", path: "/nowhere", probe: null, headers: [] }),
      exchangeOf({ status, body, requestBody: body }),
      exchangeOf({ status, body, requestBody: requestWith({ backupMode: undefined, obBackupServiceStorageConfig: body }), probe: null }),
    ]),
  );
  const bare = [200, 204, 400, 500].map((status) => exchangeOf({ status, noBody: true, headers: [] }));

  it.each(checks)("can all be judged by $id", (check) => {
    for (const exchange of [...shapes, ...bare]) {
      const judgement = judge(check, exchange);
      expect("skip" in judgement || Array.isArray(judgement)).toBe(true);
    }
  });

  it.each(checks)("give findings of $id that weigh no more than it, at places that the contract has", (check) => {
    const levels = ["must", "should", "observe"];
    for (const exchange of shapes) {
      const judgement = judge(check, exchange);
      for (const finding of "skip" in judgement ? [] : judgement) {
        expect(levels.indexOf(finding.level)).toBeGreaterThanOrEqual(levels.indexOf(check.level));
        expect(valueAt(contract.document, finding.contract), finding.contract).toBeDefined();
        expect(finding.message).not.toBe("");
      }
    }
  });
});
