import type { Comparison } from "../model/comparison.js";
import { pairsOf, type ComparedPair, type ComparisonLine } from "./comparison-parts.js";
import { comparisonSentence, unmatchedSentences } from "./comparison-words.js";
import { code, plain } from "./markdown-text.js";

/** Places that a line names; the JSON and HTML forms have all. */
const most = 5;

/** Renders a comparison as Markdown: the sentence first, then what broke, was repaired, changed, stayed and was not checked. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  const unmatched = unmatchedSentences(comparison).map((sentence) => `- ${plain(sentence)}`);
  const blocks = [
    ["# What changed between two runs"],
    [plain(comparisonSentence(comparison))],
    ...pairsOf(comparison).flatMap(pairBlocks),
    unmatched,
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function pairBlocks({ before, after, remark, parts }: ComparedPair): readonly (readonly string[])[] {
  return [
    [`- before: ${plain(before)}`, `- after: ${plain(after)}`, ...(remark === undefined ? [] : [`- ${plain(remark)}`])],
    ...(parts.length === 0 ? [["Nothing changed."]] : []),
    ...parts.flatMap(({ title, lines }) => [[`## ${title} (${String(lines.length)})`], lines.flatMap(tell)]),
  ];
}

function tell({ head, told, places }: ComparisonLine): readonly string[] {
  const more = places.length > most ? ` and ${String(places.length - most)} more` : "";
  return [
    `- ${plain(head)}`,
    ...told.map((line) => `  - ${plain(line)}`),
    ...(places.length === 0 ? [] : [`  - seen in ${places.slice(0, most).map(code).join(", ")}${more}`]),
  ];
}
