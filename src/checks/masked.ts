import type { RunView } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { SkipReason } from "../model/verdict.js";
import { answerOf, bodyOf } from "./answer.js";
import { isErrorEnvelope } from "./envelope.js";
import { skip } from "./finding.js";
import { isCoded, refusesForNow } from "./refusal-codes.js";
import { isCredentialFault, type RequestFault } from "./request-fault.js";
import { namesMember } from "./sub-errors.js";
import { credentialsWork, idsExist, isPermitted } from "./run-shows.js";

interface Skipped {
  readonly skip: SkipReason;
  readonly because: string;
}

/** Says why a refusal tells nothing of the fault that it would be judged for; undefined where it does. */
export function explainedOtherwise(exchange: Exchange, faults: readonly RequestFault[], run: RunView): Skipped | undefined {
  const { status } = answerOf(exchange);
  const main = mainFault(faults);
  if (status === 429) return skip("precondition", "the call was throttled");
  if (main === undefined) return undefined;
  const impossible = main.kind !== "unknown-ids" && faults.some(({ kind }) => kind === "unknown-ids");
  if (impossible && idsExplain(exchange, main)) return skip("masked", `status ${String(status)} may be about the ids alone`);
  return isCredentialFault(main) ? undefined : circumstances(exchange, main, run);
}

/** Gives the fault that a probe is about: ids that nothing has are only its shelter where there is another. */
export function mainFault(faults: readonly RequestFault[]): RequestFault | undefined {
  return faults.find(isCredentialFault) ?? faults.find(({ kind }) => kind !== "unknown-ids") ?? faults[0];
}

function idsExplain(exchange: Exchange, main: RequestFault): boolean {
  const { status } = answerOf(exchange);
  const ofMember = main.kind.startsWith("member-");
  if (main.kind === "method" || main.kind === "path-id") return false;
  if (isCredentialFault(main)) return status === 404 || status === 400;
  if (status === 404 || status === 403) return true;
  if (status === 400) return ofMember && !namesMember(bodyOf(exchange), main.at);
  return ofMember && status === 500 && isErrorEnvelope(bodyOf(exchange)) && isCoded(bodyOf(exchange));
}

/** Reasons that lie in the run's user, its ids, or the hour. */
function circumstances(exchange: Exchange, main: RequestFault, run: RunView): Skipped | undefined {
  const { status } = answerOf(exchange);
  if (refusesForNow(status, bodyOf(exchange)))
    return skip("precondition", "refused for the state of things, not for the form of the request");
  if (status === 401 && !credentialsWork(run, exchange)) return skip("precondition", "the credentials themselves are not accepted");
  if (status === 403 && main.kind !== "unknown-ids" && !isPermitted(run, exchange))
    return skip("precondition", "the user may lack the permission");
  const aboutIds = status === 404 && main.kind.startsWith("m") && main.kind !== "method";
  return aboutIds && !idsExist(run, exchange) ? skip("precondition", "nothing in the run shows that these ids exist") : undefined;
}
