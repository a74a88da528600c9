import { drop, failure, header, json, onReads, put, rename, status, text, type Where } from "../lie.js";
import { isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "companions";
const lists = onReads("listClusters", "listTenants", "listTaskInstances");
const backupRows = onReads("listTenantDataBackupTasks", "listClusterDataBackupTasks");
const strategies = onReads("getTenantBackupStrategy", "getClusterBackupStrategy");
const onUnknownReads: Where = { holds: ({ status: code }, { method }) => code === 404 && method === "GET", probes: ["read/*"] };

/** Liars about what a caller reads before and after a backup. */
export const companions: readonly Miniature[] = [
  ...liars({ family, fails: ["echo/ids"] }, onReads("getTenant"), [
    ["tenant-of-another-id", "", "A tenant is answered with another tenant.", put("/data/id", 1000013)],
    ["tenant-of-another-cluster", "", "A tenant says that it is in another cluster.", put("/data/clusterId", 1000006)],
  ]),
  ...liars({ family, fails: ["echo/ids"] }, onReads("listTenants"), [
    ["tenants-of-another-cluster", "", "The tenants of another cluster are listed.", put("/data/contents/*/clusterId", 1000006)],
  ]),
  ...liars({ family, fails: ["echo/ids"] }, strategies, [
    ["strategy-of-another-cluster", "", "The strategy of another cluster is given.", put("/data/clusterId", 1000006)],
  ]),
  ...liars({ family, fails: ["echo/ids"] }, backupRows, [
    ["backups-of-another-cluster", "", "The backups of another cluster are listed.", put("/data/contents/*/clusterId", 1000006)],
  ]),
  ...liars({ family, fails: ["echo/ids"] }, onReads("getTaskInstance"), [
    ["task-of-another-id", "", "A task is answered with another task.", put("/data/id", 7)],
  ]),
  ...liars({ family, fails: ["response/schema"] }, lists, [
    ["total-page", "", "A list says totalPage, as the tables print it.", rename("/data/page/totalPages", "totalPage")],
    [
      "bare-list",
      "",
      "A list comes without contents and page.",
      json((body) => ({ ...envelopeOf(body), data: member(member(body, "data"), "contents") ?? [] })),
    ],
    ["contents-null", "", "The contents of a list are null.", put("/data/contents", null)],
  ]),
  ...liars({ family, fails: ["response/schema"] }, backupRows, [
    ["backup-row-without-status", "", "A row of the backup list has no status.", drop("/data/contents/*/status")],
    ["backup-row-without-task-id", "", "A row of the backup list has no taskId.", drop("/data/contents/*/taskId")],
    ["backup-row-with-spoken-time", "", "A row of the backup list began yesterday.", put("/data/contents/*/startTime", "yesterday")],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onReads("getTaskInstance"), [
    ["task-without-status", "", "A task has no status.", drop("/data/status")],
    ["task-status-as-number", "", "The status of a task is a number, as the table types it.", put("/data/status", 2)],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onReads("getServerInfo"), [
    ["info-in-envelope", "", "The server's version comes in an envelope.", json((body) => ({ data: body, status: 200, successful: true }))],
  ]),
  ...liars({ family, fails: ["response/media-type-documented"] }, onReads("getServerTime"), [
    [
      "time-as-json",
      "",
      "The clock answers with JSON.",
      header("Content-Type", "application/json"),
      text((time) => JSON.stringify({ time })),
    ],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onReads("getServerTime"), [
    ["time-in-words", "", "The clock says that it is noon.", text(() => "noon")],
    ["time-with-byte-order-mark", "", "A byte order mark stands before the time.", text((time) => `\uFEFF${time}`)],
    ["time-empty", "", "The clock says nothing.", text(() => "")],
  ]),
  ...liars({ family, fails: ["time/agrees-with-answers"] }, onReads("getServerTime"), [
    [
      "time-hours-off",
      "",
      "The clock says a time of three hours ago.",
      text((time) => new Date(Date.parse(time) - 3 * hour).toISOString()),
    ],
  ]),
  ...liars({ family, fails: ["request/valid-is-served"] }, lists, [["lists-unavailable", "", "Lists are answered 500.", failure(500)]]),
  ...liars({ family, fails: ["request/valid-is-served", "response/status-documented"] }, lists, [
    ["lists-not-found", "", "Lists are answered 404.", failure(404)],
  ]),
  ...liars({ family, fails: ["request/is-refused"] }, onUnknownReads, [
    ["unknown-tenant-made-up", "R16", "A tenant that does not exist is described.", status(200), json(describeAnyTenant)],
  ]),
];

const hour = 60 * 60 * 1000;

function envelopeOf(body: JsonValue): JsonObject {
  return isJsonObject(body) ? body : {};
}

/** A success about ids that nothing has. */
function describeAnyTenant(refusal: JsonValue): JsonObject {
  const { duration = 0, server = "", timestamp = "", traceId = "" } = envelopeOf(refusal);
  const id = 9007199254740991;
  const data = { clusterId: id, id, mode: "MYSQL", name: "anybody", status: "NORMAL" };
  return { data, duration, server, status: 200, successful: true, timestamp, traceId };
}
