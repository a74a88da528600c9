import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { isJsonArray, isJsonObject, member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, isSuccessStatus, operationOf } from "./answer.js";
import { isErrorEnvelope, isSuccessEnvelope, saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { explainedOtherwise } from "./masked.js";
import { clusterBackup } from "./pointers.js";
import { isCredentialFault, tolerated, type RequestFault } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";

/** A request that breaks the contract is not carried out. */
export const requestIsRefused: ExchangeCheck = {
  id: "request/is-refused",
  title: "a request that breaks the contract is refused",
  level: "must",
  scope: "exchange",
  description:
    "A server that accepts a call without a required member, with an unknown value, for a cluster that cannot exist, or by another method backs up something else than was meant. What is wrong is read from the request itself, so recordings are judged as well. What a right server may overlook (unknown members, null for absent, scalars that are easily converted) is only noted.",
  pointer: `${clusterBackup}/requestBody`,
  judge: (exchange, contract, run): Judgement => {
    const operation = operationOf(exchange, contract);
    const faults = requestFaults(exchange, contract);
    if (operation === undefined || faults.length === 0) return notApplicable("the request does not break the contract");
    if (faults.some(isCredentialFault)) return notApplicable("its credentials are what is wrong: see auth/credentials-required");
    const { status } = answerOf(exchange);
    const accepted = isSuccessEnvelope(bodyOf(exchange));
    if (!accepted && !isSuccessStatus(status)) {
      return status >= 400 && status < 500
        ? (explainedOtherwise(exchange, faults, run) ?? [])
        : notApplicable("this is neither a success nor a refusal");
    }
    if (!isBackupOperation(operation.id)) return judgeRead(exchange, faults);
    return faults.some(({ kind }) => kind === "method")
      ? judgeMethod(exchange, faults)
      : faults.map((fault) => told(exchange, fault, weightOf(exchange)));
  },
};

/** A failure that is told inside of a 200 refuses after a fashion; that it started nothing is only its word. */
function weightOf(exchange: Exchange): "must" | "should" {
  const body = bodyOf(exchange);
  return isErrorEnvelope(body) && saidMember(body, "data") === undefined ? "should" : "must";
}

/** A read that found nothing under such an id is no acceptance. */
function judgeRead(exchange: Exchange, faults: readonly RequestFault[]): Judgement {
  const data = saidMember(bodyOf(exchange), "data");
  const contents = member(data, "contents");
  const found = isJsonArray(contents) ? contents.length > 0 : isJsonObject(data) && Object.keys(data).length > 0;
  return found ? faults.map((fault) => told(exchange, fault, "should")) : [];
}

/** Another method is carried out where the answer is a success envelope; a page is the console's way of not knowing it. */
function judgeMethod(exchange: Exchange, faults: readonly RequestFault[]): Judgement {
  const [method, ...rest] = faults.filter(({ kind }) => kind === "method");
  if (method === undefined || rest.length > 0) return [];
  if (isSuccessEnvelope(bodyOf(exchange))) return [told(exchange, method, "must")];
  const statement = tolerated(method.statement.contract, "the console may answer what it does not know with a page of its own");
  return [told(exchange, { ...method, statement }, "must")];
}

function told(exchange: Exchange, { at, statement, message }: RequestFault, level: "must" | "should"): Finding {
  return finding(level, statement, {
    at: `request ${at}`.trimEnd(),
    expected: "a refusal",
    actual: `status ${String(answerOf(exchange).status)}`,
    message: `accepted although ${message}`,
  });
}
