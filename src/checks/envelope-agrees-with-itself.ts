import type { ExchangeCheck } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show, type Finding } from "../model/finding.js";
import { member } from "../model/json.js";
import { answerOf, bodyOf, statementAt } from "./answer.js";
import { backupResults, saysStarted } from "./backup-results.js";
import { placesAt, saidMember, type Placed } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { integerOf } from "./path-ids.js";
import { clusterBackup } from "./pointers.js";

/** What an answer says in one place, it does not deny in another. */
export const envelopeAgreesWithItself: ExchangeCheck = {
  id: "envelope/agrees-with-itself",
  title: "the envelope does not contradict itself",
  level: "should",
  scope: "exchange",
  description:
    "A success carries no error, and a failure does not name backups that it started. A result that did not succeed says why, by errorCode or hint; where it does not, that is noted, for no such answer is published; so is an object that one result says was started and another says was not.",
  pointer: `${clusterBackup}/responses/200/content/application~1json/schema`,
  judge: (exchange, contract) => {
    const body = bodyOf(exchange);
    const successful = member(body, "successful");
    if (typeof successful !== "boolean") return notApplicable("the body is no envelope");
    const denied = !successful || answerOf(exchange).status >= 400;
    return [
      ...(successful ? errorInSuccess(exchange, contract) : []),
      ...(denied ? startedInFailure(exchange, contract) : []),
      ...backupResults(body).flatMap((result) => [
        ...silentFailure(exchange, contract, result),
        ...reasonedSuccess(exchange, contract, result),
      ]),
      ...startedAndFailed(exchange, contract),
    ];
  },
};

function errorInSuccess(exchange: Exchange, contract: Contract): readonly Finding[] {
  const error = saidMember(bodyOf(exchange), "error");
  if (error === undefined) return [];
  const message = "successful is true, and there is an error";
  const statement = statementAt(contract, exchange, "/successful");
  return [finding("should", statement, { at: "/error", expected: "nothing", actual: show(error), message })];
}

function startedInFailure(exchange: Exchange, contract: Contract): readonly Finding[] {
  return backupResults(bodyOf(exchange))
    .filter(saysStarted)
    .map(({ at, value }) => {
      const message = "the answer reports a failure, and names tasks that it started";
      const actual = show(member(value, "taskIdList"));
      return finding("should", statementAt(contract, exchange, "/successful"), { at, expected: "no started task", actual, message });
    });
}

function silentFailure(exchange: Exchange, contract: Contract, { at, value }: Placed): readonly Finding[] {
  if (member(value, "beSuccessful") !== false) return [];
  const reasons = [saidMember(value, "errorCode"), saidMember(value, "hint")].filter((each) => each !== undefined && each !== "");
  if (reasons.length > 0) return [];
  const { contract: place } = statementAt(contract, exchange, `${at}/beSuccessful`);
  const evidence = { basis: "unknown", note: "no published answer shows a result that failed" } as const;
  const message = "a result did not succeed and does not say why";
  return [finding("observe", { contract: place, evidence }, { at, expected: "errorCode or hint", actual: "neither", message })];
}

function reasonedSuccess(exchange: Exchange, contract: Contract, { at, value }: Placed): readonly Finding[] {
  const code = saidMember(value, "errorCode");
  const said = (typeof code === "string" && code !== "" && code !== "0") || (typeof code === "number" && code !== 0);
  if (member(value, "beSuccessful") !== true || !said) return [];
  const { contract: place } = statementAt(contract, exchange, `${at}/errorCode`);
  const evidence = { basis: "unknown", note: "what errorCode holds is told nowhere" } as const;
  const message = "a result succeeded and has an errorCode";
  return [finding("observe", { contract: place, evidence }, { at: `${at}/errorCode`, expected: "nothing", actual: show(code), message })];
}

/** Nobody tells whether an object may have several results: of a data and a log backup, say. */
function startedAndFailed(exchange: Exchange, contract: Contract): readonly Finding[] {
  const results = backupResults(bodyOf(exchange));
  const started = new Set(results.filter(saysStarted).flatMap(objectsOf));
  return results
    .filter((result) => member(result.value, "beSuccessful") === false && objectsOf(result).some((each) => started.has(each)))
    .map(({ at }) => {
      const { contract: place } = statementAt(contract, exchange, `${at}/beSuccessful`);
      const evidence = { basis: "unknown", note: "whether an object may have several results is told nowhere" } as const;
      const message = "an object did not succeed here, and was started by another result";
      return finding("observe", { contract: place, evidence }, { at, expected: "one result for each object", actual: "two", message });
    });
}

function objectsOf({ value }: Placed): readonly string[] {
  return placesAt(value, "obBackupObjectList", "*").map((object) =>
    ["clusterId", "tenantId"].map((name) => String(integerOf(member(object.value, name)))).join(" "),
  );
}
