import type { RequestMember } from "../model/contract.js";
import type { JsonValue } from "../model/json.js";
import { without, withValue } from "./edit-body.js";
import { memberTwins } from "./member-twins.js";
import type { ProbeFamily } from "./probe.js";

/** Leaves out each required member in turn. */
export const missingMembers: ProbeFamily = (context) =>
  memberTwins(context, "member-missing", "required", (member, body) =>
    member.required ? { title: `without ${member.at}`, body: without(body, member.at) } : undefined,
  );

/** Gives each member with closed values one that is not among them. */
export const wrongValues: ProbeFamily = (context) =>
  memberTwins(context, "member-value", "enum", (member, body) =>
    member.values === undefined || member.shape !== "scalar"
      ? undefined
      : { title: `with ${member.at} "NOT_A_VALUE"`, body: withValue(body, member.at, "NOT_A_VALUE") },
  );

/** Gives each member a value of another shape: an object or array for a scalar, a scalar for an object or array. */
export const wrongTypes: ProbeFamily = (context) =>
  memberTwins(context, "member-type", "type", (member, body) => {
    const { title, value } = otherShape(member);
    return { title: `with ${title} for ${member.at}`, body: withValue(body, member.at, value) };
  });

function otherShape({ shape, at }: RequestMember): { readonly title: string; readonly value: JsonValue } {
  if (shape === "object") return { title: "a string", value: "text" };
  if (shape === "array") return { title: "an object", value: {} };
  return at.length % 2 === 0 ? { title: "an object", value: {} } : { title: "an array", value: [[]] };
}
