import type { Renderer } from "../model/report.js";

/** Forms of a report that `--report KIND=FILE` writes; each loaded only where it is wanted. */
const renderers = {
  html: async (): Promise<Renderer> => (await import("../reporters/html/html.js")).renderHtml,
  json: async (): Promise<Renderer> => (await import("../reporters/json.js")).renderJson,
  junit: async (): Promise<Renderer> => (await import("../reporters/junit.js")).renderJunit,
  markdown: async (): Promise<Renderer> => (await import("../reporters/markdown.js")).renderMarkdown,
  har: async (): Promise<Renderer> => (await import("../reporters/har.js")).renderHar,
} as const satisfies Readonly<Record<string, () => Promise<Renderer>>>;

export type ReportKind = keyof typeof renderers;

/** Every form, by name. */
export const reportKinds: readonly ReportKind[] = Object.keys(renderers) as ReportKind[];

/** Gives the function that renders reports in one form. */
export function loadRenderer(kind: ReportKind): Promise<Renderer> {
  return renderers[kind]();
}
