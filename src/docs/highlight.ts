import { createRequire } from "node:module";
import { html, type SafeHtml } from "@remix-run/html-template";

/** What is used of highlight.js: its own types would bring those of a browser into the whole project. */
interface Highlighter {
  getLanguage(name: string): unknown;
  highlight(code: string, options: { readonly language: string }): { readonly value: string };
}

const require = createRequire(import.meta.url);
const highlighter = require("highlight.js/lib/common") as Highlighter;

/** Gives code as HTML with classes for its colours; as plain text where the language is not known. */
function highlight(code: string, language: string): SafeHtml {
  if (language === "" || highlighter.getLanguage(language) === undefined) return html`${code}`;
  return html.raw`${highlighter.highlight(code, { language }).value}`;
}

/** Gives a block of code that can be copied and, where it is wide, scrolled by keyboard. */
export function codeBlock(code: string, language: string, label: string): SafeHtml {
  const colored = highlight(code.replace(/\n$/, ""), language);
  return html`<div class="code">
    <pre tabindex="0" aria-label="${label}"><code class="language-${language}">${colored}</code></pre>
  </div>`;
}
