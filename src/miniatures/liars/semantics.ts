import { isJsonObject } from "../../model/json.js";
import { add, change, drop, everywhere, header, onBackups, put, reword } from "../lie.js";
import type { Miniature } from "../miniature.js";
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
  ...liars({ family, fails: [], notes: ["envelope/agrees-with-itself"] }, onBackups, [
    [
      "failed-without-reason",
      "E30",
      "The backup did not start, and nothing says why.",
      put(`${result}/beSuccessful`, false),
      drop(`${result}/taskIdList`),
    ],
  ]),
  ...later("timestamp-of-1970", "E18", "timestamp is the beginning of time.", put("/timestamp", "1970-01-01T08:00:00.000+08:00")),
  ...later("trace-id-always-the-same", "E21", "Every answer has the same traceId.", put("/traceId", "5962f337662d4043")),
  ...later("trace-id-header-differs", "E43", "A header names another traceId than the body.", header("X-Trace-Id", "00000000000000ff")),
  ...later("duration-too-long", "E45", "duration is longer than the call took.", put("/duration", 3_600_000)),
  ...later(
    "timestamp-before-the-request",
    "E46",
    "timestamp lies before the request.",
    reword("/timestamp", (value) => new Date(Date.parse(value) - day).toISOString()),
  ),
];

/** No check looks at clocks and at many exchanges together yet. */
function later(...row: Parameters<typeof liars>[2][number]): readonly Miniature[] {
  return liars({ family, fails: [] }, everywhere, [row]).map((liar) => ({ ...liar, later: true }));
}
