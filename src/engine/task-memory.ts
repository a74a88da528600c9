import type { TaskWatch } from "../model/check.js";
import { compareTaskLists, hasAppeared, mergeTaskLists, type TaskList } from "./task-watch.js";

/** What a look at the list says of a call, by its exchange. */
export interface SeenTasks {
  readonly call: string;
  readonly watch: TaskWatch;
}

/** Remembers what the looks at one list of backup tasks showed, of a run that goes on or of one that was recorded. */
export class TaskMemory {
  /** What the last look showed, with all that was seen before; a failed one is not trusted before the list is looked at anew. */
  #last: TaskList | undefined;
  /** What the list showed when it could be read last; a failed read does not make a task that is new then an old one. */
  #known: TaskList | undefined;
  #call: string | undefined;
  #pending = false;

  get readable(): boolean {
    return this.#last !== undefined;
  }

  /** Notes a call that could start a backup; gives what is known of it before the next look. */
  call(id: string): TaskWatch {
    this.#call = id;
    this.#pending = this.readable;
    return compareTaskLists(undefined, undefined, id);
  }

  /** Notes a look; gives what it says of the call before it: the first after a call always something, a later one where a task has appeared. */
  look(list: TaskList | undefined, from: string): SeenTasks | undefined {
    const watch = compareTaskLists(this.#known, list, from);
    const [call, isFirst] = [this.#call, this.#pending];
    this.#pending = false;
    // A row once seen is not new when it comes back from another page.
    this.#last = list === undefined || this.#known === undefined ? list : mergeTaskLists(list, this.#known);
    this.#known = this.#last ?? this.#known;
    if (call === undefined) return undefined;
    if (isFirst) return { call, watch };
    return hasAppeared(watch) ? { call, watch: { ...watch, late: true } } : undefined;
  }
}
