import type { ExchangeCheck, Judgement } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { isHtml } from "./media-type.js";
import { clusterBackup } from "./pointers.js";
import { isCredentialFault } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";

/** Nobody is served without valid credentials. */
export const authCredentialsRequired: ExchangeCheck = {
  id: "auth/credentials-required",
  title: "no answer but a refusal without valid credentials",
  level: "must",
  scope: "exchange",
  description:
    "Anybody who can reach an OCP that serves calls without credentials, or with made-up ones, can start backups to a place of his choice. A recorded success without credentials is only noted: recordings are often stripped of them.",
  pointer: `${clusterBackup}/responses/401`,
  judge: (exchange, contract): Judgement => {
    const operation = calledOperation(exchange, contract);
    if (operation?.needsCredentials !== true) return notApplicable("the contract asks for no credentials here");
    const fault = requestFaults(exchange, contract).find(isCredentialFault);
    if (fault === undefined) return judgeRecorded(exchange, contract);
    const { status } = answerOf(exchange);
    if (served(exchange)) {
      const message = `served with status ${String(status)} although ${fault.message}`;
      return [finding("must", fault.statement, { at: "status", expected: "401", actual: String(status), message })];
    }
    if (isSuccessStatus(status)) return [page(exchange, operation.pointer)];
    if (status === 401 || status === 403 || status === 429 || status >= 500) return [];
    return skip("masked", `status ${String(status)} does not tell whether the credentials were looked at`);
  },
};

/** A 2xx with data, or any 2xx to a call that starts a backup. */
function served(exchange: Exchange): boolean {
  if (isSuccessEnvelope(bodyOf(exchange))) return true;
  return isSuccessStatus(answerOf(exchange).status) && !isHtml(answerOf(exchange));
}

function page(exchange: Exchange, pointer: string) {
  const evidence = { basis: "inferred", note: "a login page instead of a refusal" } as const;
  const status = String(answerOf(exchange).status);
  return finding(
    "should",
    { contract: pointer, evidence },
    { at: "status", expected: "401", actual: status, message: `a web page with status ${status} answers a call without valid credentials` },
  );
}

function judgeRecorded(exchange: Exchange, _contract: Contract): Judgement {
  const { request, probe } = exchange;
  const stripped = headerValue(request.headers, "authorization") === undefined && headerValue(request.headers, "cookie") === undefined;
  if (probe !== undefined || !stripped || !isSuccessEnvelope(bodyOf(exchange)))
    return notApplicable("the credentials are not known to be wrong");
  const evidence = { basis: "unknown", note: "the recording may have been stripped of its credentials" } as const;
  const message = "a recorded success shows no credentials";
  return [
    finding(
      "must",
      { contract: `${clusterBackup}/responses/401`, evidence },
      { at: "request authorization", expected: "credentials", actual: "none", message },
    ),
  ];
}
