import type { RequestMember } from "../model/contract.js";
import { levelOf } from "../model/evidence.js";
import type { JsonValue } from "../model/json.js";
import { tokensOf } from "../model/pointer.js";
import { without, withValue } from "./edit-body.js";
import type { NamedBody, Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { recipeFor } from "./recipe.js";
import { debatable, exampleBodies, guarded, harmless, type FaultyRequest } from "./twins.js";

/** Leaves out each required member in turn. */
export const missingMembers: ProbeFamily = (context) =>
  twinsFor(context, "member-missing", (member, body) =>
    member.required ? { title: `without ${member.at}`, body: without(body, member.at) } : undefined,
  );

/** Gives each member with closed values one that is not among them. */
export const wrongValues: ProbeFamily = (context) =>
  twinsFor(context, "member-value", (member, body) =>
    member.values === undefined || member.shape !== "scalar"
      ? undefined
      : { title: `with ${member.at} "NOT_A_VALUE"`, body: withValue(body, member.at, "NOT_A_VALUE") },
  );

/** Gives each member a value of another shape: an object or array for a scalar, a scalar for an object or array. */
export const wrongTypes: ProbeFamily = (context) =>
  twinsFor(context, "member-type", (member, body) => {
    const { title, value } = otherShape(member);
    return { title: `with ${title} for ${member.at}`, body: withValue(body, member.at, value) };
  });

/** The constraint that each kind of fault breaks. */
const constraintOf = { "member-missing": "required", "member-value": "enum", "member-type": "type" } as const;
type MemberFaultKind = keyof typeof constraintOf;

/** A faulty request, with whether a right server is sure to refuse it. */
type MemberFault = FaultyRequest & { readonly binding: boolean };

type Break = (member: RequestMember, body: JsonValue) => { readonly title: string; readonly body: JsonValue } | undefined;

function twinsFor(context: ProbeContext, kind: MemberFaultKind, breaking: Break): readonly Probe[] {
  const examples = faultyRequests(context, kind, exampleBodies(context), breaking);
  const real = faultyRequests(context, kind, context.bodies, breaking);
  return [
    ...examples.filter(({ binding }) => binding).map(harmless),
    ...real.map((request) => (request.binding ? guarded(context, request) : debatable(context, request))),
  ];
}

/** Breaks each member once, in the first body that declares it, so that what storage types share is not sent four times. */
function faultyRequests(
  context: ProbeContext,
  kind: MemberFaultKind,
  bodies: readonly NamedBody[],
  breaking: Break,
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
        detail: tokensOf(member.at).join("."),
        at: member.at,
        title: `a backup call ${broken.title}`,
        storageType: name,
        binding: isBinding(member, constraintOf[kind]),
        build: (ids) => recipeFor(context, context.operation, ids, { json: broken.body }),
      });
    }
  }
  return requests;
}

/** Tells whether the contract is sure enough of a constraint that a right server refuses what breaks it. */
function isBinding({ evidence }: RequestMember, constraint: string): boolean {
  return levelOf((evidence.constraints?.[constraint] ?? evidence).basis) !== "observe";
}

function otherShape({ shape, at }: RequestMember): { readonly title: string; readonly value: JsonValue } {
  if (shape === "object") return { title: "a string", value: "text" };
  if (shape === "array") return { title: "an object", value: {} };
  return at.length % 2 === 0 ? { title: "an object", value: {} } : { title: "an array", value: [[]] };
}
