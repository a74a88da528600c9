import { runningStates, type TaskRow, type TaskWatch } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { ProbeContext } from "../probes/probe.js";
import { TaskMemory, type SeenTasks } from "./task-memory.js";
import {
  inState,
  isWhole,
  lastPageRecipe,
  mergeTaskLists,
  readTaskList,
  runningTask,
  taskListRecipe,
  type TaskList,
} from "./task-watch.js";

type Send = (recipe: RequestRecipe, mark: ProbeMark) => Promise<Exchange | undefined>;

/** Keeps an eye on the list of backup tasks while probes are sent that could start one. */
export class TaskWatcher {
  readonly #recipe: RequestRecipe | undefined;
  readonly #send: Send;
  readonly #memory = new TaskMemory();
  #late: SeenTasks | undefined;
  #begun = false;
  /** Probes watched so far. */
  sent = 0;

  constructor(context: ProbeContext, send: Send) {
    this.#recipe = taskListRecipe(context);
    this.#send = send;
  }

  get readable(): boolean {
    return this.#memory.readable;
  }

  /** Reads the list for the first time; later calls do nothing. */
  async begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const { list, from } = await this.#read();
    this.#memory.look(list, from);
  }

  /** Gives, once, the tasks that a look showed after a call which had seemed to leave none. */
  takeLate(): SeenTasks | undefined {
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
    this.#late = this.#memory.look(list, from) ?? this.#late;
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
    const unread = this.#memory.call(exchange.id);
    if (!this.readable) return unread;
    const { list, from } = await this.#read();
    return this.#memory.look(list, from)?.watch ?? unread;
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
