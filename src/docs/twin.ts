import { createRequire } from "node:module";
import { tables } from "@truto/turndown-plugin-gfm";
import type { Page } from "./page.js";

/** What is used of turndown: its published types would bring those of a browser into the whole project. */
interface Turndown {
  use(plugin: typeof tables): unknown;
  addRule(name: string, rule: Rule): unknown;
  remove(names: readonly string[]): unknown;
  turndown(html: string): string;
}

interface Rule {
  readonly filter: (node: Node) => boolean;
  readonly replacement: (content: string) => string;
}

interface Node {
  readonly nodeName: string;
  getAttribute(name: string): string | null;
}

const require = createRequire(import.meta.url);
const TurndownService = require("turndown") as new (options: Readonly<Record<string, string>>) => Turndown;

/** Makes Markdown twins of pages, from the same content. */
export function twinMaker(): (page: Page) => string {
  const service = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-" });
  service.use(tables);
  service.addRule("summary", { filter: (node) => node.nodeName === "SUMMARY", replacement: (content) => `\n\n*${content.trim()}*\n\n` });
  // Permalinks of headings and members lead to themselves.
  service.addRule("permalink", {
    filter: (node) => node.nodeName === "A" && (node.getAttribute("href") ?? "").startsWith("#"),
    replacement: (content) => content,
  });
  service.remove(["svg", "noscript"]);
  return ({ title, description, body }) => {
    const text = service.turndown(String(body).replace(/ href="\/([^"#]*)\.html(#[^"]*)?"/g, ' href="/$1.md$2"'));
    return `<!-- ${title}: ${description} -->\n\n${text}\n`;
  };
}

/** Gives where the twin of a page lies. */
export function twinPath({ path }: Page): string {
  return path.replace(/\.html$/, ".md");
}

/** Gives the list of all pages for programs that read Markdown. */
export function llmsText(pages: readonly Page[]): string {
  const lines = pages.map((page) => `- [${page.title}](${twinPath(page)}): ${page.description}`);
  return [
    "# OCP backup contract",
    "",
    "> What a caller may send to OceanBase Cloud Platform (OCP) to start a data backup, what it answers, and what each statement rests on. Every accepted call starts a real backup; never repeat one whose answer was lost.",
    "",
    "## Pages",
    "",
    ...lines,
    "",
  ].join("\n");
}
