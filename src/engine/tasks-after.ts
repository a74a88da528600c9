import type { ReadableWatch, TaskWatch } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { TaskMemory } from "./task-memory.js";
import { mergeTaskLists, readTaskList, type TaskList } from "./task-watch.js";
import { aimOf, isWhose, tasksOf, whoseAre } from "./whose-tasks.js";

/** Reads out of a recording of ours what the list of backup tasks said around each call that could start a backup, as the run itself did. */
export function tasksAfterRecorded(exchanges: readonly Exchange[]): ReadonlyMap<string, TaskWatch> {
  const watches = new Map<string, TaskWatch>();
  const memory = new TaskMemory();
  let last: string | undefined;
  let pages: readonly Exchange[] = [];
  for (const step of looksOf(exchanges)) {
    if ("whose" in step) {
      pages = [...(isFirstPage(step.whose) ? [] : pages), step.whose];
      const watch = last === undefined ? undefined : watches.get(last);
      if (last !== undefined && watch?.readable === true) watches.set(last, withWord(watch, exchanges, pages));
      continue;
    }
    const seen = "call" in step ? { call: step.call, watch: memory.call(step.call) } : memory.look(step.list, step.from);
    if (seen === undefined) continue;
    last = seen.call;
    watches.set(seen.call, seen.watch);
  }
  return watches;
}

/** Says whose the tasks are that appeared, as the run did that asked. */
function withWord(watch: ReadableWatch, exchanges: readonly Exchange[], pages: readonly Exchange[]): ReadableWatch {
  const tasks = tasksOf(pages);
  const whose = tasks === undefined ? undefined : whoseAre(watch.appeared, tasks, aimOf(watch, exchanges), pages[0]?.probe?.user);
  return whose === undefined ? watch : { ...watch, whose };
}

function isFirstPage({ request }: Exchange): boolean {
  return !/[?&]page=(?!1&)/.test(request.path);
}

type Step = { readonly call: string } | { readonly whose: Exchange } | { readonly list: TaskList | undefined; readonly from: string };

/** The calls and the looks at the list, in order; the pages of one look are one. */
function looksOf(exchanges: readonly Exchange[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const { probe, request } = exchange;
    const watch = probe?.id.startsWith("read/watch/") === true;
    if (isWhose(exchange)) steps.push({ whose: exchange });
    if (!watch) {
      if (probe?.class === "guarded" || probe?.class === "backup") steps.push({ call: exchange.id });
      continue;
    }
    // A look for one state, or at a further page, belongs to the look before it.
    if (/[?&]status=/.test(request.path) || !isFirstPage(exchange)) continue;
    const list = readTaskList(exchange);
    const further = list === undefined ? undefined : furtherPage(exchanges[index + 1]);
    steps.push({ list: list === undefined || further === undefined ? list : mergeTaskLists(list, further), from: exchange.id });
  }
  return steps;
}

function furtherPage(next: Exchange | undefined): TaskList | undefined {
  const belongs = next?.probe?.id.startsWith("read/watch/") === true && !isFirstPage(next);
  return belongs ? readTaskList(next) : undefined;
}
