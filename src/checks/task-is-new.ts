import type { ExchangeCheck, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Evidence, Level } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { member, type JsonValue } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, statementAt } from "./answer.js";
import { startedTasks } from "./backup-results.js";
import { isSuccessEnvelope, placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";
import { timeOf } from "./same-thing.js";
import { serverClock, toleratedMs } from "./server-clock.js";

/** That the ids are those of task instances is said in no page. */
const linked: Evidence = { basis: "inferred", note: "taskIdList holds the ids of the tasks that were started, as task instances" };

/** How far the clocks of two nodes may be apart without a word. */
const nearMs = 10_000;

/** A task that a call names was started by it. */
export const taskIsNew: ExchangeCheck = {
  id: "task/is-new",
  title: "a task that a call names was not there before the call",
  level: "should",
  scope: "exchange",
  description:
    "An answer names in taskIdList the tasks that the call started. None of them was told, as over and done, by an answer that came before the call, and where one is read afterwards it was created no more than ten minutes before the call, by the server's clock and by ours: who follows an old task takes its end for that of the new backup. A task that was told before and is not known to be done, or was created some seconds before, is only noted: a server may repeat a task, and clocks of nodes differ. One that an earlier answer named too is left to backup/task-ids-are-unique.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    const named = answerOf(exchange).status === 200 ? tasksNamedBy(exchange) : [];
    if (named.length === 0) return notApplicable("the answer names no task that was started");
    const { before, after } = aroundThe(exchange, run);
    const known = new Set(before.flatMap((each) => tasksNamedBy(each).map(({ value }) => integerOf(value))));
    const fresh = named.filter(({ value }) => integerOf(value) !== undefined && !known.has(integerOf(value)));
    return fresh.flatMap((task) => judgeTask(exchange, contract, run, { task, before, after }));
  },
};

/** Tasks of results that were started, as an answer in the envelope names them. */
function tasksNamedBy({ response }: Exchange): readonly Placed[] {
  const body = response?.body?.json.value;
  return isSuccessEnvelope(body) ? startedTasks(body) : [];
}

interface Around {
  /** Exchanges that were over when the call began. */
  readonly before: readonly Exchange[];
  readonly after: readonly Exchange[];
}

function aroundThe({ id, startedAt }: Exchange, { exchanges }: RunView): Around {
  const index = exchanges.findIndex((each) => each.id === id);
  const began = Date.parse(startedAt);
  return {
    before: exchanges.slice(0, Math.max(0, index)).filter((each) => Date.parse(each.startedAt) + each.durationMs <= began),
    after: index < 0 ? [] : exchanges.slice(index + 1),
  };
}

function judgeTask(
  exchange: Exchange,
  contract: Contract,
  run: RunView,
  { task, before, after }: Around & { readonly task: Placed },
): readonly Finding[] {
  const id = integerOf(task.value);
  const tell = (level: Level, message: string, actual: string): readonly Finding[] => {
    const { contract: place } = statementAt(contract, exchange, task.at);
    return [finding(level, { contract: place, evidence: linked }, { at: task.at, expected: "a task of this call", actual, message })];
  };
  const old = before.flatMap((each) => tasksToldBy(each, contract)).findLast((each) => integerOf(member(each, "id")) === id);
  if (old !== undefined) {
    const status = show(member(old, "status") ?? null);
    const level = member(old, "status") === "SUCCESSFUL" ? "should" : "observe";
    return tell(level, `task ${String(id)} was there before the call that names it as started`, status);
  }
  const read = after.flatMap((each) => tasksToldBy(each, contract)).find((each) => integerOf(member(each, "id")) === id);
  const created = member(read, "createTime");
  const early = callByServer(exchange, run) - timeOf(created);
  if (!(early > nearMs)) return [];
  const message = `task ${String(id)} was created before the call that names it as started`;
  return tell(early > toleratedMs ? "should" : "observe", message, show(created));
}

/** The earliest moment at which the call can have come, by the server's clock and by ours: tasks may be dated by a database, which keeps right time where the server does not. NaN where nothing tells the server's. */
function callByServer({ startedAt }: Exchange, run: RunView): number {
  const clock = serverClock(run);
  return clock === undefined ? Number.NaN : Date.parse(startedAt) + Math.min(0, clock.aheadMs - clock.uncertainMs);
}

function tasksToldBy(exchange: Exchange, contract: Contract): readonly JsonValue[] {
  const operation = exchange.response?.status === 200 ? calledOperation(exchange, contract)?.id : undefined;
  if (operation === "getTaskInstance") return placesAt(bodyOf(exchange), "data").map(({ value }) => value);
  if (operation !== "listTaskInstances") return [];
  return placesAt(bodyOf(exchange), "data", "contents", "*").map(({ value }) => value);
}
