let start = performance.timeOrigin;

/** Notes when the command was started, in milliseconds since the epoch. */
export function noteCommandStart(at: number): void {
  start = at;
}

/** Says when the command was started: with it others may have been, which use the same ledger. */
export function commandStart(): number {
  return start;
}
