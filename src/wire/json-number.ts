const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Gives the number literal of RFC 8259 that starts at an index, or undefined where none does. */
export function numberLiteralAt(text: string, index: number): string | undefined {
  literal.lastIndex = index;
  return literal.exec(text)?.[0];
}

/** Reads a number literal without loss: an integer beyond ±(2^53 - 1) becomes a bigint, one beyond every double a non-finite number. */
export function readNumber(text: string): number | bigint {
  const rounded = Number(text);
  // Below 2^53 a double holds every integer, and no bigint is ever built from 1e1000000.
  if (!Number.isInteger(rounded) || Number.isSafeInteger(rounded)) return rounded;
  return exactInteger(text) ?? rounded;
}

/** Undefined where the literal has a fraction that its exponent does not swallow. */
function exactInteger(text: string): bigint | undefined {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts.exec(text) ?? [];
  const digits = withoutTrailingZeros(whole + fraction);
  const zeros = whole.length - digits.length + Number(exponent);
  return zeros < 0 ? undefined : BigInt(`${sign}${digits}${"0".repeat(zeros)}`);
}

/** By hand: the pattern /0+$/ takes quadratic time on a long run of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
