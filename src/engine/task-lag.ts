import type { Exchange } from "../model/exchange.js";
import type { FaultKind } from "../model/probe.js";
import type { Clock } from "../model/transport.js";

/** How late OCP's list of backup tasks may show one, and after which refusals a run waits so long. */
export interface TaskLag {
  readonly milliseconds: number;
  /** After every guarded probe; else after the first of each stage, and before a call that may be served. */
  readonly afterEach: boolean;
}

/** Where a server finds the fault of a request: when it asks who calls, reads the request, learns what kind of body it has, takes that for an object, or looks into it. */
type Stage = "caller" | "request" | "media" | "shape" | "body";

const stages: Readonly<Partial<Record<FaultKind, Stage>>> = {
  "malformed-json": "request",
  "media-type": "media",
  method: "request",
  "path-id": "request",
  "unknown-ids": "request",
  "member-missing": "body",
  "member-value": "body",
  "member-type": "body",
};

/** What a run waits where nothing is said. */
export const usualTaskLag: TaskLag = { milliseconds: 5000, afterEach: false };

/** Short enough that an interrupted run ends at once. */
const sliceMs = 100;

/** Knows which refusals a list that lags behind may still belie, and waits until it no longer can. */
export class LagWait {
  readonly #lag: TaskLag;
  readonly #clock: Clock;
  /** When the last refusal came that is not waited for. */
  #since: number | undefined;
  readonly #stages = new Set<Stage | undefined>();

  constructor(lag: TaskLag, clock: Clock) {
    this.#lag = lag;
    this.#clock = clock;
  }

  /** Notes a call that left no task so far; gives whether that is to be sure before another is sent: a server that goes on after one fault goes on after those like it. */
  note({ probe }: Pick<Exchange, "probe">): boolean {
    this.#since = this.#clock.now();
    const stage = probe?.fault === undefined ? undefined : stageOf(probe.fault);
    const isFirst = !this.#stages.has(stage);
    this.#stages.add(stage);
    return isFirst || this.#lag.afterEach;
  }

  /** Milliseconds still to be waited; never more than the whole, however the clock is set meanwhile. */
  get rest(): number {
    if (this.#since === undefined) return 0;
    const { milliseconds } = this.#lag;
    return Math.min(milliseconds, Math.max(0, this.#since + milliseconds - this.#clock.now()));
  }

  /** Milliseconds of the whole lag. */
  get whole(): number {
    return this.#lag.milliseconds;
  }

  /** Waits the rest, or until the run is interrupted. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    await this.#sleep(this.rest, signal);
    this.#since = undefined;
  }

  /** Waits as long as a list may lag behind what was seen just now. */
  async waitWhole(signal: AbortSignal | undefined): Promise<void> {
    await this.#sleep(this.whole, signal);
  }

  async #sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    for (let rest = milliseconds; rest > 0 && signal?.aborted !== true; rest -= sliceMs) {
      await this.#clock.sleep(Math.min(sliceMs, rest));
    }
  }
}

function stageOf({ kind, at }: { readonly kind: FaultKind; readonly at?: string }): Stage {
  return at === "" ? "shape" : (stages[kind] ?? "caller");
}
