/** Does something that Ctrl-C stops in order: the signal is aborted, and the report is written of what there is. */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interruption = new AbortController();
  // A second Ctrl-C ends the process as usual.
  const interrupt = (): void => {
    process.stderr.write("\ninterrupted: the report is written without what is missing\n");
    interruption.abort();
  };
  process.once("SIGINT", interrupt);
  try {
    return await work(interruption.signal);
  } finally {
    process.off("SIGINT", interrupt);
  }
}
