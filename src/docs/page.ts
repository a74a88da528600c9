import type { SafeHtml } from "@remix-run/html-template";

/** A heading of a page, for its table of contents. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

/** What the search finds: a page, or a place in one. */
export interface SearchEntry {
  readonly title: string;
  /** Operation, member, error code, check, probe or page. */
  readonly kind: string;
  /** What else it is found by. */
  readonly text: string;
  /** Words that people ask with, to whom this answers before anything else does. */
  readonly asked?: string;
  /** Fragment within the page; absent for the page itself. */
  readonly anchor?: string;
}

/** Which OCP version a page is about, and which page takes its place in another version. */
export interface VersionPlace {
  readonly profile: string;
  /** The same in every version: an operationId, `index`, `errors` or `interactive`. */
  readonly place: string;
}

/** One page of the site. Links in its body begin with `/`, the root of the site; they are made relative when it is written. */
export interface Page {
  /** From the root of the site: `4.3/backupTenantNow.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search engines and llms.txt. */
  readonly description: string;
  readonly body: SafeHtml;
  readonly headings: readonly Heading[];
  readonly entries: readonly SearchEntry[];
  readonly version?: VersionPlace;
  /** Markdown twin, where it is not made from the body. */
  readonly markdown?: string;
}
