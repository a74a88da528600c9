import { createRequire } from "node:module";
import { tables } from "@truto/turndown-plugin-gfm";
import { downloads } from "./downloads.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";

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
  service.addRule("term", { filter: ({ nodeName }) => nodeName === "DT", replacement: (content) => `\n\n${content.trim()}: ` });
  service.addRule("told", { filter: ({ nodeName }) => nodeName === "DD", replacement: (content) => content.trim() });
  service.remove(["svg", "noscript"]);
  return ({ title, description, body }) => {
    const text = service.turndown(String(body).replace(/ href="\/([^"#]*)\.html(#[^"]*)?"/g, ' href="/$1.md$2"'));
    // A cell of a table is escaped twice.
    return `<!-- ${title}: ${description} -->\n\n${text.replaceAll("\\\\-", "-")}\n`;
  };
}

/** Gives where the twin of a page lies. */
export function twinPath({ path }: Page): string {
  return path.replace(/\.html$/, ".md");
}

/** Gives the list of all pages for programs that read Markdown: what to know before a call comes first. */
export function llmsText(pages: readonly Page[], { versions, newest }: Site): string {
  const older = versions.filter((each) => each !== newest).map(({ id }) => id);
  const isOld = ({ version }: Page): boolean => older.includes(version?.profile ?? "");
  const runbook = pages.filter(({ path }) => path === "three-in-the-morning.html");
  const first = [...runbook, ...pages.filter(({ version }) => version?.profile === newest.id)];
  const sections = [
    ["Before and after a call, in the newest version", first.map(lineOf)],
    ["The contract itself, for tools", versions.flatMap(({ id, profile }) => filesOf(id, profile.title))],
    ["Everything else", pages.filter((page) => !first.includes(page) && !isOld(page)).map(lineOf)],
    ["Optional", pages.filter(isOld).map(lineOf)],
  ] as const;
  return [
    "# OCP backup contract",
    "",
    "> What a caller may send to OceanBase Cloud Platform (OCP) to start a data backup, what it answers, and what each statement rests on. Every accepted call starts a real backup; never repeat one whose answer was lost.",
    "",
    ...sections.flatMap(([title, lines]) => [`## ${title}`, "", ...lines, ""]),
  ].join("\n");
}

function lineOf(page: Page): string {
  return `- [${page.title}](${twinPath(page)}): ${page.description}`;
}

function filesOf(id: string, title: string): readonly string[] {
  return downloads.map(({ name, about }) => `- [${title}, ${name}](${id}/${name}): ${about}`);
}
