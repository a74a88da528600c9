import type { ObservedChange } from "../../model/comparison.js";
import type { Exchange } from "../../model/exchange.js";

/** Below it a difference is the machine's or the network's, whatever its ratio. */
const noticeable = 100;
/** Where one or two answers were measured: the first of a server or a connection may be slow for no reason of the operation's. */
const noticeableOfFew = 400;
const few = 3;
/** An order of magnitude. */
const factor = 10;

/** Tells the operations whose right requests now take ten times as long, or a tenth, by their medians. */
export function latencyDifferences(before: readonly Exchange[], after: readonly Exchange[]): readonly Omit<ObservedChange, "conforms">[] {
  const [one, other] = [mediansOf(before), mediansOf(after)];
  return [...one].flatMap(([operation, was]) => {
    const is = other.get(operation);
    if (is === undefined) return [];
    const least = Math.min(was.answers, is.answers) < few ? noticeableOfFew : noticeable;
    const longer = Math.max(was.median, is.median);
    if (longer < least || longer < factor * Math.min(was.median, is.median)) return [];
    const [told, now] = [milliseconds(was.median), milliseconds(is.median)];
    return [{ aspect: "latency" as const, at: operation, before: told, after: now, places: [operation] }];
  });
}

interface Latency {
  readonly median: number;
  readonly answers: number;
}

function mediansOf(exchanges: readonly Exchange[]): ReadonlyMap<string, Latency> {
  const durations = new Map<string, number[]>();
  for (const { operation, probe, response, durationMs } of exchanges) {
    if (operation === undefined || response === undefined || probe?.fault !== undefined) continue;
    durations.set(operation, [...(durations.get(operation) ?? []), durationMs]);
  }
  return new Map([...durations].map(([operation, all]) => [operation, { median: medianOf(all), answers: all.length }]));
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

function milliseconds(duration: number): string {
  return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}
