/** Header lines as they were sent or came. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * One exchange without its secrets, of texts and numbers only.
 *
 * As one line of JSON it is what `ocp-contract judge` reads.
 */
export interface ClientExchange {
  /** What was sent. */
  readonly request: {
    /** The HTTP method. */
    readonly method: string;
    /** The whole address. */
    readonly url: string;
    /** All header lines; the credentials are masked. */
    readonly headers: HeaderLines;
    /** The JSON text, its secrets masked. */
    readonly body?: string;
  };
  /** Absent where no whole answer came. */
  readonly response?: {
    /** The HTTP status. */
    readonly status: number;
    /** Its words, where the server gives any. */
    readonly statusText: string;
    /** All header lines. */
    readonly headers: HeaderLines;
    /** The text of the body, its secrets masked. */
    readonly body?: string;
  };
  /** Why no whole answer came. */
  readonly failure?: {
    /** In one stable word: `ECONNRESET`. */
    readonly code: string;
    /** For people. */
    readonly message: string;
  };
  /** ISO 8601, the clock of this machine. */
  readonly startedAt: string;
  /** Milliseconds from the call to the last byte of its answer. */
  readonly durationMs: number;
}
