import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementAt } from "./answer.js";
import { placesAt, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** The steps before and after a step are steps of the task. */
export const taskStepsAreLinked: ExchangeCheck = {
  id: "task/steps-are-linked",
  title: "the steps that a step of a task names are there",
  level: "observe",
  scope: "exchange",
  description:
    "Upstreams and downstreams of a step hold ids of the steps before and after it; who draws the steps of a task, or looks for what a failed one waits for, follows them. It is only noted where one is not among the steps: the pages do not say that all steps are shown. A task none of whose links leads to a step counts its steps in another way, and is noted once.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract) => {
    if (calledOperation(exchange, contract)?.id !== "getTaskInstance") return notApplicable("this is no answer of getTaskInstance");
    if (!isSuccessStatus(answerOf(exchange).status)) return notApplicable("the call did not succeed");
    const steps = placesAt(bodyOf(exchange), "data", "subtasks", "*");
    const ids = new Set(steps.map(({ value }) => integerOf(member(value, "id"))));
    const links = steps.flatMap(linksOf);
    if (links.length === 0) return notApplicable("no step of the task names another");
    const loose = links.filter(({ to }) => !ids.has(to));
    return (loose.length === links.length ? loose.slice(0, 1) : loose).map((link) => leadsNowhere(exchange, contract, link));
  },
};

interface Link {
  readonly at: string;
  readonly to: bigint;
}

function linksOf({ at, value }: Placed): readonly Link[] {
  return ["upstreams", "downstreams"].flatMap((name) =>
    placesAt(value, name, "*").flatMap((each) => {
      const to = integerOf(each.value);
      return to === undefined ? [] : [{ at: at + each.at, to }];
    }),
  );
}

function leadsNowhere(exchange: Exchange, contract: Contract, { at, to }: Link): Finding {
  const parts = { at, expected: "the id of a step of the task", actual: String(to) };
  return finding("observe", statementAt(contract, exchange, at), { ...parts, message: "a step names another that is not there" });
}
