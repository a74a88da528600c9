import { createHash } from "node:crypto";
import { html } from "@remix-run/html-template";
import { transform } from "esbuild";
import { interactiveDocument, shownLanguages } from "./interactive-document.js";
import { runRedocly } from "./redocly.js";
import type { Version } from "./site.js";

/** Redocly's reference of one version, taken apart so that pages share its script and hold none themselves. */
export interface Interactive {
  /** The library, the same for every version. */
  readonly library: string;
  /** What hands the document of this version to it. */
  readonly start: string;
  /** Content of the page before any script has run. */
  readonly content: string;
  readonly styles: readonly string[];
}

const outsideLogo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
/** The name in place of the picture: whose reference it is stays told. */
const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='12' fill='%230b5cad'%3ERedocly%3C/text%3E%3C/svg%3E";

/** Builds Redocly's reference with its CLI and takes it apart; fails where its page is not as known. */
export async function buildInteractive(version: Version): Promise<Interactive> {
  const config = "telemetry: off\nopenapi:\n  disableTelemetry: true\n  hideDownloadButtons: true\n";
  const inputs = { "openapi.json": interactiveDocument(version), "redocly.yaml": config };
  const page = await runRedocly(inputs, ["build-docs", "openapi.json", "--inlineBundle", "--title", version.profile.title], "page.html");
  const script = between(page, '<script type="module">', /<\/script>\s*<\/body>/);
  const [library, rest] = cut(script.text, "const __redoc_definition = ");
  const [definition] = cut(rest, "const __redoc_options = ");
  const before = page.slice(0, script.start);
  const content = between(before, '<div id="redoc">', /$/).text.replace(/<script>[^]*?<\/script>/g, "");
  return {
    library: library.replaceAll(outsideLogo, logo),
    start: startScript(definition.trim().replace(/;$/, "")),
    // A style attribute needs a hole in the policy of the page; a script that is allowed can set the same.
    content: content
      .replaceAll(outsideLogo, logo)
      .replaceAll(' style="', ' data-style="')
      .replace(/<\/div>\s*$/, ""),
    styles: [...before.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text = ""]) => text),
  };
}

/** Turns the library into a plain script: a page that is opened from a folder may load no modules. */
export async function interactiveScript(library: string): Promise<string> {
  const exposed = `${library}\nglobalThis.ocpReference = hydrate;`;
  const { code } = await transform(exposed, { format: "iife", minify: true, target: "es2022", legalComments: "inline", logLevel: "error" });
  return code;
}

function startScript(definition: string): string {
  const options = { skipBundle: true, disableTelemetry: true, hideDownloadButtons: true, codeSamples: { languages: shownLanguages } };
  return `for (const each of document.querySelectorAll("[data-style]")) each.style.cssText = each.dataset.style;
ocpReference(${definition}, ${JSON.stringify(options)}, document.getElementById("redoc"));
`;
}

/** Hash of an inline style, as a policy names it. */
export function policyHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Markup that the library's own renderer made and escaped. */
export function trusted(text: string): ReturnType<typeof html> {
  return html.raw`${text}`;
}

function between(text: string, opening: string, closing: RegExp): { readonly text: string; readonly start: number } {
  const start = text.indexOf(opening);
  const inner = text.slice(start + opening.length);
  const end = closing.exec(inner);
  if (start < 0 || end === null) throw new Error(`the page of redocly build-docs has no ${opening}: its form has changed`);
  return { text: inner.slice(0, end.index), start };
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`the page of redocly build-docs has no ${mark}: its form has changed`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
