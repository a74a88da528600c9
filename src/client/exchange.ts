/** Header lines as they were sent or came. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * One exchange without its secrets, of texts and numbers only.
 *
 * As one line of JSON it is what `ocp-contract judge` reads.
 */
export interface ClientExchange {
  readonly request: { readonly method: string; readonly url: string; readonly headers: HeaderLines; readonly body?: string };
  /** Absent where no whole answer came. */
  readonly response?: {
    readonly status: number;
    readonly statusText: string;
    readonly headers: HeaderLines;
    readonly body?: string;
  };
  /** Why no whole answer came. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** ISO 8601, the clock of this machine. */
  readonly startedAt: string;
  readonly durationMs: number;
}
