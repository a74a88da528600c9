import type { Attribution, LostCall, ServerView } from "./attribution.js";

/** A lost call with what OCP shows of it and what follows. */
export interface Resolution {
  readonly call: LostCall;
  readonly view: ServerView;
  readonly attribution: Attribution;
  /** Steps of its task that are done, where that is known. */
  readonly progress?: { readonly task: bigint; readonly done: number; readonly steps: number };
}
