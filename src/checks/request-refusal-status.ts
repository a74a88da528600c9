import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { isSignatureFault, type FaultKind } from "../model/probe.js";
import { answerOf, bodyOf, isSuccessStatus, operationOf, statementOfStatus } from "./answer.js";
import { isErrorEnvelope, isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { explainedOtherwise, mainFault } from "./masked.js";
import { clusterBackup } from "./pointers.js";
import { isCoded } from "./refusal-codes.js";
import { isBinding, isCredentialFault, tolerated, type RequestFault } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";

/** Statuses with which each fault is refused; none of them is documented, all are inferred from a relative of OCP. */
const expectations: Readonly<Record<FaultKind, readonly number[]>> = {
  "no-credentials": [401],
  "made-up-user": [401],
  "made-up-access-key": [401],
  "wrong-signature": [401],
  "stale-date": [401],
  "future-date": [401],
  "other-path": [401],
  "other-body": [401],
  "unsigned-body": [401],
  "malformed-json": [400],
  "media-type": [415, 400],
  method: [405, 404, 400, 403, 501],
  "path-id": [400, 404],
  "unknown-ids": [404, 400, 403],
  "member-missing": [400],
  "member-value": [400],
  "member-type": [400],
};

/** Methods that a filter against forged requests lets through. */
const readOnly: readonly string[] = ["GET", "HEAD", "OPTIONS", "TRACE"];

/** A refusal has the status that tells what was wrong. */
export const requestRefusalStatus: ExchangeCheck = {
  id: "request/refusal-status",
  title: "a refusal has the status that tells its reason",
  level: "should",
  scope: "exchange",
  description:
    "401 for credentials, 415 for the media type, 404 for ids that nothing has, 400 for everything else that is wrong with a request; never 5xx. A 403 to a call without good credentials that is no read is only noted, for it may be of a filter against forged requests. A refusal that impossible ids alone explain says nothing of the other fault: masked.",
  pointer: `${clusterBackup}/responses/400`,
  judge: (exchange, contract, run): Judgement => {
    const faults = requestFaults(exchange, contract).filter(isBinding);
    if (faults.length === 0) return notApplicable("nothing is wrong with the request that has to be refused");
    if (isSuccessStatus(answerOf(exchange).status) || isSuccessEnvelope(bodyOf(exchange)))
      return notApplicable("the request was not refused");
    return explainedOtherwise(exchange, faults, run) ?? judgeStatus(exchange, contract, faults);
  },
};

function judgeStatus(exchange: Exchange, contract: Contract, faults: readonly RequestFault[]): Judgement {
  const { status } = answerOf(exchange);
  const main = mainFault(faults);
  const operation = operationOf(exchange, contract);
  if (main === undefined || operation === undefined) return [];
  const judged = isCredentialFault(main) ? [main] : faults;
  const expected = [...new Set([main, ...judged].flatMap(({ kind }) => expectations[kind]))];
  if (expected.includes(status)) return [];
  const statement = statementOfStatus(operation, expected.find((each) => operation.responses.has(each)) ?? 400);
  const tolerance = toleranceOf(exchange, main);
  return [
    finding("should", tolerance === undefined ? statement : tolerated(statement.contract, tolerance), {
      at: "status",
      expected: expected.join(" or "),
      actual: String(status),
      message: `${main.message}, and the answer is ${String(status)}`,
    }),
  ];
}

/** Says why a status that was not expected may still be right; undefined where nothing is known for it. */
function toleranceOf(exchange: Exchange, main: RequestFault): string | undefined {
  const { status } = answerOf(exchange);
  const coded = isErrorEnvelope(bodyOf(exchange)) && isCoded(bodyOf(exchange));
  if ((isSignatureFault(main.kind) || main.kind === "made-up-access-key") && status < 500 && coded)
    return "no page says with which status a signature is refused: a code of its own tells the reason as well";
  const csrf = isCredentialFault(main) && status === 403 && !readOnly.includes(exchange.request.method.toUpperCase());
  if (csrf)
    return "the filter against forged requests, which OCP has on by default, may refuse with 403 before anybody looks at credentials";
  return main.kind === "unknown-ids" && status === 500 && coded
    ? "a relative of OCP answers some unknown ids with 500 and a code of their own"
    : undefined;
}
