import { jsonText } from "../model/json-text.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";

/** Thrown before anything is sent: an argument cannot be what the caller means. */
export class ArgumentFault extends Error {
  override readonly name = "ArgumentFault";
}

/** Writes a request body as JSON, bigints exactly; throws for a number that has already lost digits. */
export function bodyText(body: unknown): string {
  return jsonText(plain(body, "body", 0));
}

/** Gives an id as it can be sent; throws for anything but an integer that is exact. */
export function exactId(value: unknown, name: string): number | bigint {
  const exact = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
  if (exact && value >= 0 && value < 2n ** 63n) return value;
  throw new ArgumentFault(`${name} must be an integer from 0 to 2^63 - 1, and a bigint where it is beyond 2^53 - 1`);
}

/** Members that are undefined are left out, as JSON.stringify does. */
function plain(value: unknown, at: string, depth: number): JsonValue {
  if (depth > 50) throw new ArgumentFault(`${at} is nested too deep, or holds itself`);
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw new ArgumentFault(`${at} is no exact number: it must be a bigint`);
    }
    return value;
  }
  if (isJsonArray(value)) return value.map((each, index) => plain(each, `${at}[${String(index)}]`, depth + 1));
  if (!isJsonObject(value)) throw new ArgumentFault(`${at} is no value of JSON`);
  const members = Object.entries(value).filter(([, each]) => (each as unknown) !== undefined);
  return Object.fromEntries(members.map(([name, each]) => [name, plain(each, `${at}.${name}`, depth + 1)]));
}
