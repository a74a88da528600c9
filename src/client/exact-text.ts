import { jsonText } from "../model/json-text.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { ArgumentFault } from "./body-text.js";

/** Writes a body with bigints, or any that JSON.stringify may write otherwise than it is meant; throws for what is no JSON. */
export function exactText(body: unknown): string {
  return jsonText(plain(body, "body", 0));
}

/** As JSON.stringify does, leaves out members that are undefined and asks an object for its own JSON; what would only be lost is refused. */
function plain(value: unknown, at: string, depth: number): JsonValue {
  if (depth > 50) throw new ArgumentFault(`${at} is nested too deep, or holds itself`);
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw new ArgumentFault(`${at} is no exact number: it must be a bigint`);
    }
    return value;
  }
  const { toJSON } = Object(value) as { readonly toJSON?: () => unknown };
  if (typeof toJSON === "function") return plain(toJSON.call(value), at, depth + 1);
  if (isJsonArray(value)) return value.map((each, index) => plain(each, `${at}[${String(index)}]`, depth + 1));
  if (!isJsonObject(value) || value instanceof Map || value instanceof Set) throw new ArgumentFault(`${at} is no value of JSON`);
  const members = Object.entries(value).filter(([, each]) => (each as unknown) !== undefined);
  return Object.fromEntries(members.map(([name, each]) => [name, plain(each, `${at}.${name}`, depth + 1)]));
}
