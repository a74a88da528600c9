import type { RequestMember } from "../model/contract.js";
import { levelOf } from "../model/evidence.js";
import type { JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import type { FaultKind } from "../model/probe.js";
import type { NamedBody, Probe, ProbeContext } from "./probe.js";
import { recipeFor } from "./recipe.js";
import { debatable, exampleBodies, guarded, harmless, type FaultyRequest } from "./twins.js";

/** A body that is wrong at one member. */
export interface BrokenBody {
  readonly title: string;
  readonly body: JsonValue;
  /** Tells apart what breaks one member in one way. */
  readonly detail?: string;
}

/** Breaks a body at a member; undefined where the member cannot be broken so. */
export type Break = (member: RequestMember, body: JsonValue) => BrokenBody | undefined;

/** A faulty request, with whether a right server is sure to refuse it. */
type MemberFault = FaultyRequest & { readonly binding: boolean };

/** The kinds of fault that a member can have. */
type MemberFaultKind = Extract<FaultKind, `member-${string}`>;

/** Makes the twins of all bodies that break one constraint of a member; what a right server may accept is of class backup. */
export function memberTwins(context: ProbeContext, kind: MemberFaultKind, constraint: string, breaking: Break): readonly Probe[] {
  const make = (bodies: readonly NamedBody[]): readonly MemberFault[] => faultyRequests(context, { kind, constraint, breaking }, bodies);
  return [
    ...make(exampleBodies(context))
      .filter(({ binding }) => binding)
      .map(harmless),
    ...make(context.bodies).map((request) => (request.binding ? guarded(context, request) : debatable(context, request))),
  ];
}

interface Breaking {
  readonly kind: MemberFaultKind;
  readonly constraint: string;
  readonly breaking: Break;
}

/** Breaks each member once, in the first body that declares it, so that what storage types share is not sent four times. */
function faultyRequests(
  context: ProbeContext,
  { kind, constraint, breaking }: Breaking,
  bodies: readonly NamedBody[],
): readonly MemberFault[] {
  const seen = new Set<string>();
  const requests: MemberFault[] = [];
  for (const { name, value } of bodies) {
    for (const member of context.contract.requestMembers(context.operation, value)) {
      const broken = seen.has(member.at) ? undefined : breaking(member, value);
      if (broken === undefined) continue;
      seen.add(member.at);
      requests.push({
        kind,
        detail: [tokensOf(member.at).join("."), ...(broken.detail === undefined ? [] : [broken.detail])].join("/"),
        at: member.at,
        title: `a backup call ${broken.title}`,
        storageType: name,
        binding: isBinding(member, constraint),
        build: (ids) => recipeFor(context, context.operation, ids, { json: broken.body }),
      });
    }
  }
  return requests;
}

/** Tells whether the contract is sure enough of a constraint that a right server refuses what breaks it. */
export function isBinding({ evidence }: RequestMember, constraint: string): boolean {
  return levelOf((evidence.constraints?.[constraint] ?? evidence).basis) !== "observe";
}
