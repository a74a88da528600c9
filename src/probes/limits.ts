import type { MemberLimits } from "../model/contract.js";
import { withValue } from "./edit-body.js";
import { memberTwins, type Break } from "./member-twins.js";
import type { ProbeFamily } from "./probe.js";

/** Gives each number that a call needs a text that no reader takes for one: an array is refused before anybody converts. */
export const wordsForNumbers: ProbeFamily = (context) =>
  memberTwins(context, "member-type", "type", (member, body) =>
    member.required && (member.limits.type === "integer" || member.limits.type === "number")
      ? { title: `with the text "abc" for ${member.at}`, body: withValue(body, member.at, "abc"), detail: "word" }
      : undefined,
  );

/** Gives each member that a call needs a value beyond each limit of it; members that may be left out are spared, for each is one more wrong call. */
export const valuesOutside: ProbeFamily = (context) => [
  ...memberTwins(context, "member-value", "pattern", beyond("pattern", textUnlike)),
  ...memberTwins(context, "member-value", "minimum", beyond("minimum", below)),
  ...memberTwins(context, "member-value", "maximum", beyond("maximum", above)),
];

function beyond(limit: string, valueFor: (limits: MemberLimits) => string | number | undefined): Break {
  return (member, body) => {
    const value = member.required ? valueFor(member.limits) : undefined;
    if (value === undefined) return undefined;
    return { title: `with ${JSON.stringify(value)} for ${member.at}`, body: withValue(body, member.at, value), detail: limit };
  };
}

/** Texts that few rules for names allow. */
const oddTexts = ["not a name!", "?", "0"];

function textUnlike({ pattern }: MemberLimits): string | undefined {
  return pattern === undefined ? undefined : oddTexts.find((text) => !new RegExp(pattern, "u").test(text));
}

function below({ minimum }: MemberLimits): number | undefined {
  return minimum === undefined ? undefined : minimum - 1;
}

function above({ maximum }: MemberLimits): number | undefined {
  return maximum === undefined ? undefined : maximum + 1;
}
