import { isJsonObject, member } from "../../model/json.js";
import type { Call } from "../answer.js";
import { add, change, drop, everywhere, header, onBackups, put, reword } from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "semantics";
const result = "/data/backupObjectOpsResultList/0";
const object = `${result}/obBackupObjectList/0`;
const day = 24 * 60 * 60 * 1000;

/** Liars whose answers have the right form and say what is not so. */
export const semantics: readonly Miniature[] = [
  ...liars({ family, fails: ["echo/ids"] }, onBackups, [
    ["other-cluster", "E33", "The answer names another cluster.", put(`${object}/clusterId`, 1000006)],
    ["other-tenant", "E47", "The answer names another tenant.", put(`${object}/tenantId`, 1000013)],
    [
      "another-tenant-beside",
      "E47",
      "The answer names another tenant beside the right one.",
      change(`${result}/obBackupObjectList`, (list) =>
        [list, list].flat().map((each, index) => (index > 0 && isJsonObject(each) ? { ...each, tenantId: 1000013 } : each)),
      ),
    ],
  ]),
  ...liars({ family, fails: ["echo/dimension"] }, onBackups, [
    ["dimension-cluster", "", "A tenant's backup is said to be the cluster's.", put(`${object}/backupDimension`, "CLUSTER")],
    ["dimension-in-other-case", "E27", "The dimension is in lower case.", put(`${object}/backupDimension`, "tenant")],
    ["dimension-unknown", "E26", "The dimension is one that nobody knows.", put(`${object}/backupDimension`, "GALAXY")],
  ]),
  ...liars({ family, fails: ["echo/dimension"], profile: "4.2.2" }, onBackups, [
    ["dimension-tenant", "", "A cluster's backup is said to be a tenant's.", put(`${object}/backupDimension`, "TENANT")],
  ]),
  ...liars({ family, fails: ["echo/ids"], profile: "4.0" }, onBackups, [
    ["other-cluster-4.0", "E33", "An old OCP names another cluster.", put(`${object}/clusterId`, 8)],
  ]),
  ...liars({ family, fails: ["backup/started-names-tasks"] }, onBackups, [
    ["no-task-list", "", "A started backup names no task.", drop(`${result}/taskIdList`)],
    ["task-list-empty", "E28", "The list of tasks of a started backup is empty.", put(`${result}/taskIdList`, [])],
    ["task-named-twice", "", "One task is named twice.", change(`${result}/taskIdList`, (list) => [list, list].flat())],
  ]),
  ...liars({ family, fails: ["envelope/agrees-with-itself"] }, onBackups, [
    ["error-beside-data", "", "A success has an error too.", add("", "error", { code: "BAK31001", message: "The backup did not start." })],
  ]),
  ...liars({ family, fails: [], notes: ["envelope/agrees-with-itself"], policy: { storageFails: true } }, onBackups, [
    [
      "failed-without-reason",
      "E30",
      "The backup did not start, and nothing says why.",
      drop(`${result}/errorCode`),
      drop(`${result}/hint`),
    ],
  ]),
  ...liars({ family, fails: ["request/refusal-leaves-no-task"] }, onBackups, [
    [
      "denied-and-started",
      "E30",
      "The backup was started, and the answer says that it was not.",
      put(`${result}/beSuccessful`, false),
      drop(`${result}/taskIdList`),
      add(result, "errorCode", "BAK31001"),
    ],
  ]),
  ...liars({ family, fails: ["task/is-new"] }, { ...onBackups, probes: ["read/listTaskInstances", "backup/valid/file-storage"] }, [
    ["task-of-yesterday", "", "The answer names a task that was over before.", put(`${result}/taskIdList`, [3000040])],
  ]),
  ...liars({ family, fails: ["envelope/timestamp-is-now"] }, everywhere, [
    ["timestamp-of-1970", "E18", "timestamp is the beginning of time.", put("/timestamp", "1970-01-01T08:00:00.000+08:00")],
    [
      "timestamp-before-the-request",
      "E46",
      "timestamp lies a day before the request.",
      reword("/timestamp", (value) => new Date(Date.parse(value) - day).toISOString()),
    ],
    [
      "local-time-as-utc",
      "E46",
      "timestamp is local time and says that it is UTC.",
      reword("/timestamp", (value) => `${value.slice(0, 23)}Z`),
    ],
  ]),
  ...liars({ family, fails: ["envelope/timestamp-is-now"] }, onBackups, [
    ["timestamp-of-the-sample", "E46", "timestamp is that of the published sample.", put("/timestamp", "2024-08-07T14:51:41.135+08:00")],
  ]),
  ...liars({ family, fails: ["envelope/duration-is-possible"] }, everywhere, [
    ["duration-too-long", "E45", "duration is longer than the call took.", put("/duration", 3_600_000)],
    ["duration-in-nanoseconds", "E45", "duration counts nanoseconds.", change("/duration", () => 4_321_000)],
  ]),
  ...liars({ family, fails: [], notes: ["envelope/trace-id-is-unique"] }, everywhere, [
    ["trace-id-always-the-same", "E21", "Every answer has the same traceId.", put("/traceId", "5962f337662d4043")],
  ]),
  ...liars({ family, fails: [], notes: ["envelope/trace-id-matches-header"] }, everywhere, [
    ["trace-id-header-differs", "E43", "A header names another traceId than the body.", header("X-Trace-Id", "00000000000000ff")],
  ]),
  ...liars({ family, fails: ["envelope/trace-id-matches-header"] }, everywhere, [
    [
      "trace-id-header-of-another-call",
      "E43",
      "On backup calls the header names another trace than the body, elsewhere the same.",
      traceHeader((traceId, { method }) => (method === "POST" ? "00000000000000ff" : traceId)),
    ],
  ]),
  ...liars({ family, fails: ["backup/task-ids-are-unique"] }, onBackups, [
    ["one-task-for-all", "", "Every backup names the same task.", put(`${result}/taskIdList`, [3000041])],
  ]).map((liar) => ({
    ...liar,
    notes: ["backup/one-at-a-time"],
    policy: { lasting: true, duringBackup: "served" as const },
    needs: { backups: 2, because: "whether two backups name one task, only two can tell" },
  })),
];

/** Repeats in a header what `by` makes of the traceId of the envelope. */
function traceHeader(by: (traceId: string, call: Call) => string): Lie {
  return (answer, call) => {
    const traceId = answer.body.kind === "json" ? member(answer.body.value, "traceId") : undefined;
    return typeof traceId === "string" ? header("X-Trace-Id", by(traceId, call))(answer, call) : answer;
  };
}
