import type { TaskRow, TaskWatch } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { ProbeContext } from "../probes/probe.js";
import {
  compareTaskLists,
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
  #last: TaskList | undefined;
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
    this.#last = (await this.#read()).list;
  }

  /** Finds a backup under way, by a fresh look. */
  async running(): Promise<TaskRow | undefined> {
    const { list } = await this.#read();
    if (list === undefined) return undefined;
    this.#last = list;
    return runningTask(list);
  }

  /** Says which tasks appeared since the last look. */
  async after(exchange: Exchange): Promise<TaskWatch> {
    this.sent += 1;
    const before = this.#last;
    if (before === undefined) return compareTaskLists(undefined, undefined, exchange.id);
    const { list, from } = await this.#read();
    // A row once seen is not new when it comes back from another page.
    if (list !== undefined) this.#last = mergeTaskLists(list, before);
    return compareTaskLists(before, list, from);
  }

  async #read(): Promise<{ readonly list: TaskList | undefined; readonly from: string }> {
    if (this.#recipe === undefined) return { list: undefined, from: "" };
    const mark: ProbeMark = { id: `read/watch/${this.#recipe.operation}`, class: "read", credentials: "own", impossibleIds: false };
    const exchange = await this.#send(this.#recipe, mark);
    const list = exchange === undefined ? undefined : readTaskList(exchange);
    const further = list === undefined ? undefined : lastPageRecipe(this.#recipe, list);
    const end = further === undefined ? undefined : await this.#send(further, mark);
    const rest = end === undefined ? undefined : readTaskList(end);
    return { list: list === undefined || rest === undefined ? list : mergeTaskLists(list, rest), from: exchange?.id ?? "" };
  }
}
