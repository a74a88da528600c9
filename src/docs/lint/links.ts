import { targetOf } from "../relative-links.js";

/** A link of a page that leads nowhere, or away where it must not. */
export interface BrokenLink {
  readonly path: string;
  readonly link: string;
  readonly why: string;
}

/** Follows every link of every page: files and fragments are there, and nothing but a link to read leads off the site. */
export function brokenLinks(files: ReadonlyMap<string, string>): readonly BrokenLink[] {
  const ids = new Map([...files].filter(([path]) => path.endsWith(".html")).map(([path, text]) => [path, idsOf(text)] as const));
  return [...ids.keys()].flatMap((path) => {
    const text = withoutForeignContent(files.get(path) ?? "");
    return [...text.matchAll(/ (href|src|action)="([^"]*)"/g)].flatMap(([, attribute = "", written = ""]) => {
      const link = written.replaceAll("&amp;", "&");
      const why = faultOf(path, attribute, link, files, ids);
      return why === undefined ? [] : [{ path, link, why }];
    });
  });
}

function faultOf(
  path: string,
  attribute: string,
  link: string,
  files: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(https?:|mailto:)/.test(link)) return attribute === "href" ? undefined : "is loaded from elsewhere";
  if (link === "" || link.startsWith("/")) return "does not work from a folder";
  const target = targetOf(path, link);
  if (!files.has(target)) return "no such file";
  const fragment = link.split("#")[1];
  // Redocly's reference has places of its own, which its script makes.
  if (fragment === undefined || fragment.startsWith("/")) return undefined;
  return ids.get(target)?.has(decodeURIComponent(fragment)) === true ? undefined : "no such place";
}

function idsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
}

/** Redocly's prerendered content is not ours to mend; a browser test looks at it. */
function withoutForeignContent(text: string): string {
  return text.replace(/<div id="redoc">[^]*<!-- the end of the reference -->/, "");
}

/** Lists ids that occur twice on one page: a permalink would lead to the wrong one. */
export function doubleIds(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const seen = new Set<string>();
    return [...withoutForeignContent(text).matchAll(/<[^>]* id="([^"]*)"/g)].flatMap(([, id = ""]) => {
      const double = path.endsWith(".html") && seen.has(id);
      seen.add(id);
      return double ? [`${path}#${id}`] : [];
    });
  });
}
