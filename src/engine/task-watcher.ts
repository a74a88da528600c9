import { runningStates, type TaskRow, type TaskWatch } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { ProbeContext } from "../probes/probe.js";
import {
  compareTaskLists,
  hasAppeared,
  inState,
  isWhole,
  lastPageRecipe,
  mergeTaskLists,
  readTaskList,
  runningTask,
  taskListRecipe,
  type ReadableWatch,
  type TaskList,
} from "./task-watch.js";

/** Tasks that were seen later than right after the call, by its exchange. */
export interface LateTasks {
  readonly call: string;
  readonly watch: ReadableWatch;
}

type Send = (recipe: RequestRecipe, mark: ProbeMark) => Promise<Exchange | undefined>;

/** Keeps an eye on the list of backup tasks while probes are sent that could start one. */
export class TaskWatcher {
  readonly #recipe: RequestRecipe | undefined;
  readonly #send: Send;
  #last: TaskList | undefined;
  /** What the list showed when it could be read last; a failed read does not make a task that is new then an old one. */
  #known: TaskList | undefined;
  #call: string | undefined;
  #late: LateTasks | undefined;
  #begun = false;
  /** Probes watched so far. */
  sent = 0;

  constructor(context: ProbeContext, send: Send) {
    this.#recipe = taskListRecipe(context);
    this.#send = send;
  }

  get readable(): boolean {
    return this.#last !== undefined;
  }

  /** Reads the list for the first time; later calls do nothing. */
  async begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    this.#remember((await this.#read()).list);
  }

  /** Gives, once, the tasks that a look showed after a call which had seemed to leave none. */
  takeLate(): LateTasks | undefined {
    const late = this.#late;
    this.#late = undefined;
    return late;
  }

  /** Says by a fresh look why no backup can be started now: one is under way, or nobody can tell. */
  async obstacle(): Promise<string | undefined> {
    const running = await this.#look();
    if (running === "unknown") return "the list of backup tasks cannot be read, so a backup may be running";
    return running === undefined ? undefined : `backup task ${running.id} is ${running.status ?? "not finished"}`;
  }

  /** Says by a fresh look why a call cannot be repeated while its backup runs: none is seen to run. */
  async idleness(): Promise<string | undefined> {
    const running = await this.#look();
    if (running === "unknown") return "the list of backup tasks cannot be read, so nobody knows whether a backup runs";
    return running === undefined ? "no backup is seen to run, so the same call would only start another" : undefined;
  }

  /** Finds a backup that is under way. */
  async #look(): Promise<TaskRow | "unknown" | undefined> {
    const { list, from } = await this.#read();
    if (this.#call !== undefined) {
      const watch = compareTaskLists(this.#known, list, from);
      if (hasAppeared(watch)) this.#late = { call: this.#call, watch: { ...watch, late: true } };
    }
    this.#remember(list);
    if (list === undefined) return "unknown";
    return runningTask(list) ?? (isWhole(list) ? undefined : await this.#runningElsewhere());
  }

  /** Asks a long list for each state of a running backup by itself. */
  async #runningElsewhere(): Promise<TaskRow | undefined> {
    for (const state of runningStates) {
      const exchange = this.#recipe === undefined ? undefined : await this.#send(inState(this.#recipe, state), markOf(this.#recipe));
      const list = exchange === undefined ? undefined : readTaskList(exchange);
      const running = list === undefined ? undefined : runningTask(list);
      if (running !== undefined) return running;
    }
    return undefined;
  }

  /** Says which tasks appeared since the last look. */
  async after(exchange: Exchange): Promise<TaskWatch> {
    this.sent += 1;
    this.#call = exchange.id;
    const before = this.#last;
    if (before === undefined) return compareTaskLists(undefined, undefined, exchange.id);
    const { list, from } = await this.#read();
    this.#remember(list);
    return compareTaskLists(before, list, from);
  }

  /** A row once seen is not new when it comes back from another page; a list that fails once is not trusted before it is looked at anew. */
  #remember(list: TaskList | undefined): void {
    this.#last = list === undefined ? undefined : this.#known === undefined ? list : mergeTaskLists(list, this.#known);
    this.#known = this.#last ?? this.#known;
  }

  async #read(): Promise<{ readonly list: TaskList | undefined; readonly from: string }> {
    if (this.#recipe === undefined) return { list: undefined, from: "" };
    const mark = markOf(this.#recipe);
    const exchange = await this.#send(this.#recipe, mark);
    const list = exchange === undefined ? undefined : readTaskList(exchange);
    const further = list === undefined ? undefined : lastPageRecipe(this.#recipe, list);
    const end = further === undefined ? undefined : await this.#send(further, mark);
    const rest = end === undefined ? undefined : readTaskList(end);
    return { list: list === undefined || rest === undefined ? list : mergeTaskLists(list, rest), from: exchange?.id ?? "" };
  }
}

function markOf(recipe: RequestRecipe): ProbeMark {
  return { id: `read/watch/${recipe.operation}`, class: "read", credentials: "own", impossibleIds: false };
}
