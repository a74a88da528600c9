import { expect, it } from "vitest";
import { listShowsWhatExists } from "../../src/checks/list-shows-what-exists.js";
import type { JsonValue } from "../../src/model/json.js";
import { cluster, contract, success, tenant, told, type ExchangeParts } from "./exchange.js";
import { runOf } from "./run-of.js";

const clusters = "/api/v2/ob/clusters";
const tenants = `${clusters}/${String(cluster)}/tenants`;
const get = (path: string, data: JsonValue): ExchangeParts => ({ method: "GET", path, requestBody: null, body: success(data) });
const list = (path: string, contents: readonly JsonValue[], page: JsonValue = { totalPages: 1, totalElements: contents.length }) =>
  get(path, { contents, page });
const aged = get(`${tenants}/${String(tenant)}`, { id: tenant, clusterId: cluster, createTime: "2021-08-21T10:00:00+08:00" });
const young = get(`${tenants}/${String(tenant)}`, { id: tenant, clusterId: cluster, createTime: "2026-01-05T18:00:00+08:00" });
/** The list is the one in the middle. */
const verdict = (before: readonly ExchangeParts[], of: ExchangeParts, after: readonly ExchangeParts[]) => {
  const run = runOf(...before, of, ...after);
  return told(listShowsWhatExists.judge(run.exchanges[before.length]!, contract, run));
};

it("takes a list that has what was read", () => {
  expect(verdict([aged], list(tenants, [{ id: tenant }]), [aged])).toEqual([]);
  expect(verdict([], list(`${clusters}?page=1&size=100`, [{ id: cluster }]), [aged])).toEqual([]);
});

it("notes a list that says it is whole and lacks it", () => {
  expect(verdict([young], list(tenants, []), [young])).toEqual(["observe /data/contents"]);
  expect(verdict([], list(`${tenants}?page=1&size=100`, [{ id: 7 }]), [aged])).toEqual(["observe /data/contents"]);
  expect(verdict([], list(clusters, []), [aged])).toEqual(["observe /data/contents"]);
});

it("takes a tenant that came after the list, or went before it", () => {
  expect(verdict([], list(tenants, []), [young])).toEqual([]);
  expect(verdict([aged], list(tenants, []), [])).toEqual([]);
});

it("takes no list for whole that is filtered, goes on, or does not say", () => {
  expect(verdict([aged], list(`${tenants}?mode=ORACLE`, []), [aged])).toBe("not-applicable");
  expect(verdict([aged], list(`${tenants}?page=2`, []), [aged])).toBe("not-applicable");
  expect(verdict([aged], list(tenants, [], { totalPages: 2, totalElements: 3 }), [aged])).toBe("not-applicable");
  expect(verdict([aged], list(tenants, [], {}), [aged])).toBe("not-applicable");
});

it("goes by reads near it, of the same cluster, with the same credentials", () => {
  const later = { ...aged, more: { startedAt: "2026-01-05T11:00:00.000Z" } };
  expect(verdict([], list(tenants, []), [later])).toBe("not-applicable");
  expect(verdict([], list(tenants, []), [{ ...aged, probe: null }])).toBe("not-applicable");
  expect(verdict([], list(`${clusters}/8/tenants`, []), [aged])).toEqual([]);
  expect(verdict([], aged, [aged])).toBe("not-applicable");
});
