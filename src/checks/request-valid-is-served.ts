import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus, statementOfStatus } from "./answer.js";
import { errorCodeOf, isErrorEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { isCoded } from "./refusal-codes.js";
import { requestFaults } from "./request-faults.js";

/** A request that keeps the contract is served. */
export const requestValidIsServed: ExchangeCheck = {
  id: "request/valid-is-served",
  title: "a request that keeps the contract is served",
  level: "should",
  scope: "exchange",
  description:
    "A request with nothing wrong does not end in a failure of the server, a redirect, or the claim that its method or media type is wrong. A refusal for reasons of the moment (a running backup, a permission, a throttle) is a precondition, told with its code, not a fault.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract): Judgement => {
    const operation = calledOperation(exchange, contract);
    if (operation === undefined || requestFaults(exchange, contract).length > 0) return notApplicable("the request breaks the contract");
    const { status } = answerOf(exchange);
    if (isSuccessStatus(status)) return [];
    if (status >= 500) return [failed(exchange, contract)];
    if (status < 400 || status === 405 || status === 415 || status === 406) return [refusedOddly(exchange, contract)];
    return judgeRefusal(exchange, contract);
  },
};

function judgeRefusal(exchange: Exchange, contract: Contract): Judgement {
  const { status } = answerOf(exchange);
  const code = String(errorCodeOf(bodyOf(exchange)) ?? "none");
  const operation = calledOperation(exchange, contract);
  const unexpected = operation !== undefined && !operation.responses.has(status);
  if (unexpected) return notApplicable("the status is not documented: see response/status-documented");
  if (operation !== undefined && isBackupOperation(operation.id) && !isErrorEnvelope(bodyOf(exchange))) {
    return skip("precondition", `refused with ${String(status)}, and the answer does not say why`);
  }
  return skip("precondition", `refused with ${String(status)}, code ${code}`);
}

function failed(exchange: Exchange, contract: Contract) {
  const { status } = answerOf(exchange);
  const operation = calledOperation(exchange, contract);
  const coded = isErrorEnvelope(bodyOf(exchange)) && isCoded(bodyOf(exchange));
  const pointer = operation === undefined ? "/paths" : statementOfStatus(operation, 200).contract;
  const evidence = coded
    ? ({
        basis: "unknown",
        source: "ocp-express-code",
        note: "a relative of OCP gives errors that have a code of their own the status 500",
      } as const)
    : ({ basis: "inferred", note: "nothing is wrong with the request" } as const);
  const message = `a request that keeps the contract failed with ${String(status)}`;
  return finding("should", { contract: pointer, evidence }, { at: "status", expected: "200", actual: String(status), message });
}

function refusedOddly(exchange: Exchange, contract: Contract) {
  const status = String(answerOf(exchange).status);
  const operation = calledOperation(exchange, contract);
  const pointer = operation === undefined ? "/paths" : statementOfStatus(operation, 200).contract;
  const message = `a request that keeps the contract was answered with ${status}`;
  return finding(
    "should",
    { contract: pointer, evidence: { basis: "inferred", note: "nothing is wrong with the request" } },
    { at: "status", expected: "200", actual: status, message },
  );
}
