/** Thrown before anything is sent: an argument cannot be what the caller means. */
export class ArgumentFault extends Error {
  override readonly name = "ArgumentFault";
}

/** Writes a request body as JSON, bigints exactly; throws for a number that has already lost digits. */
export async function bodyText(body: unknown): Promise<string> {
  if (isOrdinary(body, 0)) return JSON.stringify(body);
  const { exactText } = await import("./later.js");
  return exactText(body);
}

/** Tells whether JSON.stringify, which is much faster, writes a value as it is meant; where in doubt it is not. */
function isOrdinary(value: unknown, depth: number): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "object" || depth > 50) return false;
  if (Array.isArray(value)) return value.every((each) => isOrdinary(each, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const members = value as Readonly<Record<string, unknown>>;
  return Object.keys(members).every((name) => members[name] === undefined || isOrdinary(members[name], depth + 1));
}

/** Gives an id as it can be sent; throws for anything but an integer that is exact. */
export function exactId(value: unknown, name: string): number | bigint {
  const exact = typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value));
  if (exact && value >= 0 && value < 2n ** 63n) return value;
  throw new ArgumentFault(`${name} must be an integer from 0 to 2^63 - 1, and a bigint where it is beyond 2^53 - 1`);
}
