import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { member, type JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { isSuccessEnvelope, placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";
import { contradicts, type Kind } from "./same-thing.js";

/** A member of the list of clusters, the name under which another answer has it, and what a difference weighs. */
type Member = readonly [listed: string, here: string, kind: Kind, level: "should" | "observe"];

interface Mention {
  readonly paths: readonly (readonly string[])[];
  readonly id: string;
  readonly members: readonly Member[];
}

/** Names, versions and types change: by a rename, an upgrade, a switchover. */
const passing: readonly Member[] = [
  ["name", "clusterName", "word", "observe"],
  ["type", "clusterType", "word", "observe"],
  ["obVersion", "obVersion", "word", "observe"],
];
const tenants: readonly Member[] = [["obClusterId", "obClusterId", "id", "should"], ...passing];
/** Records are of their day. */
const records: readonly Member[] = [["obClusterId", "obClusterId", "id", "observe"], ...passing];
const task: readonly Member[] = [
  ["obClusterId", "obClusterId", "id", "observe"],
  ["name", "name", "word", "observe"],
  ["type", "type", "word", "observe"],
];

const rows = [["data", "contents", "*"]] as const;
const mentions: Readonly<Partial<Record<OperationId, Mention>>> = {
  listTenants: { paths: rows, id: "clusterId", members: tenants },
  getTenant: { paths: [["data"]], id: "clusterId", members: tenants },
  getTenantBackupStrategy: { paths: [["data"]], id: "clusterId", members: records },
  getClusterBackupStrategy: { paths: [["data"]], id: "clusterId", members: records },
  listTenantDataBackupTasks: { paths: rows, id: "clusterId", members: records },
  listClusterDataBackupTasks: { paths: rows, id: "clusterId", members: records },
  listTaskInstances: { paths: [["data", "contents", "*", "cluster"]], id: "id", members: task },
  getTaskInstance: { paths: [["data", "cluster"]], id: "id", members: task },
};

/** A cluster is the same in every answer that speaks of it. */
export const clusterAgreesWithList: ExchangeCheck = {
  id: "cluster/agrees-with-list",
  title: "what answers tell of a cluster is what the list of clusters tells",
  level: "should",
  scope: "exchange",
  description:
    "Tenants, strategies, backups and tasks name their cluster. Where the list of clusters has shown a cluster of that id before, its tenants have the same obClusterId: the one that the database gives and keeps. Its name, type and version may change, by a rename, a switchover or an upgrade, and backups, tasks and strategies may keep what was so in their day: all that is only noted. Words are compared without regard to case.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const mention = mentions[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    if (mention === undefined) return notApplicable("the answer of this operation speaks of no cluster");
    const body = bodyOf(exchange);
    if (!isSuccessStatus(answerOf(exchange).status) || !isSuccessEnvelope(body)) return notApplicable("the call did not succeed");
    const listed = clustersBefore(exchange, contract, run);
    const spoken = mention.paths.flatMap((path) => placesAt(body, ...path));
    const known = spoken.flatMap((place) => {
      const cluster = listed.get(integerOf(member(place.value, mention.id)) ?? -1n);
      return cluster === undefined ? [] : [[place, cluster] as const];
    });
    if (known.length === 0) return notApplicable("no list of clusters has shown the cluster before");
    return known.flatMap(([place, cluster]) => mention.members.flatMap((each) => differing(exchange, contract, place, cluster, each)));
  },
};

function differing(
  exchange: Exchange,
  contract: Contract,
  { at, value }: Placed,
  cluster: JsonValue,
  [listed, here, kind, level]: Member,
): readonly Finding[] {
  const [wanted, found] = [member(cluster, listed), member(value, here)];
  if (!contradicts(kind, wanted, found)) return [];
  const place = `${at}/${here}`;
  const parts = { at: place, expected: `${show(wanted)}, as the list of clusters says`, actual: show(found) };
  return [finding(level, statementAt(contract, exchange, place), { ...parts, message: `the list of clusters says another ${listed}` })];
}

/** The clusters that lists before the exchange have shown on the same server, by id; a later list counts more. */
function clustersBefore(exchange: Exchange, contract: Contract, { exchanges }: RunView): ReadonlyMap<bigint, JsonValue> {
  const index = exchanges.findIndex((each) => each.id === exchange.id);
  const lists = exchanges
    .slice(0, Math.max(0, index))
    .filter((each) => each.response?.status === 200 && each.request.origin === exchange.request.origin)
    .filter((each) => calledOperation(each, contract)?.id === "listClusters");
  const clusters = lists.flatMap((each) => placesAt(each.response?.body?.json.value, "data", "contents", "*"));
  return new Map(
    clusters.flatMap(({ value }) => {
      const id = integerOf(member(value, "id"));
      return id === undefined ? [] : [[id, value] as const];
    }),
  );
}
