import { html, type SafeHtml } from "@remix-run/html-template";
import MarkdownIt, { type Token } from "markdown-it";
import { codeBlock } from "./highlight.js";
import type { Heading } from "./page.js";

/** Where a link of a hand-written page leads on the site; undefined for what the site does not hold. */
export type ResolveLink = (target: string) => string | undefined;

/** A hand-written page as HTML, with its headings. */
export interface RenderedMarkdown {
  readonly body: SafeHtml;
  readonly headings: readonly Heading[];
  /** Every section with its words, for the search; the first is what stands before any heading but the title. */
  readonly sections: readonly Section[];
}

/** A heading of any depth, and what is said below it. */
export interface Section extends Heading {
  readonly text: string;
}

type Renderer = ReturnType<typeof MarkdownIt>;

const plain = new MarkdownIt({ html: false, linkify: false });

/** Renders the text of a description: code, emphasis, links; paragraphs where there is more than one. */
export function inline(text: string): SafeHtml {
  const paragraphs = text.split(/\n{2,}/);
  return raw(paragraphs.map((each) => plain.renderInline(each)).join("</p><p>"));
}

/** Renders a hand-written page: headings get ids as GitHub gives them, code its colours, links their place on the site. */
export function renderMarkdown(text: string, resolveLink: ResolveLink): RenderedMarkdown {
  const markdown = new MarkdownIt({ html: false });
  const tokens = markdown.parse(withoutComments(text), {});
  const headings: Heading[] = [];
  const known = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") {
      const title = (tokens[index + 1]?.children ?? []).map(({ content }) => content).join("");
      const id = uniqueSlug(title, known);
      token.attrSet("id", id);
      if (token.tag === "h2") headings.push({ id, title });
    }
    relink(token.children ?? [], resolveLink);
  }
  adaptRenderer(markdown);
  return { body: raw(markdown.renderer.render(tokens, markdown.options, {})), headings, sections: sectionsOf(tokens) };
}

function sectionsOf(tokens: readonly Token[]): readonly Section[] {
  const sections: { id: string; title: string; text: string[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const content = token.type === "fence" ? token.content : (token.children ?? []).map((each) => each.content).join(" ");
    const before = tokens[index - 1];
    if (before?.type === "heading_open") sections.push({ id: String(before.attrGet("id") ?? ""), title: content, text: [] });
    else sections.at(-1)?.text.push(content);
  }
  return sections.map(({ id, title, text }) => ({ id, title, text: text.join(" ").replace(/\s+/g, " ") }));
}

/** What lies in the repository only has no address on the site: its name stays, as text. */
function relink(children: readonly Token[], resolveLink: ResolveLink): void {
  const open: boolean[] = [];
  for (const token of children) {
    if (token.type === "link_open") {
      const target = String(token.attrGet("href") ?? "");
      const place = /^(https?:|#|mailto:)/.test(target) ? target : resolveLink(target);
      open.push(place !== undefined);
      if (place === undefined) token.attrs = null;
      else token.attrSet("href", place);
      if (place === undefined) token.tag = "span";
    }
    if (token.type === "link_close" && open.pop() === false) token.tag = "span";
  }
}

function adaptRenderer(markdown: Renderer): void {
  markdown.renderer.rules["table_open"] = () => '<div class="table" tabindex="0"><table>';
  markdown.renderer.rules["table_close"] = () => "</table></div>";
  // What is wider than a phone is scrolled, by keyboard too.
  markdown.renderer.rules["fence"] = (tokens, index) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return String(codeBlock(content, info.trim().split(/\s+/)[0] ?? "", "Code"));
  };
}

function withoutComments(text: string): string {
  return text.replace(/^<!--[^]*?-->\n*/gm, "");
}

function uniqueSlug(title: string, known: Set<string>): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
  let id = slug;
  for (let count = 1; known.has(id); count += 1) id = `${slug}-${String(count)}`;
  known.add(id);
  return id;
}

/** Trusts HTML that a library made of text that it escaped. */
function raw(text: string): SafeHtml {
  return html.raw`${text}`;
}
