import type { Comparison } from "../model/comparison.js";

type ComparisonRenderer = (comparison: Comparison) => string;

/** Forms of a comparison that `--report KIND=FILE` writes; each loaded only where it is wanted. */
const renderers = {
  html: async (): Promise<ComparisonRenderer> => (await import("../reporters/html/comparison.js")).renderComparisonHtml,
  markdown: async (): Promise<ComparisonRenderer> => (await import("../reporters/comparison-markdown.js")).renderComparisonMarkdown,
  json: async (): Promise<ComparisonRenderer> => (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
} as const satisfies Readonly<Record<string, () => Promise<ComparisonRenderer>>>;

export type ComparisonKind = keyof typeof renderers;

/** Every form, by name. */
export const comparisonKinds: readonly ComparisonKind[] = Object.keys(renderers) as ComparisonKind[];

/** Gives the function that renders a comparison in one form. */
export function loadComparisonRenderer(kind: ComparisonKind): Promise<ComparisonRenderer> {
  return renderers[kind]();
}
