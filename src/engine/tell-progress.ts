import type { Exchange } from "../model/exchange.js";
import type { PlannedProbe } from "./plan.js";
import type { RunOptions, RunProgress } from "./run-options.js";

/** Tells who asked how far a run is. */
export interface TellProgress {
  readonly step: (index: number, exchange: Exchange | undefined) => void;
  readonly wait: (milliseconds: number) => void;
}

/** Makes the teller of one run: what was sent last, what comes next, and what is waited for. */
export function progressOf({ onProgress }: Pick<RunOptions, "onProgress">, plan: readonly PlannedProbe[]): TellProgress {
  const [first] = plan;
  let last: RunProgress = { done: 0, total: plan.length, probe: first?.probe.mark.id ?? "" };
  return {
    step: (index, exchange) => {
      const next = plan[index + 1];
      last = {
        ...{ done: index + 1, total: plan.length, probe: plan[index]?.probe.mark.id ?? "" },
        ...(next === undefined ? {} : { next: next.probe.mark.id }),
      };
      onProgress?.({ ...last, ...(exchange === undefined ? {} : { exchange }) });
    },
    wait: (milliseconds) => onProgress?.({ ...last, next: `waiting ${(milliseconds / 1000).toFixed(1)} s for tasks that show late` }),
  };
}
