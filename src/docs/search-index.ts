import MiniSearch from "minisearch";
import type { Page } from "./page.js";
import searchOptions from "./browser/search-options.json" with { type: "json" };

/** Gives the script that holds the index of all pages; a page opened from a folder may load scripts, but no data. */
export function searchIndexScript(pages: readonly Page[]): string {
  const index = new MiniSearch<IndexedEntry>(searchOptions);
  const known = new Set<string>();
  for (const page of pages) {
    for (const { title, kind, text, anchor, asked = "" } of page.entries) {
      const url = `${page.path}${anchor === undefined ? "" : `#${anchor}`}`;
      // The newest version comes first: what older ones say of the same place is a switch away.
      const same = `${kind}\n${title}\n${anchor ?? ""}`;
      if (known.has(same)) continue;
      known.add(same);
      index.add({ id: url, title, words: wordsOf(title), kind, text, asked, page: page.title });
    }
  }
  return `globalThis.ocpSearchIndex = ${JSON.stringify(JSON.stringify(index))};\n`;
}

interface IndexedEntry {
  readonly id: string;
  readonly title: string;
  /** Words of a name that is written in one: `accessKeySecret`. */
  readonly words: string;
  readonly kind: string;
  readonly text: string;
  readonly asked: string;
  readonly page: string;
}

function wordsOf(title: string): string {
  return title.replace(/([a-z])([A-Z0-9])/g, "$1 $2");
}
