/** Ends a call in time. */
export interface TimeWatch {
  readonly signal: AbortSignal;
  /** Why the call was ended, where it was. */
  readonly reason: () => "TIMEOUT" | "ABORTED" | undefined;
  /** Waits no longer than the watch lets: a `fetch` of a caller may not heed the signal. */
  readonly race: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly end: () => void;
}

/** Watches one call, from before its credentials are fetched to the last byte of its answer. */
export function watchTime(timeoutMs: number, caller: AbortSignal | undefined): TimeWatch {
  const controller = new AbortController();
  let reason: "TIMEOUT" | "ABORTED" | undefined;
  let giveUp: ((why: Error) => void) | undefined;
  const stop = (why: "TIMEOUT" | "ABORTED", message: string): void => {
    reason ??= why;
    const error = new Error(message);
    controller.abort(error);
    giveUp?.(error);
  };
  const timer = setTimeout(() => stop("TIMEOUT", `no whole answer within ${String(timeoutMs)} ms`), timeoutMs);
  const abort = (): void => stop("ABORTED", "the caller ended the call");
  if (caller?.aborted === true) abort();
  caller?.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    race: (work) =>
      new Promise((resolve, reject) => {
        giveUp = reject;
        if (reason !== undefined) reject(controller.signal.reason as Error);
        work.then(resolve, reject);
      }),
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}
