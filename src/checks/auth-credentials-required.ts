import type { ExchangeCheck, Judgement } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { isHtml } from "./media-type.js";
import { clusterBackup } from "./pointers.js";
import { isLoginFault, tolerated, type RequestFault } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";

const pointer = `${clusterBackup}/responses/401`;

/** Nobody is served without valid credentials. */
export const authCredentialsRequired: ExchangeCheck = {
  id: "auth/credentials-required",
  title: "nobody is served without valid credentials",
  level: "must",
  scope: "exchange",
  description:
    "Anybody who can reach an OCP that serves calls without credentials, or with made-up ones, can start backups to a place of his choice. A web page with status 200 weighs less, for it serves nothing. A recorded success that shows no credentials is only noted: recordings are often stripped of them.",
  pointer,
  judge: (exchange, contract): Judgement => {
    const operation = calledOperation(exchange, contract);
    if (operation?.needsCredentials !== true) return notApplicable("the contract asks for no credentials here");
    const fault = requestFaults(exchange, contract).find(isLoginFault);
    return fault === undefined ? judgeRecorded(exchange) : judgeFault(exchange, fault);
  },
};

function judgeFault(exchange: Exchange, fault: RequestFault): Judgement {
  const { status } = answerOf(exchange);
  if (isSuccessStatus(status) || isSuccessEnvelope(bodyOf(exchange))) {
    const page = isHtml(answerOf(exchange));
    const message = `${fault.message}, and the answer is ${page ? "a web page" : "a success"} with status ${String(status)}`;
    return [finding(page ? "should" : "must", fault.statement, { at: "status", expected: "401", actual: String(status), message })];
  }
  if (status === 429) return skip("precondition", "the call was throttled");
  const refused = status === 401 || status === 403 || status < 400 || status >= 500;
  return refused ? [] : skip("masked", `status ${String(status)} does not tell whether the credentials were looked at`);
}

function judgeRecorded(exchange: Exchange): Judgement {
  const { request, probe } = exchange;
  const shown = ["authorization", "cookie"].some((name) => headerValue(request.headers, name) !== undefined);
  if (probe !== undefined || shown) return notApplicable("nothing says that the credentials are wrong");
  if (!isSuccessEnvelope(bodyOf(exchange))) return notApplicable("the call was not served");
  const statement = tolerated(pointer, "the recording may have been stripped of its credentials");
  const message = "a recorded success shows no credentials";
  return [finding("must", statement, { at: "request authorization", expected: "credentials", actual: "none", message })];
}
