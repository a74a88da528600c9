import { InvalidArgumentError } from "commander";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const week = 7 * 86_400_000;

/** Reads a length of time such as 90s, 5m or 2h, at most a week, in milliseconds. */
export function parseDuration(text: string): number {
  const [, number, unit = ""] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
  const milliseconds = Number(number) * (units[unit] ?? Number.NaN);
  if (!(milliseconds <= week)) throw new InvalidArgumentError("Give a length of time such as 90s, 5m or 2h, at most 7d.");
  return milliseconds;
}

/** A point in time, or so many milliseconds ago. */
export type When = { readonly at: number } | { readonly ago: number };

/** Reads a point in time: with its offset from UTC, or how long ago it was. */
export function parseWhen(text: string): When {
  if (/^\d+(ms|s|m|h|d)$/.test(text)) return { ago: parseDuration(text) };
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const at = whole ? Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, "$1:$2")) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new InvalidArgumentError(
      "Give a time with its offset from UTC such as 2026-03-01T03:00:00+08:00, or how long ago it was, such as 20m.",
    );
  }
  return { at };
}

/** Gives the milliseconds since the epoch. */
export function timeOf(when: When, now: number): number {
  return "at" in when ? when.at : now - when.ago;
}
