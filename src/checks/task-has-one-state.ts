import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { isJsonArray, member } from "../model/json.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";
import { tolerated } from "./request-fault.js";

/** A task is in one state, and over only with its steps. */
export const taskHasOneState: ExchangeCheck = {
  id: "task/has-one-state",
  title: "a task is in one state, and over only when its steps are",
  level: "observe",
  scope: "exchange",
  description:
    "Within one answer a task does not have two states, and one that is SUCCESSFUL has no step that is RUNNING: who waits for a task would take it for done too soon. How a list shows a task that was retried, and whether a step may run on, is told nowhere, so both are only noted.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation !== "listTaskInstances" && operation !== "getTaskInstance")
      return notApplicable("the answer of this operation tells no task");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const data = placesAt(bodyOf(exchange), "data");
    const tasks = operation === "getTaskInstance" ? data : placesAt(bodyOf(exchange), "data", "contents", "*");
    return [...inTwoStates(exchange, contract, tasks), ...tasks.flatMap((task) => runsOn(exchange, contract, task))];
  },
};

function inTwoStates(exchange: Exchange, contract: Contract, tasks: readonly Placed[]): readonly Finding[] {
  const states = new Map<bigint, string>();
  return tasks.flatMap(({ at, value }) => {
    const [id, status] = [integerOf(member(value, "id")), member(value, "status")];
    if (id === undefined || typeof status !== "string") return [];
    const other = states.get(id);
    states.set(id, other ?? status);
    if (other === undefined || other === status) return [];
    return [noted(exchange, contract, `${at}/status`, show(other), show(status), `task ${String(id)} is listed in two states`)];
  });
}

function runsOn(exchange: Exchange, contract: Contract, { at, value }: Placed): readonly Finding[] {
  const steps = member(value, "subtasks");
  const index = isJsonArray(steps) ? steps.findIndex((step) => member(step, "status") === "RUNNING") : -1;
  if (member(value, "status") !== "SUCCESSFUL" || index < 0) return [];
  const message = "a task is over, and one of its steps runs";
  return [noted(exchange, contract, `${at}/subtasks/${String(index)}/status`, "a state that is over", '"RUNNING"', message)];
}

function noted(exchange: Exchange, contract: Contract, at: string, expected: string, actual: string, message: string): Finding {
  const statement = tolerated(statementAt(contract, exchange, at).contract, "no page rules it out");
  return finding("observe", statement, { at, expected, actual, message });
}
