import type { ExchangeCheck, Judgement, RunView } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import type { FaultKind } from "../model/probe.js";
import { answerOf, bodyOf, operationOf } from "./answer.js";
import { isErrorEnvelope, subErrorsOf } from "./envelope.js";
import { finding, notApplicable, skip } from "./finding.js";
import { clusterBackup } from "./pointers.js";
import { isCoded, refusesForNow } from "./refusal-codes.js";
import { isCredentialFault, requestFaults, type RequestFault } from "./request-faults.js";

/** Statuses with which each fault is refused; none of them is documented, all are inferred from a relative of OCP. */
const expectations: Readonly<Record<FaultKind, readonly number[]>> = {
  "no-credentials": [401],
  "made-up-user": [401],
  "made-up-access-key": [401],
  "malformed-json": [400],
  "media-type": [415, 400],
  method: [405, 404, 400, 403],
  "path-id": [400, 404],
  "unknown-ids": [404, 400, 403],
  "member-missing": [400],
  "member-value": [400],
  "member-type": [400],
};

/** A refusal has the status that tells what was wrong. */
export const requestRefusalStatus: ExchangeCheck = {
  id: "request/refusal-status",
  title: "a refusal has the status that tells its reason",
  level: "should",
  scope: "exchange",
  description:
    "401 for credentials, 415 for the media type, 404 for ids that nothing has, 400 for everything else that is wrong with a request; never 5xx. A refusal that impossible ids alone explain says nothing of the other fault: masked.",
  pointer: `${clusterBackup}/responses/400`,
  judge: (exchange, contract, run): Judgement => {
    const { status } = answerOf(exchange);
    const faults = requestFaults(exchange, contract);
    if (faults.length === 0 || status < 400) return notApplicable("nothing was refused, or nothing was wrong");
    if (status === 429) return skip("precondition", "the call was throttled");
    const credentials = faults.find(isCredentialFault);
    const main = credentials ?? faults.find(({ kind }) => kind !== "unknown-ids") ?? faults[0];
    if (main === undefined) return notApplicable("nothing was wrong");
    const others = credentials === undefined ? faults : [];
    return held(exchange, main, others, run) ?? judgeStatus(exchange, contract, main, others);
  },
};

/** Why the status says nothing of the fault, if so. */
function held(exchange: Exchange, main: RequestFault, faults: readonly RequestFault[], run: RunView): Judgement | undefined {
  const { status } = answerOf(exchange);
  const body = bodyOf(exchange);
  const impossible = exchange.probe?.impossibleIds === true || faults.some(({ kind }) => kind === "unknown-ids");
  if (isCredentialFault(main))
    return impossible && (status === 404 || status === 400) ? skip("masked", "the ids alone explain this refusal") : undefined;
  if (refusesForNow(body)) return skip("precondition", "a backup runs already");
  if (status === 401) return skip("precondition", "the run's own credentials are not accepted");
  if (status === 403) return skip("precondition", "the run's own user lacks the permission");
  if (main.kind === "unknown-ids" || main.kind === "method") return undefined;
  if (impossible && explainedByIds(exchange, main)) return skip("masked", "the ids alone explain this refusal");
  return status === 404 && !impossible && main.kind !== "path-id" && !idsExist(run)
    ? skip("precondition", "no read showed that the ids exist")
    : undefined;
}

function explainedByIds(exchange: Exchange, main: RequestFault): boolean {
  const { status } = answerOf(exchange);
  if (status === 404) return main.kind !== "path-id";
  if (status >= 500) return main.kind.startsWith("member-") && isCoded(bodyOf(exchange));
  return status === 400 && main.kind.startsWith("member-") && !namesMember(exchange, main);
}

function namesMember(exchange: Exchange, { at }: RequestFault): boolean {
  const name = tokensOf(at).at(-1);
  return (
    name !== undefined &&
    subErrorsOf(bodyOf(exchange)).some((each) =>
      String(member(each, "field") ?? "")
        .split(/[.[\]]/)
        .includes(name),
    )
  );
}

function judgeStatus(exchange: Exchange, contract: Contract, main: RequestFault, faults: readonly RequestFault[]): Judgement {
  const { status } = answerOf(exchange);
  const expected = [...new Set([main, ...faults].flatMap(({ kind }) => expectations[kind]))];
  if (expected.includes(status)) return [];
  const operation = operationOf(exchange, contract);
  const response = operation?.responses.get(expected[0] ?? 400);
  const codedIds = main.kind === "unknown-ids" && status === 500 && isErrorEnvelope(bodyOf(exchange));
  const evidence = codedIds
    ? ({ basis: "unknown", source: "ocp-express-code", note: "a relative of OCP answers some unknown ids with 400 or 500" } as const)
    : (response?.evidence ?? ({ basis: "inferred", source: "ocp-express-code" } as const));
  return [
    finding(
      "should",
      { contract: response?.pointer ?? operation?.pointer ?? "/paths", evidence },
      { at: "status", expected: expected.join(" or "), actual: String(status), message: `${main.message}; refused with ${String(status)}` },
    ),
  ];
}

/** Whether a read of this run found the cluster or tenant. */
function idsExist(run: RunView): boolean {
  return run.exchanges.some(
    ({ probe, response }) => (probe?.id === "read/getTenant" || probe?.id === "read/listTenants") && response?.status === 200,
  );
}
