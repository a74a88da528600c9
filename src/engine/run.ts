import type { RunView } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import type { Report } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";
import { isRecipe, type NotSent } from "../probes/probe.js";
import { clockMark, clockRecipe } from "./ask-clock.js";
import { BackupGuard } from "./backup-guard.js";
import { heaviestLevel } from "./choose-profile.js";
import { judgeAll } from "./judge.js";
import { isSilent, isSurprise } from "./ladder.js";
import { planRun, type PlannedProbe } from "./plan.js";
import { reportOf } from "./report-of.js";
import { isOwnTarget, type RunOptions } from "./run-options.js";
import { scopedDeviations } from "./scoped-deviations.js";
import { isOwnRefused, loginMark, loginRecipe, LoginWatch } from "./login-watch.js";
import { progressOf } from "./tell-progress.js";

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
  const tell = progressOf(options, plan);
  const run = new Run(options, tell.wait);
  if (signsBeforeItKnowsTheTime(options, plan)) await run.askClock();
  for (const [index, planned] of plan.entries()) {
    const exchange = await run.step(planned);
    tell.step(index, exchange);
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

/** The life of one run: what was sent so far, and whether the ladder goes on. */
class Run {
  readonly #options: RunOptions;
  readonly #exchanges: Exchange[] = [];
  readonly #guard: BackupGuard;
  readonly notSent: Verdict[] = [];
  readonly #logins = new LoginWatch();
  #silent = 0;
  #asked = 0;
  #loginsAsked = 0;
  #gone: string | undefined;

  constructor(options: RunOptions, onWait: (milliseconds: number) => void) {
    this.#options = options;
    this.#exchanges.push(...(options.earlier ?? []));
    this.#guard = new BackupGuard({
      ...{ options, exchanges: this.#exchanges, onWait },
      read: (recipe, mark) => this.#read(recipe, mark),
      interruption: () => this.#interruption(),
    });
  }

  async #read(recipe: RequestRecipe, mark: ProbeMark): Promise<Exchange | undefined> {
    const outcome = await this.#options.transport.send(recipe, mark);
    if (outcome.kind === "exchange") this.#exchanges.push(outcome.exchange);
    return outcome.kind === "exchange" ? outcome.exchange : undefined;
  }

  get stopped(): string | undefined {
    return this.#guard.stopped;
  }

  /** Looks at the list of backup tasks once more: it may lag behind. */
  lastLook(): Promise<void> {
    return this.#guard.lastLook();
  }

  view(): RunView {
    return { exchanges: this.#exchanges, tasksAfter: this.#guard.watches };
  }

  /** Says why the rest was not sent. */
  gaveUp(): readonly string[] {
    return this.#gone === undefined ? [] : [`nothing more was sent: ${this.#gone}`];
  }

  /** Asks for the time of the server, by which calls are signed from then on. */
  async askClock(): Promise<void> {
    const recipe = clockRecipe(this.#options.contract);
    if (recipe === undefined || this.#interruption() !== undefined) return;
    const exchange = await this.#read(recipe, clockMark);
    if (exchange !== undefined) this.#notice(exchange);
  }

  /** Sends one probe, or writes down why not. */
  async step({ probe, heldBack }: PlannedProbe): Promise<Exchange | undefined> {
    const { mark } = probe;
    const real = mark.class === "guarded" || mark.class === "backup";
    const hold =
      heldBack ??
      this.#interruption() ??
      (mark.class === "read" ? undefined : this.#guard.ended()) ??
      (real ? await this.#guard.before(mark) : undefined);
    const recipe = hold ?? probe.prepare(this.#exchanges);
    if (!isRecipe(recipe)) return this.#skip(mark.id, recipe);
    const outcome = await this.#options.transport.send(recipe, mark);
    if (outcome.kind === "refused") return this.#skip(mark.id, { reason: "unsafe", because: outcome.because });
    this.#exchanges.push(outcome.exchange);
    this.#notice(outcome.exchange);
    await this.#askWhetherGone();
    await this.#askWhetherLocked(outcome.exchange);
    if (real) await this.#guard.after(outcome.exchange);
    return outcome.exchange;
  }

  #skip(probe: string, { reason, because }: NotSent): undefined {
    this.notSent.push({ check: "*", probe, conclusion: { kind: "skip", reason, because } });
  }

  #interruption(): NotSent | undefined {
    if (this.#options.signal?.aborted === true) return { reason: "no-exchange", because: "the run was interrupted" };
    return this.#gone === undefined ? undefined : { reason: "no-exchange", because: this.#gone };
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

  /** A single call may be refused for a reason of its own; where a right read is refused as well, the account or the address may be locked. */
  async #askWhetherLocked(exchange: Exchange): Promise<void> {
    if (!this.#logins.accepted || !isOwnRefused(exchange) || this.#gone !== undefined) return;
    const recipe = this.#loginsAsked < mostAsked ? loginRecipe(this.#options.contract) : undefined;
    this.#loginsAsked += 1;
    const answer = recipe === undefined ? undefined : await this.#read(recipe, loginMark);
    if (answer !== undefined && isOwnRefused(answer)) {
      this.#gone = "OCP accepts the run's own credentials no more (401): the account or this address may be locked";
    }
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
      this.#guard.stopped ??= `${exchange.probe?.id ?? "a wrong request"} was answered ${String(exchange.response?.status)} instead of being refused`;
    }
  }
}
