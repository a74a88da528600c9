import { fillIn, proposeDeviations } from "../engine/propose-deviations.js";
import type { Report } from "../model/report.js";
import { count, printable } from "../reporters/layout.js";

/** Writes what the findings of runs give reason to record as YAML, ready for a file of --deviations once a person has filled it in. */
export async function renderDeviationProposals(reports: readonly Report[]): Promise<string> {
  const { stringify } = await import("yaml");
  const proposed = reports.flatMap(proposeDeviations);
  const stale = reports.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ conclusion }) =>
      conclusion.kind === "stale-deviation" ? [`${conclusion.deviation.id}: ${conclusion.because}`] : [],
    ),
  );
  const runs = reports.map(({ run }) => `run ${run.id} on ${run.target.name}, ${run.startedAt}`);
  const head = [
    `${count(proposed.length, "finding")} that no deviation records, by ocp-contract: ${runs.join("; ")}.`,
    ...(proposed.length === 0
      ? []
      : [
          `Keep only what you know and bear, and write over each ${fillIn}: as it is, --deviations refuses it.`,
          "An entry may have an end: until: 2026-12-31",
        ]),
    ...(stale.length === 0 ? [] : ["Stale, to be taken out:", ...stale.map((each) => `  ${each}`)]),
  ];
  const entries = proposed.map(
    ({ entry, level, message }) => `${comment(`${level}: ${message}`)}${stringify([entry], { lineWidth: 130 })}`,
  );
  return [head.map(comment).join(""), ...entries].join("\n");
}

function comment(text: string): string {
  return `# ${printable(text)}\n`;
}
