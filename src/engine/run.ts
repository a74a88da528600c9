import type { RunView, TaskWatch } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { isRepeat, type ProbeMark, type RequestRecipe } from "../model/probe.js";
import type { Report } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";
import { isRecipe, type NotSent } from "../probes/probe.js";
import { clockMark, clockRecipe } from "./ask-clock.js";
import { heaviestLevel } from "./choose-profile.js";
import { judgeAll } from "./judge.js";
import { followMark, followRecipe } from "./follow-task.js";
import { isSilent, isSurprise } from "./ladder.js";
import { contextOf, planRun, type PlannedProbe } from "./plan.js";
import { reportOf } from "./report-of.js";
import { isOwnTarget, type RunOptions } from "./run-options.js";
import { scopedDeviations } from "./scoped-deviations.js";
import { LoginWatch } from "./login-watch.js";
import { hasAppeared } from "./task-watch.js";
import { TaskWatcher } from "./task-watcher.js";
import { areOthers, whoseMark, whoseRecipe } from "./whose-tasks.js";

/** After so many requests in a row without any answer a target counts as gone, and is left in peace. */
const silenceLimit = 3;
/** One that has never answered is not waited for so long. */
const silenceLimitAtFirst = 2;
/** How often a target that has fallen silent is asked whether it is there: each silence costs its timeouts. */
const mostAsked = 3;

/** Runs the plan against one target, serially, and judges what came back; it never throws for what a server does. */
export async function runConformance(options: RunOptions): Promise<Report> {
  const started = options.clock.now();
  const plan = planRun(options);
  const run = new Run(options);
  if (signsBeforeItKnowsTheTime(options, plan)) await run.askClock();
  for (const [index, planned] of plan.entries()) {
    const exchange = await run.step(planned);
    options.onProgress?.({
      done: index + 1,
      total: plan.length,
      probe: planned.probe.mark.id,
      ...(exchange === undefined ? {} : { exchange }),
      ...nextOf(plan[index + 1]),
    });
  }
  await run.lastLook();
  const view = run.view();
  const { url, name } = options.target;
  const names = url === undefined ? [name] : [name, url, new URL(url).origin];
  const { deviations, remarks } = scopedDeviations(options.deviations, names, options.contract.profile, view.exchanges);
  const heaviest = heaviestLevel(options.profileChoice, options.strict);
  const judged = judgeAll({ ...options, deviations, heaviest, today: new Date(started).toISOString().slice(0, 10) }, view);
  return reportOf(options, {
    started,
    ended: options.clock.now(),
    plan,
    exchanges: view.exchanges,
    verdicts: [...judged, ...run.notSent],
    stopped: run.stopped,
    remarks: [...remarks, ...run.gaveUp()],
  });
}

/** A plan that begins with the time of the server asks for it by itself; a mock tells that of its example. */
function signsBeforeItKnowsTheTime({ credentials, target, earlier = [] }: RunOptions, plan: readonly PlannedProbe[]): boolean {
  const first = plan.find(({ heldBack }) => heldBack === undefined)?.probe.mark.id;
  if (!credentials.accessKey || target.kind === "mock" || first === undefined || first === "read/getServerTime") return false;
  return !earlier.some(({ operation }) => operation === "getServerTime");
}

function nextOf(planned: PlannedProbe | undefined): { readonly next?: string } {
  return planned === undefined ? {} : { next: planned.probe.mark.id };
}

