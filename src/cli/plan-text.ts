import type { PlannedProbe } from "../engine/plan.js";
import type { TaskLag } from "../engine/task-lag.js";
import { probeClasses } from "../model/probe.js";
import { isRecipe } from "../probes/probe.js";

/** Tells a plan: every probe that is sent, with class, method and path, then what is not sent, by its reason, and what is waited for. */
export function renderPlan(plan: readonly PlannedProbe[], lag?: TaskLag): string {
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
    ...waits(sent, lag),
    `Plan of ${String(plan.length)} probes: to be sent ${told}; held back ${String(plan.length - sent.length)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function waits(sent: readonly PlannedProbe[], lag: TaskLag | undefined): readonly string[] {
  if (lag === undefined || lag.milliseconds === 0 || !sent.some(({ probe }) => probe.mark.class === "guarded")) return [];
  const when = lag.afterEach
    ? "after each guarded probe"
    : "after the first guarded probe about the caller, the request, the shape of the body and its members, and after the last";
  return [`  waits up to ${String(lag.milliseconds / 1000)} s for a backup that OCP lists late (--task-lag): ${when}`];
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
