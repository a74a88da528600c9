import type { Exchange } from "./exchange.js";
import type { ProbeMark, RequestRecipe } from "./probe.js";

/** Port that turns a request into an exchange; it never throws for what a server or network does. */
export interface Transport {
  readonly send: (recipe: RequestRecipe, mark: ProbeMark) => Promise<SendOutcome>;
  readonly close: () => Promise<void>;
  /** Backups that may have been started so far, for each of which one unit of the budget is spent. */
  readonly possibleBackups: () => number;
  /** Counts the backups that showed themselves only after a request had been refused; what is counted already is not counted twice. */
  readonly countLate: (exchange: Exchange, backups: number) => void;
  /** What the reader of the report should know: waits for a rate limit, secrets too short to redact everywhere. */
  readonly remarks: () => readonly string[];
}

/** An exchange, or why nothing was sent. */
export type SendOutcome =
  { readonly kind: "exchange"; readonly exchange: Exchange } | { readonly kind: "refused"; readonly because: string };

/** Source of time, so that runs can be repeated in tests. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
