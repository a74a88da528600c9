import type { ExchangeCheck, Judgement, RunView } from "../model/check.js";
import type { Contract, OperationView } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation, isSuccessStatus } from "./answer.js";
import { errorCodeOf, isErrorEnvelope } from "./envelope.js";
import { finding, notApplicable, skip, type Statement } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { deniesKnownIds, isCoded, refusesForNow } from "./refusal-codes.js";
import { isBinding, tolerated } from "./request-fault.js";
import { requestFaults } from "./request-faults.js";
import { credentialsWork, idsExist } from "./run-shows.js";
import { refusesDocumentedValue } from "./sub-errors.js";

/** Refusals that no user, id or hour explains. */
const odd: readonly number[] = [405, 406, 411, 413, 414, 415, 431];

/** What a cluster or tenant that exists need not have. */
const optional: readonly OperationId[] = ["getTenantBackupStrategy", "getClusterBackupStrategy"];

/** A request that keeps the contract is served. */
export const requestValidIsServed: ExchangeCheck = {
  id: "request/valid-is-served",
  title: "a request that keeps the contract is served",
  level: "should",
  scope: "exchange",
  description:
    "A request with nothing wrong does not end in a failure of the server, a redirect, or the claim that its method, its media type or a documented value is wrong; nor in the denial of credentials or ids that serve elsewhere in the run. A refusal that may be about the hour, the user, the ids or what they lack (a running backup, a permission, a throttle, no strategy) is a precondition, told with its code, not a fault.",
  pointer: `${clusterBackup}/responses/200`,
  judge: (exchange, contract, run): Judgement => {
    const operation = calledOperation(exchange, contract);
    if (operation === undefined) return notApplicable("the contract has no such method and path");
    if (exchange.probe?.fault !== undefined || requestFaults(exchange, contract).some(isBinding))
      return notApplicable("the request is wrong");
    if (operation.hasBody && exchange.request.body === undefined) return notApplicable("the recording has no body to judge the request by");
    const { status } = answerOf(exchange);
    if (isSuccessStatus(status)) return [];
    return isBlameless(exchange, operation, contract, run) ? skip("precondition", reason(exchange)) : [unserved(exchange, operation)];
  },
};

function isBlameless(exchange: Exchange, operation: OperationView, contract: Contract, run: RunView): boolean {
  const { status } = answerOf(exchange);
  const body = bodyOf(exchange);
  if (status < 400 || status >= 500) return false;
  if (isErrorEnvelope(body) && refusesForNow(status, body)) return true;
  if (odd.includes(status)) return false;
  if (isDeniedToAnyone(exchange, operation, run)) return false;
  if (status === 401) return !credentialsWork(run, exchange);
  if (status === 403 || status === 429) return true;
  if (!isErrorEnvelope(body)) return false;
  // A code says a reason of its own, which sub-errors only illustrate.
  if (!isCoded(body) && refusesDocumentedValue(exchange, operation, contract)) return false;
  if (operation.pathParameters.length > 0) return status !== 404 || !deniesIds(operation, body) || !idsExist(run, exchange);
  // A probe's query is known to be right; that of a recording is not looked at.
  return status !== 404 && exchange.probe === undefined;
}

/** OCP's own refusal of a caller without credentials, where the contract asks nobody for any, and a caller with them is served; a gateway may ask for some. */
function isDeniedToAnyone(exchange: Exchange, { id, needsCredentials }: OperationView, run: RunView): boolean {
  const { probe, response } = exchange;
  if (needsCredentials || probe?.credentials !== "none" || !isErrorEnvelope(bodyOf(exchange))) return false;
  const servesOthers = run.exchanges.some((other) => other.operation === id && isSuccessStatus(other.response?.status ?? 0));
  return (response?.status === 401 || response?.status === 403) && servesOthers;
}

/** Without a code, the strategy may be what is missing: not every cluster or tenant has one. */
function deniesIds({ id }: OperationView, body: JsonValue | undefined): boolean {
  return deniesKnownIds(body) && (isCoded(body) || !optional.includes(id));
}

function reason(exchange: Exchange): string {
  const code = errorCodeOf(bodyOf(exchange));
  return `refused with ${String(answerOf(exchange).status)}, code ${code === undefined ? "none" : show(code)}`;
}

function unserved(exchange: Exchange, operation: OperationView) {
  const { status } = answerOf(exchange);
  const contract = `${operation.pointer}/responses/200`;
  const coded = status >= 500 && isErrorEnvelope(bodyOf(exchange)) && isCoded(bodyOf(exchange));
  const statement: Statement = coded
    ? tolerated(contract, "a relative of OCP gives some errors with a code of their own the status 500")
    : { contract, evidence: { basis: "inferred", note: "nothing is wrong with the request" } };
  const message = `a request with nothing wrong is answered ${String(status)}`;
  return finding("should", statement, { at: "status", expected: "200", actual: String(status), message });
}
