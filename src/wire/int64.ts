const least = -(2n ** 63n);
const greatest = 2n ** 63n - 1n;
const digits = /^-?[1-9][0-9]{15,18}$/;

/** Tells whether a value is an int64 as the JSON reader gives it: a safe integer, or a bigint within 64 bits. */
export function isInt64(value: unknown): value is number | bigint {
  return typeof value === "bigint" ? value >= least && value <= greatest : Number.isSafeInteger(value);
}

/** Tells whether a value is an int64 of a response, where one beyond 2^53 - 1 may also be written as a decimal string. */
export function isInt64OrText(value: unknown): value is number | bigint | string {
  return typeof value === "string" ? textToInt64(value) !== undefined : isInt64(value);
}

/** Gives the number that either form of an int64 stands for, or undefined where it is none. */
export function toInt64(value: unknown): bigint | undefined {
  if (typeof value === "string") return textToInt64(value);
  return isInt64(value) ? BigInt(value) : undefined;
}

function textToInt64(text: string): bigint | undefined {
  if (!digits.test(text)) return undefined;
  const number = BigInt(text);
  return isInt64(number) && !Number.isSafeInteger(Number(number)) ? number : undefined;
}
