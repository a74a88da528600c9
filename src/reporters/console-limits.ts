import { allows, probeClasses, type ProbeClass } from "../model/probe.js";
import type { Report, TargetKind } from "../model/report.js";
import { skipReasons, type SkipReason } from "../model/verdict.js";
import { count, wrap } from "./layout.js";
import type { ConsoleStyle } from "./paint.js";

const skipMeanings: Readonly<Record<SkipReason, string>> = {
  "not-applicable": "the check has nothing to say about that exchange",
  unsafe: "not sent, because what it might do was not allowed",
  excluded: "left out by --only or --skip",
  "no-exchange": "nothing was exchanged that it could judge",
  masked: "refused for another reason first, so the reason in question was not reached",
  precondition: "the target was not in a state to judge it",
};

/** Reasons about which the reader can do something. */
const mendable: readonly SkipReason[] = ["unsafe", "precondition"];

/** Tells what was not judged, why, and which class opens it. */
export function skipSection(report: Report, { paint, width, verbose }: ConsoleStyle): readonly string[] {
  const becauses = new Map<SkipReason, Map<string, number>>();
  for (const { conclusion } of report.verdicts) {
    if (conclusion.kind !== "skip") continue;
    const counts = becauses.get(conclusion.reason) ?? new Map<string, number>();
    becauses.set(conclusion.reason, counts.set(conclusion.because, (counts.get(conclusion.because) ?? 0) + 1));
  }
  const opened = probeClasses.filter((each) => report.summary.unsent[each] > 0);
  if (becauses.size === 0 && opened.length === 0) return [];
  const told = skipReasons.flatMap((reason) => {
    const counts = becauses.get(reason);
    if (counts === undefined) return [];
    const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const details =
      verbose || mendable.includes(reason)
        ? [...counts].flatMap(([because, number]) => wrap(`${String(number)}: ${because}`, width, 4).map(paint.faint))
        : [];
    return [...wrap(`${reason} ${String(total)}: ${skipMeanings[reason]}`, width, 2), ...details];
  });
  const keys = opened.flatMap((each) => wrap(`${count(report.summary.unsent[each], "probe")} not sent: ${keyOf(each, report)}`, width, 2));
  return [paint.heading("Skipped: not judged, on purpose"), ...told, ...keys];
}

/** What was allowed and still not sent had another reason, told above. */
function keyOf(held: ProbeClass, { run }: Report): string {
  return allows(run.allowed, held) ? `of class ${held}, which was allowed: see the reasons above` : `opened by --allow ${held}`;
}

/** Tells the warnings for the reader. */
export function remarkSection(report: Report, { paint, width }: ConsoleStyle): readonly string[] {
  if (report.run.remarks.length === 0) return [];
  return [paint.heading("Remarks"), ...report.run.remarks.flatMap((remark) => wrap(remark, width, 2))];
}

const bounds: Readonly<Record<TargetKind, string | undefined>> = {
  mock:
    "A mock run proves nothing about an OCP. The mock answers from the examples of the very contract that judges it, so it cannot disprove the contract: what passed shows that this tool, " +
    "the contract and its examples agree, and that is all. No server was reached, no login was checked, no backup was started. Give --target URL to judge a real one.",
  miniature: "This target is a small OCP of our own making: what passed shows that this tool works, not how an OCP behaves.",
  replay:
    "Recorded exchanges were judged: only what they show. Nothing was sent, so whatever the recording does not contain stays unknown.",
  live: undefined,
};

/** Tells what this kind of target cannot prove. */
export function boundsSection(report: Report, { paint, width }: ConsoleStyle): readonly string[] {
  const text = bounds[report.run.target.kind];
  return text === undefined ? [] : [paint.heading("What this run does not prove"), ...wrap(text, width, 2)];
}
