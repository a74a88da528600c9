import type { JsonValue } from "./json.js";

/** What reading a list of OCP, page by page, came to. */
export interface ListReading {
  /** The rows as they came, each once. */
  readonly rows: readonly JsonValue[];
  /** At least one page could be read. */
  readonly readable: boolean;
  /** Every row of the list was seen. */
  readonly complete: boolean;
  /** Why it is not readable, or not complete. */
  readonly because?: string;
  /** HTTP status of the page that could not be read. */
  readonly status?: number;
}