/** The life of one run: what was sent so far, and whether the ladder goes on. */
class Run {
  readonly #options: RunOptions;
  readonly #exchanges: Exchange[] = [];
  readonly #watches = new Map<string, TaskWatch>();
  readonly #watcher: TaskWatcher;
  readonly notSent: Verdict[] = [];
  stopped: string | undefined;
  readonly #logins = new LoginWatch();
  #silent = 0;
  #asked = 0;
  #gone: string | undefined;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#exchanges.push(...(options.earlier ?? []));
    this.#watcher = new TaskWatcher(contextOf(options), (recipe, mark) => this.#read(recipe, mark));
  }

  async #read(recipe: RequestRecipe, mark: ProbeMark): Promise<Exchange | undefined> {
    const outcome = await this.#options.transport.send(recipe, mark);
    if (outcome.kind === "exchange") this.#exchanges.push(outcome.exchange);
    return outcome.kind === "exchange" ? outcome.exchange : undefined;
  }

  view(): RunView {
    return { exchanges: this.#exchanges, tasksAfter: this.#watches };
  }

  /** Says why the rest was not sent. */
  gaveUp(): readonly string[] {
    return this.#gone === undefined ? [] : [`nothing more was sent: ${this.#gone}`];
  }

  /** Asks for the time of the server, by which calls are signed from then on. */
  async askClock(): Promise<void> {
    const recipe = clockRecipe(this.#options.contract);
    if (recipe === undefined || this.#interruption() !== undefined) return;
    const outcome = await this.#options.transport.send(recipe, clockMark);
    if (outcome.kind === "refused") return;
    this.#exchanges.push(outcome.exchange);
    this.#notice(outcome.exchange);
  }

  /** Sends one probe, or writes down why not. */
  async step({ probe, heldBack }: PlannedProbe): Promise<Exchange | undefined> {
    const { mark } = probe;
    const real = mark.class === "guarded" || mark.class === "backup";
    const hold =
      heldBack ??
      this.#interruption() ??
      (mark.class === "read" ? undefined : this.#ladderEnd()) ??
      (real ? await this.#beforeReal(mark) : undefined);
    const recipe = hold ?? probe.prepare(this.#exchanges);
    if (!isRecipe(recipe)) return this.#skip(mark.id, recipe);
    const outcome = await this.#options.transport.send(recipe, mark);
    if (outcome.kind === "refused") return this.#skip(mark.id, { reason: "unsafe", because: outcome.because });
    this.#exchanges.push(outcome.exchange);
    this.#notice(outcome.exchange);
    await this.#askWhetherGone();
    if (real) await this.#afterReal(outcome.exchange);
    return outcome.exchange;
  }

  #skip(probe: string, { reason, because }: NotSent): undefined {
    this.notSent.push({ check: "*", probe, conclusion: { kind: "skip", reason, because } });
  }

  #interruption(): NotSent | undefined {
    if (this.#options.signal?.aborted === true) return { reason: "no-exchange", because: "the run was interrupted" };
    return this.#gone === undefined ? undefined : { reason: "no-exchange", because: this.#gone };
  }

  #ladderEnd(): NotSent | undefined {
    return this.stopped === undefined ? undefined : { reason: "unsafe", because: `the ladder stopped: ${this.stopped}` };
  }

  /** Looks at the task list before what could start a backup. */
  async #beforeReal(mark: ProbeMark): Promise<NotSent | undefined> {
    await this.#watcher.begin();
    const own = isOwnTarget(this.#options.target.kind);
    if (!this.#watcher.readable && mark.class === "guarded" && !own && this.#watcher.sent > 0) {
      return { reason: "unsafe", because: "the list of backup tasks cannot be read, so only one guarded probe is sent" };
    }
    if (mark.class === "guarded" || own) return undefined;
    const obstacle = isRepeat(mark) ? await this.#watcher.idleness() : await this.#watcher.obstacle();
    await this.#noteLate();
    const ended = this.#ladderEnd();
    if (ended !== undefined) return ended;
    return obstacle === undefined ? undefined : { reason: "precondition", because: obstacle };
  }

  /** Looks once more before the run ends: a list may lag behind. */
  async lastLook(): Promise<void> {
    if (this.#watcher.sent === 0 || isOwnTarget(this.#options.target.kind) || this.#interruption() !== undefined) return;
    await this.#watcher.obstacle();
    await this.#noteLate();
  }

  async #noteLate(): Promise<void> {
    const late = this.#watcher.takeLate();
    const call = this.#exchanges.find(({ id }) => id === late?.call);
    if (late !== undefined && call !== undefined) await this.#noteTasks(call, late.watch);
  }

  async #afterReal(exchange: Exchange): Promise<void> {
    const watch = await this.#watcher.after(exchange);
    await this.#noteTasks(exchange, watch);
    // The tasks of a mock are those of its examples.
    const follow = this.#options.target.kind === "mock" ? undefined : followRecipe(contextOf(this.#options), exchange);
    if (follow !== undefined) await this.#read(follow, followMark);
  }

  async #noteTasks(exchange: Exchange, watch: TaskWatch): Promise<void> {
    this.#watches.set(exchange.id, watch);
    if (!hasAppeared(watch)) return;
    const own = isOwnTarget(this.#options.target.kind);
    const accepted = member(exchange.response?.body?.json.value, "successful") === true;
    const whose = own || accepted ? undefined : whoseRecipe(contextOf(this.#options));
    const list = whose === undefined ? undefined : await this.#read(whose, whoseMark);
    if (areOthers(this.#exchanges, list, this.#options.user)) this.#watches.set(exchange.id, { ...watch, others: true });
    else this.#options.transport.countLate(exchange);
    if (!own && exchange.probe?.class === "guarded") this.stopped ??= `a backup task appeared after ${exchange.probe.id}`;
  }

  /** Some reads in a row may be slow while OCP is there: what answers the simplest of all is not gone. */
  async #askWhetherGone(): Promise<void> {
    if (this.#silent < silenceLimit || this.#gone !== undefined) return;
    const clock = this.#asked < mostAsked ? clockRecipe(this.#options.contract) : undefined;
    this.#asked += 1;
    const answer = clock === undefined ? undefined : await this.#read(clock, clockMark);
    if (answer === undefined || isSilent(answer)) this.#giveUp(answer ?? this.#exchanges.at(-1));
    else this.#silent = 0;
  }

  #giveUp(exchange: Exchange | undefined): void {
    this.#gone = `the target does not answer: ${exchange?.failure?.message ?? ""}`;
  }

  #notice(exchange: Exchange): void {
    this.#silent = isSilent(exchange) ? this.#silent + 1 : 0;
    const down = exchange.failure?.stage === "not-sent" && this.#exchanges.length === 1;
    if (down || (this.#silent === this.#exchanges.length && this.#silent >= silenceLimitAtFirst)) this.#giveUp(exchange);
    if (isOwnTarget(this.#options.target.kind)) return;
    this.#logins.note(exchange);
    if (this.#logins.refused)
      this.#gone ??= "OCP does not accept the run's own credentials (401), and further failed logins may lock the account";
    if (isSurprise(exchange)) {
      this.stopped ??= `${exchange.probe?.id ?? "a wrong request"} was answered ${String(exchange.response?.status)} instead of being refused`;
    }
  }
}
