import { expect, it } from "vitest";
import { taskIsOfTheCall } from "../../src/checks/task-is-of-the-call.js";
import type { JsonValue } from "../../src/model/json.js";
import {
  cluster,
  clusterBackupPath,
  contract,
  faulty,
  refusal,
  result,
  started,
  success,
  tenant,
  told,
  type ExchangeParts,
} from "./exchange.js";
import { runOf } from "./run-of.js";

const read = (data: JsonValue, id = 3000041): ExchangeParts => ({
  ...{ method: "GET", path: `/api/v2/tasks/instances/${String(id)}`, requestBody: null },
  body: success(data),
});
const notFound: ExchangeParts = { ...read(null), status: 404, body: refusal(404, "TSK10001") };
const verdict = (...all: readonly ExchangeParts[]) => {
  const run = runOf(...all);
  return told(taskIsOfTheCall.judge(run.last, contract, run));
};

it("takes a task of the call's cluster and tenant, and one that does not say", () => {
  expect(verdict({}, read({ id: 3000041, cluster: { id: cluster }, tenant: { id: String(tenant) } }))).toEqual([]);
  expect(verdict({}, read({ id: 3000041, cluster: null, tenant: {} }))).toEqual([]);
});

it("only notes a task that has a cluster and no tenant, after the call of a tenant", () => {
  expect(verdict({}, read({ id: 3000041, cluster: { id: cluster } }))).toEqual(["observe /data/tenant"]);
  expect(verdict({}, read({ id: 3000041, cluster: { id: cluster }, tenant: null }))).toEqual(["observe /data/tenant"]);
  const call = { path: clusterBackupPath, body: started(result({ obBackupObjectList: [{ clusterId: cluster }] })) };
  expect(verdict(call, read({ id: 3000041, cluster: { id: cluster } }))).toEqual([]);
});

it("takes any tenant of a cluster's backup", () => {
  const call = { path: clusterBackupPath, body: started(result({ obBackupObjectList: [{ clusterId: cluster }] })) };
  expect(verdict(call, read({ id: 3000041, cluster: { id: cluster }, tenant: { id: 7 } }))).toEqual([]);
});

it("finds another cluster or tenant", () => {
  const data = { id: 3000041, cluster: { id: 8 }, tenant: { id: 7 } };
  expect(verdict({}, read(data))).toEqual(["should /data/cluster/id", "should /data/tenant/id"]);
  expect(verdict({ body: started(result({ taskIdList: ["3000041"] })) }, read(data))).toHaveLength(2);
});

it("only notes a task that is not there: it may show late, or the id be one of another kind", () => {
  expect(verdict({}, notFound)).toEqual(["observe status"]);
});

it.each([403, 429, 500])("says nothing where %i keeps it from looking", (status) => {
  expect(verdict({}, { ...read(null), status, body: refusal(status) })).toEqual([]);
});

it("looks at tasks that an accepted call before named", () => {
  expect(verdict({}, read({ tenant: { id: 7 } }, 5))).toBe("not-applicable");
  expect(verdict(read({ tenant: { id: 7 } }))).toBe("not-applicable");
  expect(verdict({ probe: faulty("unknown-ids") }, read({ tenant: { id: 7 } }))).toBe("not-applicable");
  expect(verdict({ status: 409, body: refusal(409) }, read({ tenant: { id: 7 } }))).toBe("not-applicable");
  expect(verdict({ body: started(result({ beSuccessful: false })) }, read({ tenant: { id: 7 } }))).toBe("not-applicable");
  expect(verdict({})).toBe("not-applicable");
});
