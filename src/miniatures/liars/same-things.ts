import { isJsonArray, type JsonValue } from "../../model/json.js";
import { change, onReads, onStatus, put } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "companions";
const lists = onReads("listClusters", "listTenants", "listTaskInstances");

/** Liars whose answers tell of one cluster or tenant what others do not. */
export const sameThings: readonly Miniature[] = [
  ...liars({ family, fails: ["list/rows-are-unique"] }, lists, [
    ["row-twice", "", "A page shows its first row twice.", change("/data/contents", doubled), change("/data/page/totalElements", oneMore)],
  ]),
  ...liars({ family, fails: [], notes: ["list/shows-what-exists"] }, onReads("listClusters", "listTenants"), [
    [
      "list-of-nothing",
      "",
      "Lists say that there is nothing, and it is found by its id.",
      put("/data/contents", []),
      put("/data/page/totalElements", 0),
      put("/data/page/totalPages", 0),
    ],
  ]),
  ...liars({ family, fails: ["cluster/agrees-with-list"] }, onReads("getTenant", "listTenants"), [
    [
      "tenants-of-another-database",
      "",
      "Tenants are in another cluster of the database than the list of clusters shows.",
      put("/data/obClusterId", 6),
      put("/data/contents/*/obClusterId", 6),
    ],
  ]),
  ...liars({ family, fails: [], notes: ["cluster/agrees-with-list"] }, onReads("listClusters"), [
    [
      "standby-of-primaries",
      "",
      "The list of clusters shows a standby that all else calls primary.",
      put("/data/contents/*/type", "STANDBY"),
    ],
  ]),
  ...liars({ family, fails: ["companion/times-are-possible"] }, onReads("getTenantBackupStrategy"), [
    [
      "changed-before-created",
      "",
      "A strategy was changed before it was created.",
      put("/data/updateTime", "2023-07-02T10:03:04.567+08:00"),
    ],
  ]),
  ...liars({ family, fails: ["companion/times-are-possible"] }, onReads("getServerInfo"), [
    ["built-in-the-future", "", "The server will be built in years from now.", put("/buildTime", "2099-12-14T05:43:31.644+08:00")],
  ]),
  ...liars({ family, fails: [], notes: ["task/steps-are-linked"] }, onReads("getTaskInstance"), [
    ["steps-lead-nowhere", "", "Steps of a task name steps that are not there.", change("/data/subtasks/*/downstreams/*", farAway)],
  ]),
  ...liars({ family, fails: [], notes: ["strategy/url-has-no-protocol"] }, onReads("getTenantBackupStrategy"), [
    [
      "strategy-with-protocol",
      "",
      "A strategy shows its directory with a protocol.",
      put("/data/obBackupServiceStorageConfig/obBackupStorageBaseInfo/storageUrl", "file:///obbackup/"),
    ],
  ]),
  ...liars(
    { family: "request-handling", fails: [], notes: ["error/sub-errors-name-the-fault"] },
    { ...onStatus(400), probes: ["guarded/member-missing/*", "guarded/member-value/*"] },
    [
      [
        "always-the-same-member",
        "",
        "Sub-errors name the same member, whatever is at fault.",
        put("/error/subErrors/*/field", "obBackupServiceStorageConfig.configName"),
      ],
    ],
  ),
];

function doubled(rows: JsonValue): JsonValue {
  const [first] = isJsonArray(rows) ? rows : [];
  return isJsonArray(rows) && first !== undefined ? [first, ...rows] : rows;
}

function farAway(id: JsonValue): JsonValue {
  return Number(id) + 100;
}

function oneMore(total: JsonValue): JsonValue {
  return Number(total) + 1;
}
