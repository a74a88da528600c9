import type { Exchange } from "../model/exchange.js";
import type { Renderer, Report } from "../model/report.js";
import { verdictKinds } from "../model/verdict.js";
import { curlOf } from "./curl.js";
import { groupFindings, type FindingGroup } from "./group.js";
import { count } from "./layout.js";
import { block, code, plain, table } from "./markdown-text.js";
import { matrixOf } from "./matrix.js";
import { reportsSentence } from "./sentence.js";

/** GitHub takes a summary of at most a megabyte. */
const longest = 900_000;

/** Renders reports as Markdown: the summary first, a matrix where there are several, then the findings of each with a command to see them again. */
export const renderMarkdown: Renderer = (reports) => {
  const blocks = [
    ["# Conformance of OCP backup calls"],
    [plain(reportsSentence(reports))],
    ...(reports.length > 1 ? [matrixTable(reports)] : []),
    ...reports.flatMap(runBlocks),
  ].filter((lines) => lines.length > 0);
  return shortened(blocks);
};

function shortened(blocks: readonly (readonly string[])[]): string {
  let text = "";
  for (const [index, lines] of blocks.entries()) {
    const next = `${lines.join("\n")}\n\n`;
    if (text.length + next.length > longest) {
      return `${text}*Cut here: ${count(blocks.length - index, "more part")} would make it longer than a summary may be. Another form of report has them all.*\n`;
    }
    text += next;
  }
  return `${text.trimEnd()}\n`;
}

function matrixTable(reports: readonly Report[]): readonly string[] {
  const { columns, rows } = matrixOf(reports);
  const head = columns.map(
    ({ target, profile, build }) => `${code(target)} ${plain(profile)}${build === undefined ? "" : ` (${code(build)})`}`,
  );
  return table(
    ["check", ...head],
    rows.map(({ check, cells }) => [code(check), ...cells.map(({ worst }) => worst ?? "-")]),
  );
}

function runBlocks(report: Report): readonly (readonly string[])[] {
  const { run } = report;
  const examples = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  return [
    [`## ${plain(run.operation)} on ${code(run.target.name)}`],
    facts(report),
    ...findingBlocks("Fails: what does not conform", report, "fail", examples),
    ...otherConclusions(report),
    ...findingBlocks("Notes: seen, not judged as wrong", report, "note", examples),
    unjudged(report),
    run.remarks.length === 0 ? [] : ["### Remarks", "", ...run.remarks.map((remark) => `- ${plain(remark)}`)],
  ];
}

function facts({ run, summary }: Report): readonly string[] {
  const verdicts = verdictKinds.filter((kind) => summary.verdicts[kind] > 0).map((kind) => `${String(summary.verdicts[kind])} ${kind}`);
  const budget = `${String(run.possibleBackups)} (${run.maxBackups === null ? "no limit" : `at most ${String(run.maxBackups)}`})`;
  return table(
    ["", ""],
    [
      ["exit", `${String(summary.exitCode)}: ${plain(summary.exitReason)}`],
      ["verdicts", verdicts.join(", ")],
      [
        "target",
        `${code(run.target.name)}, ${run.target.kind}${run.target.build === undefined ? "" : `, build ${code(run.target.build)}`}`,
      ],
      ["profile", plain(run.profile)],
      ["allowed", run.allowed],
      ["possible backups", budget],
      ["run", `${code(run.id)}, ${run.startedAt}, ocp-contract ${plain(run.tool.version)}`],
      ...(run.complete ? [] : [["interrupted", "this report is incomplete"]]),
      ...(run.stopped === undefined ? [] : [["stopped early", plain(run.stopped)]]),
    ],
  );
}

function findingBlocks(
  title: string,
  report: Report,
  kind: "fail" | "note",
  exchanges: ReadonlyMap<string, Exchange>,
): readonly (readonly string[])[] {
  const groups = groupFindings(report, kind);
  return groups.length === 0 ? [] : [[`### ${title}`], ...groups.map((group) => tell(group, report, exchanges))];
}

function tell(
  { check, first, level, verdicts, seenIn }: FindingGroup,
  report: Report,
  exchanges: ReadonlyMap<string, Exchange>,
): readonly string[] {
  const shown = seenIn.slice(0, 5).map(code).join(", ");
  const verdict = report.verdicts.find(
    (each) => each.check === check && "findings" in each.conclusion && each.conclusion.findings.includes(first),
  );
  const exchange = exchanges.get(verdict?.exchange ?? "");
  const source = first.evidence?.source === undefined ? "" : `, ${code(first.evidence.source)}`;
  const basis = first.evidence === undefined ? "" : ` (${first.evidence.basis}${source})`;
  return [
    `- **${plain(check)}** at ${first.at === "" ? "the whole body" : code(first.at)}, ${level}, ${count(verdicts, "time")}: ${plain(first.message)}`,
    `  - expected ${code(first.expected)}, got ${code(first.actual)}`,
    `  - contract ${code(first.contract)}${basis}`,
    `  - seen in ${shown}${seenIn.length > 5 ? ` and ${String(seenIn.length - 5)} more` : ""}`,
    ...(exchange === undefined ? [] : ["", ...block("sh", curlOf(exchange)).map((line) => `  ${line}`)]),
  ];
}

/** Errors, deviations and stale deviations, each cause once. */
function otherConclusions({ verdicts }: Report): readonly (readonly string[])[] {
  const lines = verdicts.flatMap(({ check, conclusion }) => {
    if (conclusion.kind === "error") return [`- **error** ${plain(check === "*" ? "the whole run" : check)}: ${plain(conclusion.because)}`];
    if (conclusion.kind === "stale-deviation")
      return [`- **stale deviation** ${code(conclusion.deviation.id)}: ${plain(conclusion.because)}`];
    if (conclusion.kind !== "deviation") return [];
    return conclusion.deviations.map(({ id, reason }) => `- **deviation** ${code(id)} of ${plain(check)}: ${plain(reason)}`);
  });
  return lines.length === 0 ? [] : [["### Not judged as usual", "", ...new Set(lines)]];
}

function unjudged({ verdicts }: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { check, conclusion } of verdicts) {
    if (check !== "*" || conclusion.kind !== "skip") continue;
    const cause = `${conclusion.reason}: ${conclusion.because}`;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  const lines = [...counts].map(([cause, number]) => `- ${count(number, "probe")}, ${plain(cause)}`);
  return lines.length === 0 ? [] : ["### Not sent", "", ...lines];
}
