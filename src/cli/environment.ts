import { isSecretMember } from "../wire/redaction.js";
import type { NamedSecret } from "../wire/secret.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";

/** Replaces `${NAME}` in every string of a value; names that are not set come back in `missing`. */
export function substitute(
  value: JsonValue,
  environment: NodeJS.ProcessEnv,
): { readonly value: JsonValue; readonly used: readonly string[]; readonly missing: readonly string[] } {
  const used = new Set<string>();
  const missing = new Set<string>();
  const inText = (text: string): string =>
    text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name: string) => {
      const found = environment[name];
      (found === undefined ? missing : used).add(name);
      return found ?? whole;
    });
  const inValue = (each: JsonValue): JsonValue => {
    if (typeof each === "string") return inText(each);
    if (isJsonArray(each)) return each.map(inValue);
    // Member by member onto a bare object, so that __proto__ stays a member.
    if (isJsonObject(each)) return withMembers(Object.entries(each).map(([name, inner]) => [name, inValue(inner)]));
    return each;
  };
  return { value: inValue(value), used: [...used], missing: [...missing] };
}

function withMembers(members: readonly (readonly [string, JsonValue])[]): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>;
  for (const [name, value] of members) object[name] = value;
  return object;
}

/** What shells call the folders they are in and were in: `pwd` is a password only as a member. */
const folders: readonly string[] = ["PWD", "OLDPWD"];

/** Names the variables that hold a secret by their names, as a member of JSON would. */
export function secretsOfEnvironment(environment: NodeJS.ProcessEnv): readonly NamedSecret[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isSecretMember(name) && !folders.includes(name) ? [{ name, value }] : [],
  );
}
