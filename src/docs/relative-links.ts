import { posix } from "node:path";

/** Makes links that begin at the root of the site relative to a page, so that the site works from any folder. */
export function relativeLinks(html: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return html
    .replace(
      / (href|src|action)="\/([^"]*)"/g,
      (_all, name: string, target: string) => ` ${name}="${up}${target === "" ? "index.html" : target}"`,
    )
    .replace(' data-root="/"', ` data-root="${up}"`);
}

/** Gives the path from the root of the site that a relative link of a page leads to, without its fragment. */
export function targetOf(path: string, link: string): string {
  const [file = ""] = link.split("#");
  return file === "" ? path : posix.join(posix.dirname(path), file);
}
