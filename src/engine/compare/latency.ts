import type { ObservedChange } from "../../model/comparison.js";
import type { Exchange } from "../../model/exchange.js";

/** Below it a difference is the machine's or the network's, whatever its ratio. */
const noticeable = 100;
/** An order of magnitude. */
const factor = 10;

/** Tells the operations whose right requests now take ten times as long, or a tenth, by their medians. */
export function latencyDifferences(before: readonly Exchange[], after: readonly Exchange[]): readonly Omit<ObservedChange, "conforms">[] {
  const [one, other] = [mediansOf(before), mediansOf(after)];
  return [...one].flatMap(([operation, was]) => {
    const is = other.get(operation);
    if (is === undefined || Math.max(was, is) < noticeable || Math.max(was, is) < factor * Math.min(was, is)) return [];
    return [{ aspect: "latency" as const, at: operation, before: milliseconds(was), after: milliseconds(is), places: [operation] }];
  });
}

function mediansOf(exchanges: readonly Exchange[]): ReadonlyMap<string, number> {
  const durations = new Map<string, number[]>();
  for (const { operation, probe, response, durationMs } of exchanges) {
    if (operation === undefined || response === undefined || probe?.fault !== undefined) continue;
    durations.set(operation, [...(durations.get(operation) ?? []), durationMs]);
  }
  return new Map([...durations].map(([operation, all]) => [operation, medianOf(all)]));
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

function milliseconds(duration: number): string {
  return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}
