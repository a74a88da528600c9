import type { ExchangeCheck, Judgement, RunView } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { isSignatureFault } from "../model/probe.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { isErrorEnvelope, isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { isHtml } from "./media-type.js";
import { clusterBackup } from "./pointers.js";
import { deniesKnownIds, isCoded } from "./refusal-codes.js";
import { isLoginFault, type RequestFault } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";
import { serverClock } from "./server-clock.js";

/** The documented quarter of an hour, and as much as clocks of one OCP may differ by. */
const certainlyStale = 25 * 60_000;

/** A signature counts for the call that it was made for, and for a quarter of an hour. */
export const authSignatureFitsTheCall: ExchangeCheck = {
  id: "auth/signature-fits-the-call",
  title: "a signature counts for its own call and time only",
  level: "must",
  scope: "exchange",
  description:
    "Whoever reads one signed call on its way can make others of it where the server does not compare the signature with method, path, body and Date: with another body, a backup to a place of his choice. The signatures are made with the run's own AccessKey, for another text, path or body, or for a Date an hour old. A Date in the future that is taken is only noted: no page says how far ahead one may be.",
  pointer: `${clusterBackup}/responses/401`,
  judge: (exchange, contract, run): Judgement => {
    if (calledOperation(exchange, contract)?.needsCredentials !== true) return notApplicable("the contract asks for no credentials here");
    const fault = requestFaults(exchange, contract).find(({ kind }) => isSignatureFault(kind));
    if (fault === undefined) return notApplicable("nothing says that the signature does not fit");
    if (answerOf(exchange).status === 429) return skip("precondition", "the call was throttled");
    if (fault.kind === "stale-date" && !isStale(exchange, run)) return skip("precondition", "the server's clock is not known well enough");
    return judgeAnswer(exchange, fault, run);
  },
};

function judgeAnswer(exchange: Exchange, fault: RequestFault, run: RunView): Judgement {
  const { status } = answerOf(exchange);
  const parts = { at: "status", expected: "401", actual: String(status) };
  if (isSuccessStatus(status) || isSuccessEnvelope(bodyOf(exchange))) {
    const page = isHtml(answerOf(exchange));
    const message = `${fault.message}, and the answer is ${page ? "a web page" : "a success"} with status ${String(status)}`;
    return [finding(page ? "should" : "must", fault.statement, { ...parts, message })];
  }
  if (status === 401 || status === 403 || status < 400 || status >= 500) {
    return keyWorks(run) ? [] : skip("precondition", "no call of the run shows that the AccessKey is taken at all");
  }
  if (wentOn(exchange, run)) {
    const message = `${fault.message}, and the server went on to look for the cluster, which it does not with a made-up AccessKey`;
    return [finding("should", fault.statement, { ...parts, message })];
  }
  return skip("masked", `status ${String(status)} does not tell whether the signature was looked at`);
}

/** A server that looks at credentials first, as the same call with made-up ones shows, has taken this signature where it denies the ids. */
function wentOn(exchange: Exchange, { exchanges }: RunView): boolean {
  const body = bodyOf(exchange);
  const denied = answerOf(exchange).status === 404 && isErrorEnvelope(body) && isCoded(body) && deniesKnownIds(body);
  return denied && exchanges.some((other) => isSameCall(other, exchange) && isMadeUp(other) && other.response?.status === 401);
}

function keyWorks({ exchanges }: RunView): boolean {
  return exchanges.some(({ probe, request, response }) => {
    const signed = headerValue(request.headers, "authorization")?.startsWith("OCP-ACCESS-KEY-") === true;
    return signed && probe?.fault === undefined && isSuccessStatus(response?.status ?? 0);
  });
}

function isSameCall(one: Exchange, other: Exchange): boolean {
  return one.request.method === other.request.method && one.request.path === other.request.path;
}

function isMadeUp({ probe }: Exchange): boolean {
  return probe?.fault !== undefined && isLoginFault(probe.fault) && probe.fault.kind !== "no-credentials";
}

function isStale({ request, startedAt }: Exchange, run: RunView): boolean {
  const clock = serverClock(run);
  const date = Date.parse(headerValue(request.headers, "date") ?? "");
  return clock !== undefined && Date.parse(startedAt) + clock.aheadMs - clock.uncertainMs - date > certainlyStale;
}
