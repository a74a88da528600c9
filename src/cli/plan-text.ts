import type { PlannedProbe } from "../engine/plan.js";
import { probeClasses } from "../model/probe.js";
import { isRecipe } from "../probes/probe.js";

/** Tells a plan: every probe that is sent, with class, method and path, and then what is not sent, by its reason. */
export function renderPlan(plan: readonly PlannedProbe[]): string {
  const sent = plan.filter(({ heldBack }) => heldBack === undefined);
  const widest = Math.max(0, ...sent.map(({ probe }) => probe.mark.id.length));
  const lines = sent.map(({ probe }) => `  ${probe.mark.class.padEnd(8)}  ${probe.mark.id.padEnd(widest)}  ${requestOf(probe)}`);
  const counts = probeClasses.flatMap((each) => {
    const number = sent.filter(({ probe }) => probe.mark.class === each).length;
    return number === 0 ? [] : [`${String(number)} ${each}`];
  });
  const told = counts.length === 0 ? "nothing" : counts.join(", ");
  const blocks = [
    lines.join("\n"),
    ...heldBack(plan),
    `Plan of ${String(plan.length)} probes: to be sent ${told}; held back ${String(plan.length - sent.length)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function requestOf(probe: PlannedProbe["probe"]): string {
  const prepared = probe.prepare([]);
  return isRecipe(prepared) ? `${prepared.method} ${prepared.path}` : `decided during the run (now: ${prepared.because})`;
}

/** One block for each reason, with the ids that it holds back. */
function heldBack(plan: readonly PlannedProbe[]): readonly string[] {
  const ids = new Map<string, string[]>();
  for (const { probe, heldBack: held } of plan) {
    if (held === undefined) continue;
    const why = `not sent, ${held.reason}: ${held.because}`;
    ids.set(why, [...(ids.get(why) ?? []), probe.mark.id]);
  }
  return [...ids].map(([why, each]) => [`  ${why}`, ...each.map((id) => `    ${id}`)].join("\n"));
}
