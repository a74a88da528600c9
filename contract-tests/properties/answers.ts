import fc from "fast-check";
import { loadContract } from "../../src/contract/load.js";
import type { Contract, OperationView } from "../../src/model/contract.js";
import type { Exchange } from "../../src/model/exchange.js";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../../src/model/json.js";
import { isBackupOperation } from "../../src/model/operation.js";
import { valueAt } from "../../src/model/pointer.js";
import { cluster, exampleRequest, exchangeOf, tenant } from "../checks/exchange.js";
import { flat, valuesOf, type Schema, type Tied } from "./schema-values.js";

/** One documented answer of one operation of one profile. */
export interface Answers {
  readonly contract: Contract;
  readonly operation: OperationView;
  readonly status: number;
  readonly schema: Schema;
}

const task = 3000041;
/** Nothing in a value is better than the moment of the exchange that `exchangeOf` makes. */
const now = "2026-01-05T18:00:00.020+08:00";

/** Every documented answer in JSON of every operation and profile. */
export const allAnswers: readonly Answers[] = (await Promise.all(["4.3", "4.2.2", "4.0"].map((id) => loadContract(id)))).flatMap(
  (contract) =>
    [...contract.operations.values()].flatMap((operation) =>
      [...operation.responses.values()].flatMap((response): readonly Answers[] => {
        const told = flat(contract.document, valueAt(contract.document, response.pointer) as Schema);
        const schema = valueAt(told, "/content/application~1json/schema");
        return schema === undefined ? [] : [{ contract, operation, status: response.status, schema: schema as unknown as Schema }];
      }),
    ),
);

/** What other rules than a schema say of members by these names. */
function tiedFor({ operation: { id }, status, contract }: Answers): Tied {
  const whole = id === "backupClusterNow";
  const aim = { backupDimension: whole ? "CLUSTER" : "TENANT", clusterId: cluster, ...(whole ? {} : { tenantId: tenant }) };
  const started = { beSuccessful: true, obBackupObjectList: [aim], taskIdList: [task] };
  return {
    ...{
      clusterId: fc.constant(cluster),
      tenantId: fc.constant(tenant),
      timestamp: fc.constant(now),
      duration: fc.integer({ min: 0, max: 40 }),
    },
    createTime: fc.constantFrom("2026-01-05T17:00:00.020+08:00", "2026-01-05T09:00:00Z"),
    startTime: fc.constantFrom("2026-01-05T17:00:01+08:00", "2026-01-05T09:00:01.5Z"),
    finishTime: fc.constantFrom("2026-01-05T17:30:00.020+08:00", "2026-01-05T09:30:00Z"),
    traceId: fc.stringMatching(/^[0-9a-f]{16}$/),
    ...(status === 200 && isBackupOperation(id)
      ? { backupObjectOpsResultList: fc.constant([started]), obBackupTaskType: fc.constant("DATA_BACKUP_NOW") }
      : {}),
    ...(id === "getTenant" ? { id: fc.constant(tenant) } : id === "getTaskInstance" ? { id: fc.constant(task) } : {}),
    // A stack trace is a leak, however well it is typed, and codes have a table of their own.
    ...(status >= 400 ? { stackTrace: fc.constant([]), code: fc.constant(contract.errorCodes === "integer" ? 0 : "COM10001") } : {}),
  };
}

/** Gives bodies that the contract allows for an answer. */
export function bodiesOf(answers: Answers): fc.Arbitrary<JsonValue> {
  return valuesOf(answers.contract.document, answers.schema, tiedFor(answers)).map(countingItsRows).map(linkingItsSteps);
}

/** Steps of a task are linked among themselves. */
function linkingItsSteps(body: JsonValue): JsonValue {
  const data = member(body, "data");
  const steps = member(data, "subtasks");
  if (!isJsonObject(body) || !isJsonObject(data) || !isJsonArray(steps)) return body;
  const ids = steps.flatMap((step) => member(step, "id") ?? []);
  const linked = steps.map((step) =>
    isJsonObject(step)
      ? { ...step, ...("upstreams" in step ? { upstreams: ids } : {}), ...("downstreams" in step ? { downstreams: ids } : {}) }
      : step,
  );
  return { ...body, data: { ...data, subtasks: linked } };
}

/** Numbers of a page are made from its rows: as many pages of them as it says, and it is any of these. */
function countingItsRows(body: JsonValue): JsonValue {
  const data = member(body, "data");
  const [contents, page] = [member(data, "contents"), member(data, "page")];
  if (!isJsonObject(body) || !isJsonObject(data) || !isJsonArray(contents) || !isJsonObject(page)) return body;
  const rows = contents.length;
  const totalPages = rows === 0 ? 1 : (Number(page["totalPages"]) % 7) + 1;
  const numbers = {
    totalElements: rows * totalPages,
    totalPages,
    number: (Number(page["number"]) % totalPages) + 1,
    size: Math.max(rows, 1),
  };
  return { ...body, data: { ...data, page: { ...page, ...numbers } } };
}

/** Makes the exchange in which an answer comes to a right call. */
export function exchangeWith(
  { operation, status, contract }: Answers,
  body: JsonValue | Uint8Array,
  parts: Parameters<typeof exchangeOf>[0] = {},
): Exchange {
  const ids: Readonly<Record<string, number>> = {
    id: operation.path.includes("/tasks/instances/") ? task : cluster,
    tenantId: tenant,
    clusterId: cluster,
    taskId: task,
  };
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => String(ids[name] ?? task));
  const requestBody = operation.hasBody ? exampleRequest(operation.id, contract) : null;
  // HTTP asks for it with a 401; that it lacks is noted.
  const headers = [["Content-Type", "application/json"], ...(status === 401 ? [["WWW-Authenticate", "Basic"] as const] : [])] as const;
  return exchangeOf({ headers, operation: operation.id, method: operation.method, path, requestBody, status, body, probe: null, ...parts });
}
