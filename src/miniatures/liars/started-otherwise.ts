import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";
import { parseOcpTime } from "../../model/ocp-time.js";
import { json, on, onReads } from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";

const onRows = onReads("listTenantDataBackupTasks");
const onTasks = onReads("listTaskInstances");

/** Changes what lists show of backups and tasks that began just now: of those that the run has started. */
function fresh(by: (row: JsonObject) => readonly JsonValue[]): Lie {
  return json((body) => {
    const data = member(body, "data");
    const [contents, page] = [member(data, "contents"), member(data, "page")];
    if (!isJsonObject(body) || !isJsonArray(contents) || !isJsonObject(page)) return body;
    const shown = contents.flatMap((row) => (isJsonObject(row) && isFresh(row) ? by(row) : [row]));
    const total = Number(page["totalElements"]) + shown.length - contents.length;
    return { ...body, data: { contents: shown, page: { ...page, totalElements: total } } };
  });
}

function isFresh(row: JsonObject): boolean {
  const started = member(row, "startTime");
  return typeof started === "string" && Date.now() - parseOcpTime(started) < 60_000;
}

/** The same once more, under numbers of its own. */
function twice(row: JsonObject): readonly JsonValue[] {
  const more = Object.fromEntries(
    ["id", "taskId", "backupSetId"].flatMap((name) => (name in row ? [[name, Number(row[name]) + 5000]] : [])),
  );
  return [row, { ...row, ...more }];
}

const common = { family: "semantics", profile: "4.3", probes: ["read/listTaskInstances", "backup/valid/file-storage"] } as const;

/** Liars that start something else than a call asked for. */
export const startedOtherwise: readonly Miniature[] = [
  {
    ...common,
    id: "starts-two-backups",
    title: "An accepted call starts two backups, and names one.",
    fails: ["backup/starts-one-task"],
    lies: [on(onRows, fresh(twice)), on(onTasks, fresh(twice))],
  },
  {
    ...common,
    id: "starts-an-incremental-backup",
    title: "A call for a full backup starts an incremental one.",
    fails: ["backup/starts-one-task"],
    lies: [
      on(
        onRows,
        fresh((row) => [{ ...row, dataBackupTaskType: "INCREMENTAL_BACKUP" }]),
      ),
    ],
  },
  {
    ...common,
    id: "starts-a-logical-backup",
    title: "A call for a physical backup starts a logical one.",
    fails: ["backup/starts-one-task"],
    lies: [
      on(
        onRows,
        fresh((row) => [{ ...row, backupMode: "LOGICAL_BACKUP" }]),
      ),
    ],
  },
  {
    ...common,
    id: "backs-up-elsewhere",
    title: "A backup lies in another storage than the call named.",
    fails: [],
    notes: ["backup/lies-where-asked"],
    lies: [
      on(
        onRows,
        fresh((row) => [{ ...row, backupUri: "oss://other-bucket/elsewhere" }]),
      ),
    ],
  },
];
