import type { JsonValue } from "../model/json.js";
import { errorCodeOf } from "./envelope.js";

/** Codes of a server that cannot do what was asked just now: a backup runs already. */
const preconditionCodes: readonly (string | number)[] = ["BAK31005", 20007];

/** Tells whether a refusal is about the state of things, not about the request. */
export function refusesForNow(body: JsonValue | undefined): boolean {
  const code = errorCodeOf(body);
  return code !== undefined && preconditionCodes.some((each) => String(each) === String(code));
}

/** Tells whether an error has a code of its own: Express gives some of these the status 500. */
export function isCoded(body: JsonValue | undefined): boolean {
  const code = errorCodeOf(body);
  if (code === undefined || code === "") return false;
  return typeof code === "string" ? code !== "COM10999" && code !== "0" : Number(code) !== 0;
}
