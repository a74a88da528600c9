import type { PlannedProbe } from "../engine/plan.js";
import { probeClasses } from "../model/probe.js";
import { isRecipe } from "../probes/probe.js";

/** Tells a plan: every probe with class, method and path, and what is not sent and why. */
export function renderPlan(plan: readonly PlannedProbe[]): string {
  const widest = Math.max(0, ...plan.map(({ probe }) => probe.mark.id.length));
  const lines = plan.map(
    (planned) => `  ${planned.probe.mark.class.padEnd(8)}  ${planned.probe.mark.id.padEnd(widest)}  ${fateOf(planned)}`,
  );
  const sent = plan.filter(({ heldBack }) => heldBack === undefined);
  const counts = probeClasses.flatMap((each) => {
    const number = sent.filter(({ probe }) => probe.mark.class === each).length;
    return number === 0 ? [] : [`${String(number)} ${each}`];
  });
  const told = counts.length === 0 ? "nothing" : counts.join(", ");
  return `${lines.join("\n")}\n\nPlan of ${String(plan.length)} probes: to be sent ${told}; held back ${String(plan.length - sent.length)}\n`;
}

function fateOf({ probe, heldBack }: PlannedProbe): string {
  if (heldBack !== undefined) return `not sent, ${heldBack.reason}: ${heldBack.because}`;
  const prepared = probe.prepare([]);
  if (isRecipe(prepared)) return `${prepared.method} ${prepared.path}`;
  return `decided during the run (now: ${prepared.because})`;
}
