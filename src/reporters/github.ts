import type { Report } from "../model/report.js";
import { groupFindings, type FindingGroup } from "./group.js";
import { printable } from "./layout.js";

/** GitHub shows no more of one kind for one step. */
const most = 10;

/** Renders the findings of all runs as GitHub workflow commands, the heaviest first. */
export function renderAnnotations(reports: readonly Report[]): string {
  const all = reports.flatMap((report) => [
    ...groupFindings(report, "fail").map((group) => ({ kind: group.level === "must" ? "error" : "warning", group, report })),
    ...groupFindings(report, "note").map((group) => ({ kind: "notice", group, report })),
  ]);
  const lines = ["error", "warning", "notice"].flatMap((kind) => {
    const ofKind = all.filter((each) => each.kind === kind);
    const shown = ofKind
      .slice(0, ofKind.length > most ? most - 1 : most)
      .map(({ group, report }) => command(kind, title(group, report), tell(group)));
    const more = ofKind.length - shown.length;
    return more === 0 ? shown : [...shown, command(kind, "ocp-contract", `${String(more)} more findings of this kind: see the report`)];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function title({ check, first }: FindingGroup, { run }: Report): string {
  return `${check} at ${first.at === "" ? "the whole body" : first.at} of ${run.target.name}`;
}

function tell({ first, seenIn }: FindingGroup): string {
  const basis = first.evidence === undefined ? "" : ` (${first.evidence.basis})`;
  return `${first.message}; expected ${first.expected}; got ${first.actual}; contract ${first.contract}${basis}; seen in ${seenIn.slice(0, 3).join(", ")}`;
}

function command(kind: string, name: string, message: string): string {
  return `::${kind} title=${escaped(name).replaceAll(":", "%3A").replaceAll(",", "%2C")}::${escaped(message)}`;
}

/** What a server wrote must not end the command and begin another. */
function escaped(text: string): string {
  return printable(text).replaceAll("%", "%25");
}
