import { declaredMembers } from "../contract/declared-members.js";
import { jsonSchemasOf } from "../contract/response-schemas.js";
import { isMemberName } from "../contract/seen-types.js";
import type { Contract } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import type { Exchange } from "../model/exchange.js";
import { isJsonObject, member } from "../model/json.js";
import { tokensOf, valueAt } from "../model/pointer.js";
import type { FaultKind } from "../model/probe.js";
import type { Report } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";

/** A statement, and what one exchange of a run says of it; never a value of the exchange. */
export interface DecidedStatement {
  /** Pointer into the document. */
  readonly contract: string;
  /** The constraint that it is about, where it is about one. */
  readonly constraint?: string;
  readonly was: Evidence;
  readonly holds: boolean;
  readonly seen: string;
  readonly check: string;
  readonly exchange: Exchange;
}

/** The constraint of a member that a wrong request breaks. */
const constraints: Partial<Readonly<Record<FaultKind, string>>> = {
  "member-missing": "required",
  "member-value": "enum",
  "member-type": "type",
};

/** Lists what a run decided of statements whose basis is unknown or inferred, each with the first exchange that shows it. */
export function decidedStatements(contract: Contract, report: Report): readonly DecidedStatement[] {
  return shownStatements(contract, report).filter(({ was }) => isOpen(was));
}

/** Lists what a run shows of statements, whatever they rest on, each with the first exchange that shows it. */
export function shownStatements(contract: Contract, report: Report): readonly DecidedStatement[] {
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  const decided = new Map<string, DecidedStatement>();
  for (const verdict of report.verdicts) {
    const exchange = exchanges.get(verdict.exchange ?? "");
    if (exchange === undefined) continue;
    for (const each of [...held(contract, verdict, exchange), ...broken(contract, verdict, exchange)]) {
      const key = [each.contract, each.constraint ?? "", String(each.holds)].join("\n");
      if (!decided.has(key)) decided.set(key, each);
    }
  }
  return [...decided.values()];
}

function isOpen({ basis }: Evidence): boolean {
  return basis === "unknown" || basis === "inferred";
}

function held(contract: Contract, { check, conclusion }: Verdict, exchange: Exchange): readonly DecidedStatement[] {
  if (conclusion.kind !== "pass") return [];
  const { operation, response } = exchange;
  const view = operation === undefined ? undefined : contract.operations.get(operation)?.responses.get(response?.status ?? 0);
  if (view === undefined || response === undefined) return [];
  const common = { holds: true, check, exchange } as const;
  if (check === "response/status-documented") {
    const seen = `${operation ?? ""} answered ${String(view.status)}${situationOf(exchange)}`;
    return [{ ...common, contract: view.pointer, was: view.evidence, seen }];
  }
  if (check === "request/is-refused") return refusedMember(contract, exchange, check);
  const body = response.body?.json.value;
  if (check !== "response/schema" || body === undefined) return [];
  return jsonSchemasOf(contract.document, view.pointer)
    .flatMap((root) => declaredMembers(contract.document, root, body))
    .map(({ contract: pointer, evidence, at }) => ({
      ...common,
      contract: pointer,
      was: evidence,
      seen: `it was there as declared, at ${at}`,
    }));
}

/** A member is held to by a server that refuses a request for the real ids which is wrong only there. */
function refusedMember(contract: Contract, exchange: Exchange, check: string): readonly DecidedStatement[] {
  const { probe, operation, request, response } = exchange;
  const constraint = probe?.fault === undefined ? undefined : constraints[probe.fault.kind];
  if (probe === undefined || probe.impossibleIds || constraint === undefined || operation === undefined) return [];
  const status = response?.status ?? 0;
  if (status < 400 || status > 499) return [];
  // The body that was sent is the broken one; the example that it was made like has all members.
  const example = contract.requestExamples(operation).find(({ name }) => name === probe.storageType)?.value ?? request.body?.json.value;
  const found = example === undefined ? undefined : contract.requestMembers(operation, example).find(({ at }) => at === probe.fault?.at);
  if (found === undefined) return [];
  const was = found.evidence.constraints?.[constraint] ?? found.evidence;
  const seen = `a call wrong only in it was refused with ${String(status)}${situationOf(exchange)}`;
  return [{ contract: found.contract, constraint, was, holds: true, seen, check, exchange }];
}

/** What these checks expect is of the contract alone; what others expect may name ids, and what was there instead may be private. */
const plainExpectations: readonly string[] = ["response/schema", "response/status-documented"];

function broken({ document }: Contract, { check, conclusion }: Verdict, exchange: Exchange): readonly DecidedStatement[] {
  if (conclusion.kind !== "fail" && conclusion.kind !== "note") return [];
  return conclusion.findings.flatMap(({ contract, evidence, at, expected }) => {
    if (evidence === undefined || !standsThere(document, contract, evidence)) return [];
    const wanted = plainExpectations.includes(check) ? `: ${expected} is what the contract says` : "";
    const seen = `not as stated, at ${publicPlace(at)}${wanted}${situationOf(exchange)}`;
    return [{ contract: contract.replace(/^#/, ""), was: evidence, holds: false, seen, check, exchange }];
  });
}

/** A check may weigh a finding by evidence of its own, which is no statement of the contract. */
function standsThere(document: unknown, pointer: string, { basis }: Evidence): boolean {
  const said = valueAt(document, `${pointer}/x-evidence`);
  const constraints = member(said, "constraints");
  return [said, ...(isJsonObject(constraints) ? Object.values(constraints) : [])].some((each) => member(each, "basis") === basis);
}

/** Names that are no member names may be data. */
function publicPlace(at: string): string {
  if (!at.startsWith("/")) return at.replace(/[^\w .@-]/g, "");
  return tokensOf(at)
    .map((token) => `/${isMemberName(token) ? token : "*"}`)
    .join("");
}

function situationOf({ probe }: Exchange): string {
  return probe === undefined ? "" : ` to the probe ${probe.id}`;
}
