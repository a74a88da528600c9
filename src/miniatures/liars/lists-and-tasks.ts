import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";
import type { Answer, Call } from "../answer.js";
import { change, drop, json, onBackups, onReads, put, reword, type Where } from "../lie.js";
import type { Lie, Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "companions";
const lists = onReads("listClusters", "listTenants", "listTaskInstances");
const backupRows = onReads("listTenantDataBackupTasks", "listClusterDataBackupTasks");
const month = 30 * 24 * 60 * 60 * 1000;
const cacheMs = 60_000;
const cache = new Map<string, { readonly answer: Answer; readonly until: number }>();
const results = "/data/backupObjectOpsResultList";

/** The task that the run itself has started. */
const onFollowed: Where = {
  holds: (answer, { operation }) => answer.status === 200 && operation === "getTaskInstance" && isFresh(answer),
  probes: ["backup/valid/*"],
};

/** Liars in numbers of pages, and in what one answer says of a thing that another has shown. */
export const listsAndTasks: readonly Miniature[] = [
  ...liars({ family, fails: [], notes: ["list/page-adds-up"] }, lists, [
    ["page-of-nothing", "", "The first page of a list that is not empty is.", put("/data/contents", [])],
  ]),
  ...liars({ family, fails: ["list/page-adds-up"] }, lists, [
    ["total-pages-wrong", "", "A list has more pages than its rows make.", put("/data/page/totalPages", 7)],
    ["page-number-from-0", "", "The first page of a list has the number 0.", put("/data/page/number", 0)],
  ]),
  ...liars({ family, fails: ["list/page-adds-up"] }, backupRows, [
    [
      "total-of-nothing",
      "",
      "A list counts no backup and shows some.",
      put("/data/page/totalElements", 0),
      put("/data/page/totalPages", 0),
    ],
    ["size-not-heeded", "", "A page holds more backups than its size.", filled(4, { size: 3, totalElements: 4, totalPages: 2 })],
  ]),
  ...liars({ family, fails: ["list/pages-differ"] }, { ...backupRows, probes: [...backupRows.probes, "read/second-page/*"] }, [
    [
      "page-not-heeded",
      "",
      "Every page of the list of backups shows the first.",
      filled(100, { size: 100, totalElements: 200, totalPages: 2 }),
    ],
  ]),
  ...liars({ family, fails: ["list/agrees-with-detail"] }, onReads("getTenant"), [
    ["tenant-of-another-database", "", "A tenant has another obTenantId than in the list.", put("/data/obTenantId", 1010)],
    ["tenant-of-another-mode", "", "A tenant has another mode than in the list.", put("/data/mode", "ORACLE")],
    [
      "tenant-of-another-age",
      "",
      "A tenant was created at another time than in the list.",
      put("/data/createTime", "2023-05-06T07:08:09+08:00"),
    ],
  ]),
  ...liars({ family, fails: [], notes: ["list/agrees-with-detail"] }, onReads("getTenant"), [
    ["tenant-only-read", "", "A tenant is read-only, and is not in the list.", put("/data/readonly", true)],
  ]),
  ...liars({ family, fails: ["list/agrees-with-detail"] }, onReads("getTaskInstance"), [
    ["creator-changes", "", "A task has another creator than in the list.", put("/data/creator", { id: 1, name: "admin" })],
    ["task-failed-after-all", "", "A task that the list shows as successful has failed.", put("/data/status", "FAILED")],
  ]),
  ...liars({ family, fails: ["request/valid-is-served"] }, onReads("listTaskInstances"), [
    [
      "listed-task-not-found",
      "",
      "A task that the list shows is not found by its id.",
      change("/data/contents/*/id", (id) => Number(id) + 700000000),
    ],
  ]),
  ...liars({ family, fails: ["response/values-keep-their-case"] }, onReads("getTaskInstance"), [
    ["task-status-in-other-case", "", "The status of a task is in lower case.", reword("/data/status", (status) => status.toLowerCase())],
  ]),
  ...liars({ family, fails: ["task/times-are-possible"] }, backupRows, [
    ["backups-of-next-month", "", "Backups begin in a month from now.", reword("/data/contents/*/startTime", aMonthLater)],
  ]),
  ...liars({ family, fails: ["task/times-are-possible"] }, backupRows, [
    ["runs-and-is-over", "", "Backups that ended long ago are said to run.", change("/data/contents/*/status", () => "DOING")],
  ]),
  ...liars({ family, fails: [], notes: ["task/has-one-state"] }, onReads("getTaskInstance"), [
    ["over-while-a-step-runs", "", "A task is over, and a step of it runs.", put("/data/subtasks/1/status", "RUNNING")],
  ]),
  ...liars({ family, fails: ["list/rows-are-unique"], notes: ["task/has-one-state"] }, onReads("listTaskInstances"), [
    ["one-task-in-two-states", "", "The list shows one task twice, in two states.", change("/data/contents", alsoInAnotherState)],
  ]),
  ...liars({ family, fails: [], notes: ["task/times-are-possible"] }, onReads("getTaskInstance"), [
    ["step-outlives-its-task", "", "A step ended an hour after its task.", reword("/data/subtasks/1/finishTime", anHourLater)],
    ["task-ends-before-it-begins", "", "A task ended before it began.", put("/data/finishTime", "2024-01-01T00:00:00.000+08:00")],
  ]),
  ...liars({ family, fails: ["task/is-of-the-call"] }, onFollowed, [
    ["task-of-another-tenant", "", "The task of an accepted call works on another tenant.", put("/data/tenant/id", 1000013)],
  ]),
  ...liars({ family, fails: ["task/is-new"] }, onFollowed, [
    ["task-created-hours-ago", "", "The task of an accepted call was created hours before it.", reword("/data/createTime", hoursBefore)],
  ]),
  ...liars({ family, fails: [], notes: ["task/is-of-the-call"] }, onFollowed, [
    ["task-of-no-tenant", "", "The task of a tenant's backup has a cluster and no tenant.", drop("/data/tenant")],
  ]),
  ...liars({ family, fails: [], notes: ["task/is-of-the-call"] }, { ...onBackups, probes: ["backup/valid/file-storage"] }, [
    [
      "another-task-beside",
      "",
      "The answer names a task beside the right one that is not there.",
      change(`${results}/0/taskIdList`, (list) => [list, 3000999].flat()),
    ],
  ]),
  ...liars({ family, fails: [], notes: ["task/is-of-the-call"] }, onBackups, [
    [
      "backup-set-for-task",
      "",
      "The answer names the backup set instead of the task.",
      change(`${results}/0/taskIdList/*`, (id) => Number(id) - 2999000),
    ],
  ]),
  ...liars({ family, fails: ["envelope/trace-id-is-unique"] }, { ...backupRows, probes: [...backupRows.probes, "backup/valid/*"] }, [
    ["list-out-of-a-cache", "", "The list of backups is an answer of some seconds ago, given again.", cached],
  ]),
  ...liars({ family, fails: [], notes: ["echo/dimension"] }, onReads("getTenantBackupStrategy"), [
    ["strategy-of-the-cluster", "", "A tenant is shown the strategy of its cluster.", put("/data/backupDimension", "CLUSTER")],
  ]),
  ...liars({ family, fails: [], notes: ["envelope/agrees-with-itself"] }, onBackups, [
    ["started-and-failed", "", "Of one object one result says started, another failed.", change(results, alsoFailed)],
  ]),
];

/** What a cache in front of OCP does; it takes its time, so that its answers are apart. */
function cached(answer: Answer, { target }: Call): Answer {
  const kept = cache.get(target);
  if (kept !== undefined && kept.until > Date.now()) return { ...kept.answer, delay: 150 };
  cache.set(target, { answer, until: Date.now() + cacheMs });
  return answer;
}

/** A task that has begun just now. */
function isFresh({ body }: Answer): boolean {
  const started = body.kind === "json" ? member(member(body.value, "data"), "startTime") : undefined;
  return typeof started === "string" && Date.now() - Date.parse(started) < 60_000;
}

function aMonthLater(time: string): string {
  return new Date(Date.parse(time.replace(/(\d{2})(\d{2})$/, "$1:$2")) + month).toISOString();
}

/** The first task in the place of the second. */
function alsoInAnotherState(list: JsonValue): JsonValue {
  const [first] = isJsonArray(list) ? list : [];
  if (!isJsonArray(list) || !isJsonObject(first)) return list;
  const again = { ...first, status: "FAILED" };
  return list.map((task, index) => (index === 1 ? again : task));
}

function anHourLater(time: string): string {
  return new Date(Date.parse(time) + 60 * 60 * 1000).toISOString();
}

function hoursBefore(time: string): string {
  return new Date(Date.parse(time) - 5 * 60 * 60 * 1000).toISOString();
}

/** The list's rows and others like its oldest, so many in all, on every page. */
function filled(rows: number, page: JsonObject): Lie {
  return json((body, call) => {
    const contents = member(member(body, "data"), "contents");
    const oldest = isJsonArray(contents) ? contents.at(-1) : undefined;
    if (!isJsonObject(body) || !isJsonArray(contents)) return body;
    const shown = oldest === undefined ? (remembered.get(page) ?? []) : extended(contents, oldest, rows);
    remembered.set(page, shown);
    return { ...body, data: { contents: shown, page: { ...page, number: pageOf(call) } } };
  });
}

/** What the first page showed, for further pages, which have no row of their own. */
const remembered = new WeakMap<JsonObject, readonly JsonValue[]>();

function extended(contents: readonly JsonValue[], oldest: JsonValue, rows: number): readonly JsonValue[] {
  const more = Array.from({ length: Math.max(0, rows - contents.length) }, (_none, index) => 900 + index);
  return [...contents, ...more.map((id) => ({ ...(isJsonObject(oldest) ? oldest : {}), backupSetId: id, taskId: id }))].slice(0, rows);
}

function pageOf({ target }: Call): number {
  return Number(new URLSearchParams(target.split("?")[1] ?? "").get("page") ?? "1");
}

function alsoFailed(list: JsonValue): JsonValue {
  const [first] = isJsonArray(list) ? list : [];
  const failed = { beSuccessful: false, errorCode: "BAK31001", obBackupObjectList: member(first, "obBackupObjectList") ?? [] };
  return isJsonArray(list) ? [...list, failed] : list;
}
