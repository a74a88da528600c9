import { fitsCall } from "../checks/fitting-rows.js";
import type { ReadableWatch, TaskWatch, Whose } from "../model/check.js";
import { deniesEveryBackup } from "../model/denied-backup.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { isRepeat, type ProbeMark, type RequestRecipe } from "../model/probe.js";
import type { NotSent } from "../probes/probe.js";
import { followMark, followRecipes } from "./follow-task.js";
import { contextOf } from "./plan.js";
import { isOwnTarget, type RunOptions } from "./run-options.js";
import { LagWait, usualTaskLag } from "./task-lag.js";
import { hasAppeared, tasksIn } from "./task-watch.js";
import { TaskWatcher } from "./task-watcher.js";
import { aimOf, listTasks, whoseAre } from "./whose-tasks.js";

/** What the guard needs of the run. */
export interface GuardedRun {
  readonly options: RunOptions;
  /** What was exchanged so far; it grows. */
  readonly exchanges: readonly Exchange[];
  readonly read: (recipe: RequestRecipe, mark: ProbeMark) => Promise<Exchange | undefined>;
  /** Says why nothing more is sent at all. */
  readonly interruption: () => NotSent | undefined;
  readonly onWait: (milliseconds: number) => void;
}

/** Watches over the probes of one run that could start a backup: looks at the list of tasks around each, and says when there must be no more. */
export class BackupGuard {
  readonly #run: GuardedRun;
  readonly #own: boolean;
  readonly #watcher: TaskWatcher;
  readonly #lag: LagWait;
  /** What the list of tasks showed after each call, by its exchange. */
  readonly watches = new Map<string, TaskWatch>();
  /** Why the ladder ends. */
  stopped: string | undefined;

  constructor(run: GuardedRun) {
    this.#run = run;
    const { target, taskLag = usualTaskLag, clock } = run.options;
    this.#own = isOwnTarget(target.kind);
    this.#watcher = new TaskWatcher(contextOf(run.options), run.read);
    this.#lag = new LagWait(taskLag, clock);
  }

  /** Looks at the task list before what could start a backup; gives why it is not sent. */
  async before(mark: ProbeMark): Promise<NotSent | undefined> {
    await this.#watcher.begin();
    if (!this.#watcher.readable && mark.class === "guarded" && !this.#own && this.#watcher.sent > 0) {
      return { reason: "unsafe", because: "the list of backup tasks cannot be read, so only one guarded probe is sent" };
    }
    if (mark.class === "guarded" || this.#own) return undefined;
    await this.#waitForLateTasks();
    const obstacle = this.#run.interruption() ?? (isRepeat(mark) ? await this.#watcher.idleness() : await this.#watcher.obstacle());
    await this.#noteLate();
    const ended = this.ended();
    if (ended !== undefined) return ended;
    return typeof obstacle === "string" ? { reason: "precondition", because: obstacle } : obstacle;
  }

  /** Says that no probe that could start a backup is sent any more. */
  ended(): NotSent | undefined {
    return this.stopped === undefined ? undefined : { reason: "unsafe", because: `the ladder stopped: ${this.stopped}` };
  }

  /** Looks at the task list after it, and reads the tasks that its answer named. */
  async after(exchange: Exchange): Promise<void> {
    const watch = await this.#watcher.after(exchange);
    await this.#noteTasks(exchange, watch);
    const { options, read } = this.#run;
    if (isAccepted(exchange) && isOdd(exchange, watch)) await listTasks(contextOf(options), read, options.user);
    // The tasks of a mock are those of its examples.
    for (const follow of options.target.kind === "mock" ? [] : followRecipes(contextOf(options), exchange)) await read(follow, followMark);
    if (this.#own || isAccepted(exchange) || hasAppeared(watch)) return;
    if (this.#lag.note(exchange) && exchange.probe?.class === "guarded") await this.lastLook();
  }

  /** Looks once more when a list that lags behind has had its time: after the first guarded probe of each stage, and before the run ends. */
  async lastLook(): Promise<void> {
    if (this.#watcher.sent === 0 || this.#own || this.#run.interruption() !== undefined) return;
    await this.#waitForLateTasks();
    if (this.#run.interruption() !== undefined) return;
    await this.#watcher.obstacle();
    await this.#noteLate();
  }

  async #waitForLateTasks(): Promise<void> {
    if (!this.#watcher.readable) return;
    const { rest } = this.#lag;
    if (rest > 0) this.#run.onWait(rest);
    await this.#lag.wait(this.#run.options.signal);
  }

  async #noteLate(): Promise<void> {
    const late = this.#watcher.takeLate();
    const call = this.#run.exchanges.find(({ id }) => id === late?.call);
    if (late !== undefined && call !== undefined) await this.#noteTasks(call, late.watch);
  }

  async #noteTasks(exchange: Exchange, watch: TaskWatch): Promise<void> {
    this.watches.set(exchange.id, watch);
    if (!hasAppeared(watch)) return;
    const whose = this.#own || isAccepted(exchange) ? undefined : await this.#whose(watch);
    if (whose !== undefined) this.watches.set(exchange.id, { ...watch, whose });
    if (whose !== "others") this.#run.options.transport.countLate(exchange, tasksIn(watch));
    if (this.#own || exchange.probe?.class !== "guarded") return;
    this.stopped ??= `a backup task${whose === "others" ? ", of another by OCP's word," : ""} appeared after ${exchange.probe.id}`;
  }

  /** Asks OCP whose the backups are that appeared; a second time, since that list may lag as well. */
  async #whose(watch: ReadableWatch): Promise<Whose | undefined> {
    if (watch.appeared.length === 0) return undefined;
    const { options, exchanges, read, onWait } = this.#run;
    const context = contextOf(options);
    for (const isLast of [false, true]) {
      const tasks = await listTasks(context, read, options.user);
      const whose = tasks === undefined ? undefined : whoseAre(watch.appeared, tasks, aimOf(watch, exchanges), options.user);
      if (whose !== undefined || tasks === undefined || isLast) return whose;
      if (this.#lag.whole > 0) onWait(this.#lag.whole);
      await this.#lag.waitWhole(options.signal);
    }
    return undefined;
  }
}

/** Tells whether other rows came than the one that was asked for, so that only the list of tasks tells whose they are. */
function isOdd(exchange: Exchange, watch: TaskWatch): boolean {
  if (!watch.readable || watch.appeared.length === 0) return false;
  return watch.appeared.length > 1 || !watch.appeared.every((row) => fitsCall(row, exchange));
}

function isAccepted({ response }: Exchange): boolean {
  const body = response?.body?.json.value;
  return member(body, "successful") === true && !deniesEveryBackup(body);
}
