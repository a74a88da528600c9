import { isJsonArray, type JsonValue } from "../../model/json.js";
import { change, onReads, put } from "../lie.js";
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
    ["standby-of-primaries", "", "The list of clusters shows a standby that all else calls primary.", put("/data/contents/*/type", "STANDBY")],
  ]),
];

function doubled(rows: JsonValue): JsonValue {
  const [first] = isJsonArray(rows) ? rows : [];
  return isJsonArray(rows) && first !== undefined ? [first, ...rows] : rows;
}

function oneMore(total: JsonValue): JsonValue {
  return Number(total) + 1;
}
