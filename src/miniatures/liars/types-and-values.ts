import { quote, onBackups, onRefusals, put, reword, text } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "types-and-values";
const result = "/data/backupObjectOpsResultList/0";
const tasks = `${result}/taskIdList`;

/** Liars whose members have a wrong type or value. */
export const typesAndValues: readonly Miniature[] = [
  ...liars({ family, fails: ["response/schema"] }, onBackups, [
    ["successful-as-text", "E08", 'successful is "true".', put("/successful", "true")],
    ["successful-as-number", "E09", "successful is 1.", put("/successful", 1)],
    ["status-as-text", "E10", 'status is "200".', put("/status", "200")],
    ["duration-as-text", "E11", 'duration is "35".', put("/duration", "35")],
    ["duration-with-fraction", "E12", "duration is 35.5.", put("/duration", 35.5)],
    ["duration-negative", "E13", "duration is -1.", put("/duration", -1)],
    ["timestamp-as-number", "E14", "timestamp counts milliseconds.", reword("/timestamp", (value) => Date.parse(value))],
    ["timestamp-with-space", "E15", "timestamp has a space for the T.", reword("/timestamp", (value) => value.replace("T", " "))],
    ["timestamp-without-offset", "E16", "timestamp has no offset.", reword("/timestamp", (value) => value.slice(0, -6))],
    ["timestamp-offset-without-colon", "", "timestamp has +0800.", reword("/timestamp", (value) => value.replace("+08:00", "+0800"))],
    ["timestamp-of-30-february", "E17", "timestamp is of a day that does not exist.", put("/timestamp", "2024-02-30T14:51:41.135+08:00")],
    ["trace-id-null", "E20", "traceId is null.", put("/traceId", null)],
    ["server-null", "E22", "server is null.", put("/server", null)],
    ["data-null", "E23", "data is null.", put("/data", null)],
    ["data-as-list", "E24", "data is an array.", put("/data", [])],
    ["data-empty", "E25", "data is empty.", put("/data", {})],
    ["results-as-object", "E29", "The results are an object.", put("/data/backupObjectOpsResultList", {})],
    ["id-as-text", "E32", "An id that a number can hold is a string.", quote(`${result}/obBackupObjectList/0/clusterId`)],
    ["task-id-as-text", "E32", "A task id that a number can hold is a string.", quote(`${tasks}/0`)],
    ["task-id-negative", "E34", "A task id is below zero.", put(`${tasks}/0`, -3000041)],
    ["task-id-with-fraction", "", "A task id has a fraction.", put(`${tasks}/0`, 3000041.5)],
    ["task-id-beyond-64-bits", "", "A task id is 2^63.", put(`${tasks}/0`, 9223372036854775808n)],
    ["task-id-as-float", "", "A task id is 1e30.", text((body) => body.replace(/"taskIdList":\[\d+/, '"taskIdList":[1e30'))],
    ["be-successful-as-text", "", 'beSuccessful is "yes".', put(`${result}/beSuccessful`, "yes")],
  ]),
  ...liars({ family, fails: [], notes: ["response/schema"] }, onBackups, [
    ["trace-id-empty", "E19", "traceId is empty.", put("/traceId", "")],
  ]),
  ...liars({ family, fails: ["backup/task-type"] }, onBackups, [
    [
      "task-type-of-another-call",
      "E26",
      "The task type is that of creating a strategy.",
      put("/data/obBackupTaskType", "CREATE_BACKUP_STRATEGY"),
    ],
    ["task-type-in-other-case", "E27", "The task type is in lower case.", put("/data/obBackupTaskType", "data_backup_now")],
  ]),
  ...liars({ family, fails: ["backup/started-names-tasks", "response/schema"] }, onBackups, [
    ["no-results", "E28", "The list of results is empty.", put("/data/backupObjectOpsResultList", [])],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onRefusals, [
    ["error-as-text", "", "error is a string.", put("/error", "refused")],
    ["error-code-as-object", "", "The code of an error is an object.", put("/error/code", { value: 1001 })],
    ["sub-errors-as-object", "", "subErrors is an object.", put("/error/subErrors", {})],
  ]),
  ...liars({ family, fails: ["error/code-form"] }, onRefusals, [
    ["error-code-as-digits", "", "The code of an error is a string of digits.", put("/error/code", "20007")],
    ["error-code-unheard-of", "", "The code of an error is a number that no table has.", put("/error/code", 987654)],
  ]),
];
