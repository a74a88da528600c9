import { createHash } from "node:crypto";
import { html, type SafeHtml } from "@remix-run/html-template";
import { style } from "./style.js";

/** What one page holds beside its frame. */
interface Page {
  readonly title: string;
  readonly header: SafeHtml;
  readonly main: SafeHtml;
  readonly footer: string;
  readonly script?: string;
}

/** Gives a page as one file that asks nobody for anything: its style and script are allowed by their hashes, and nothing else is. */
export function renderPage({ title, header, main, footer, script }: Page): string {
  const scripts = script === undefined ? "'none'" : hashOf(script);
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${html.raw`<style>${style}</style>`}
      </head>
      <body>
        <header>${header}</header>
        <main>${main}</main>
        <footer>${footer}</footer>
        ${script === undefined ? "" : html.raw`<script>${script}</script>`}
      </body>
    </html> `;
  return String(page);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
