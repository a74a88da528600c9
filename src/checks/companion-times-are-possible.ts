import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { timeOf } from "./same-thing.js";
import { serverClock } from "./server-clock.js";

/** More than any two zones differ by, so that it is no local time that claims another. */
const ahead = 2 * 24 * 60 * 60 * 1000;
/** Creation and change may be told by two hosts. */
const apart = 2 * 60 * 1000;
/** A database's way to say never. */
const never = Date.UTC(1971, 0, 1);

/** States in which a task or a backup is over, so that its end is past. */
const over: readonly unknown[] = ["DONE", "SUCCESSFUL", "FAILED", "CANCELED"];

interface Told {
  readonly paths: readonly (readonly string[])[];
  /** Members that tell when something has happened. */
  readonly past: readonly string[];
  /** What a change before the creation weighs, where both are told. */
  readonly order?: "should" | "observe";
}

const rows = [["data", "contents", "*"]] as const;
const strategy: Told = { paths: [["data"]], past: ["createTime", "updateTime"], order: "should" };
const tells: Readonly<Partial<Record<OperationId, Told>>> = {
  getServerInfo: { paths: [[]], past: ["buildTime"] },
  // OCP may take over a cluster that is older than its own record of it.
  listClusters: { paths: rows, past: ["createTime", "updateTime"], order: "observe" },
  listTenants: { paths: rows, past: ["createTime"] },
  getTenant: { paths: [["data"]], past: ["createTime"] },
  getTenantBackupStrategy: strategy,
  getClusterBackupStrategy: strategy,
  listTenantDataBackupTasks: { paths: rows, past: ["finishTime"] },
  listClusterDataBackupTasks: { paths: rows, past: ["finishTime"] },
  listTaskInstances: { paths: rows, past: ["finishTime"] },
  getTaskInstance: { paths: [["data"], ["data", "subtasks", "*"]], past: ["finishTime"] },
};

/** What has happened lies in the past, and a change after the creation. */
export const companionTimesArePossible: ExchangeCheck = {
  id: "companion/times-are-possible",
  title: "nothing was built, created, changed or over in the future",
  level: "should",
  scope: "exchange",
  description:
    "When the server was built, a cluster, tenant or strategy created or changed, a task or backup over, is no more than two days ahead of both the server's clock and the caller's: less may be a wrong zone, and a server whose whole clock is behind is not blamed. A strategy was not changed before it was created; of a cluster, which OCP may have found as it is, that is only noted. Two minutes between hosts are let pass, and so is the year 1970, which stands for never.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run) => {
    const told = tells[calledOperation(exchange, contract)?.id ?? "getServerTime"];
    if (told === undefined) return notApplicable("the answer of this operation tells nothing that has happened");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const latest = laterClock(exchange, run) + ahead;
    const places = told.paths.flatMap((path) => placesAt(bodyOf(exchange), ...path));
    return places.flatMap((place) => [
      ...told.past.flatMap((name) => yetToCome(exchange, contract, latest, place, name)),
      ...(told.order === undefined ? [] : changedTooSoon(exchange, contract, told.order, place)),
    ]);
  },
};

/** The end of the exchange by the clock that is further on: the server's or the caller's. */
function laterClock({ startedAt, durationMs }: Exchange, run: RunView): number {
  const { aheadMs, uncertainMs } = serverClock(run) ?? { aheadMs: 0, uncertainMs: 0 };
  return Date.parse(startedAt) + durationMs + Math.max(0, aheadMs + uncertainMs);
}

function yetToCome(exchange: Exchange, contract: Contract, latest: number, { at, value }: Placed, name: string): readonly Finding[] {
  const text = member(value, name);
  if (name === "finishTime" && !over.includes(member(value, "status"))) return [];
  if (!(timeOf(text) > latest)) return [];
  const place = `${at}/${name}`;
  const parts = { at: place, expected: `a time before ${new Date(latest).toISOString()}`, actual: show(text) };
  return [
    finding("should", statementAt(contract, exchange, place), { ...parts, message: `${name} tells what has happened, in the future` }),
  ];
}

function changedTooSoon(exchange: Exchange, contract: Contract, level: "should" | "observe", { at, value }: Placed): readonly Finding[] {
  const [created, updated] = [member(value, "createTime"), member(value, "updateTime")];
  const changed = timeOf(updated);
  if (!(changed > never) || !(changed < timeOf(created) - apart)) return [];
  const place = `${at}/updateTime`;
  const parts = { at: place, expected: `not before ${show(created)}`, actual: show(updated) };
  return [finding(level, statementAt(contract, exchange, place), { ...parts, message: "it was changed before it was created" })];
}
