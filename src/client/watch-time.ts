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
  const stop = (why: "TIMEOUT" | "ABORTED", message: string): void => {
    reason ??= why;
    controller.abort(new Error(message));
  };
  const timer = setTimeout(() => stop("TIMEOUT", `no whole answer within ${String(timeoutMs)} ms`), timeoutMs);
  const abort = (): void => stop("ABORTED", "the caller ended the call");
  if (caller?.aborted === true) abort();
  caller?.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    race: (work) => raceAgainst(controller.signal, work),
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", abort);
    },
  };
}

function raceAgainst<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject);
  });
}
