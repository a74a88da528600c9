import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { Finding } from "../model/finding.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, isSuccessStatus, operationOf } from "./answer.js";
import { isSuccessEnvelope, saidMember } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { isHtml } from "./media-type.js";
import { clusterBackup } from "./pointers.js";
import { isCredentialFault, requestFaults, type RequestFault } from "./request-faults.js";

/** A request that breaks the contract is not carried out. */
export const requestIsRefused: ExchangeCheck = {
  id: "request/is-refused",
  title: "a request that breaks the contract is refused",
  level: "must",
  scope: "exchange",
  description:
    "A server that accepts a call without a required member, with an unknown value, for a cluster that cannot exist, or by another method backs up something else than was meant. What is wrong is read from the request itself, so recordings are judged as well.",
  pointer: `${clusterBackup}/requestBody`,
  judge: (exchange, contract): Judgement => {
    const operation = operationOf(exchange, contract);
    const faults = requestFaults(exchange, contract);
    if (operation === undefined || faults.length === 0) return notApplicable("the request does not break the contract");
    if (faults.some(isCredentialFault)) return notApplicable("its credentials are what is wrong: see auth/credentials-required");
    const { status } = answerOf(exchange);
    const backup = isBackupOperation(operation.id);
    if (status >= 400 && status < 500 && !isSuccessEnvelope(bodyOf(exchange))) return [];
    if (!isSuccessStatus(status) && !isSuccessEnvelope(bodyOf(exchange)))
      return notApplicable("the answer is neither a success nor a refusal");
    if (!backup) return servedRead(exchange) ? faults.map((fault) => accepted(exchange, fault, "should")) : [];
    if (faults.some(({ kind }) => kind === "method") && !isSuccessEnvelope(bodyOf(exchange))) return answeredOtherwise(exchange, faults);
    return faults.map((fault) => accepted(exchange, fault, "must"));
  },
};

function servedRead(exchange: Exchange): boolean {
  return isSuccessEnvelope(bodyOf(exchange)) && saidMember(bodyOf(exchange), "data") !== undefined;
}

/** Another method that got a 2xx without a success envelope: the console's page, or something nobody knows. */
function answeredOtherwise(exchange: Exchange, faults: readonly RequestFault[]): Judgement {
  if (isHtml(answerOf(exchange))) return notApplicable("the console's page answers a method that it does not know");
  const unknown = { basis: "unknown", note: "how OCP answers other methods of this path is told nowhere" } as const;
  return faults.map((fault) => accepted(exchange, { ...fault, statement: { ...fault.statement, evidence: unknown } }, "must"));
}

function accepted(exchange: Exchange, { at, statement, message }: RequestFault, level: "must" | "should"): Finding {
  return finding(level, statement, {
    at: `request ${at}`.trimEnd(),
    expected: "a refusal",
    actual: `status ${String(answerOf(exchange).status)}`,
    message: `accepted although ${message}`,
  });
}
