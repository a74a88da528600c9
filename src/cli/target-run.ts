import { randomUUID } from "node:crypto";
import { checks } from "../checks/registry.js";
import { isLoginRefused } from "../engine/login-watch.js";
import { reportOfFailure } from "../engine/report-of-failure.js";
import { runConformance } from "../engine/run.js";
import type { RunProgress } from "../engine/run-options.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import { InputError } from "../model/input-error.js";
import type { ProfileChoice } from "../model/profile-choice.js";
import type { Report } from "../model/report.js";
import type { Ledger } from "../transport/ledger.js";
import { askBuild } from "./ask-build.js";
import { planLive, isReal, type PlannedTarget } from "./live-plan.js";
import { openTarget, type Door } from "./open-target.js";
import { clock } from "./open-transport.js";
import type { ReadyTarget } from "./ready-target.js";
import type { ServerLane } from "./server-lane.js";
import { version } from "./version.js";
import { withVersionRemark } from "./version-remark.js";

/** What all runs of one command share. */
export interface RunContext {
  readonly signal: AbortSignal;
  readonly strict: boolean;
  /** Absent where no target of the command could start a backup. */
  readonly ledger: Ledger | undefined;
}

/** The life of the run on one target: it is opened, asked for its build where that is wanted, and judged. */
export class TargetRun {
  readonly ready: ReadyTarget;
  readonly #context: RunContext;
  readonly #lane: ServerLane;
  readonly #door: Door;
  readonly #id = randomUUID();
  readonly #started = clock.now();
  #contract: Contract;
  #planned: PlannedTarget;
  #choice: ProfileChoice | undefined;
  #earlier: readonly Exchange[] = [];
  #failure: string | undefined;

  constructor(ready: ReadyTarget, context: RunContext, lane: ServerLane) {
    this.ready = ready;
    this.#context = context;
    this.#lane = lane;
    this.#contract = ready.contract;
    this.#planned = ready.planned;
    if (ready.by !== "build") this.#choice = { by: ready.by };
    const { target, contract, planned, connection } = ready;
    this.#door = openTarget(target, {
      ...{ contract, connection, runId: this.#id, signal: context.signal, requestBody: planned.plan.requestBody },
      ledger: isReal(target) ? context.ledger : undefined,
      shared: lane.limitsOf(this.#id),
    });
    lane.add(this.#id, this.#door.transport);
  }

  get contract(): Contract {
    return this.#contract;
  }

  get planned(): PlannedTarget {
    return this.#planned;
  }

  get failure(): string | undefined {
    return this.#failure;
  }

  /** Asks for the build where that is wanted, and plans by the profile that follows. */
  async look(): Promise<void> {
    const { target, by, contract } = this.ready;
    if (by !== "build" || this.#context.signal.aborted) return;
    this.#failure = this.#lane.refusalOf(target);
    if (this.#failure !== undefined) return;
    const { exchanges, chosen, because } = await askBuild(
      this.#door.transport,
      contract,
      target.say,
      target.credentials.accessKey !== undefined,
    );
    this.#earlier = exchanges;
    if (exchanges.some(({ operation, response }) => operation === "getServerInfo" && response?.status === 401)) this.#lane.refuse(target);
    if (chosen === undefined) this.#failure = because;
    else await this.#planBy(chosen.contract, chosen.choice);
  }

  async #planBy(contract: Contract, choice: ProfileChoice): Promise<void> {
    this.#contract = contract;
    this.#choice = choice;
    this.#door.judgeBy(contract);
    try {
      this.#planned = await planLive(this.ready.target, contract);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      const build = choice.by === "build" ? choice.build : "";
      this.#failure = `OCP calls itself ${build}, so profile ${contract.profile} holds for it, and: ${cause.message}`;
    }
  }

  /** Judges the target; what keeps it from being judged becomes an error in its report. */
  async run(onProgress: (progress: RunProgress) => void): Promise<Report> {
    const { target, deviations } = this.ready;
    const { signal, strict } = this.#context;
    this.#failure ??= this.#lane.refusalOf(target);
    if (this.#failure !== undefined) return this.failed(this.#failure);
    const fits = this.#choice?.by !== "build" || this.#choice.fit === "covered";
    const report = await runConformance({
      ...this.#planned.plan,
      ...{ checks, clock, strict, runId: this.#id, toolVersion: version, signal, onProgress, earlier: this.#earlier },
      ...(this.#choice === undefined ? {} : { profileChoice: this.#choice }),
      transport: this.#door.transport,
      // Those of a profile are about the builds that it covers.
      deviations: [...(fits ? this.#contract.deviations : []), ...deviations],
      maxBackups: target.settings.maxBackups ?? 1,
      user: target.settings.user ?? target.credentials.basic?.username,
    });
    if (isLoginRefused(report.exchanges)) this.#lane.refuse(target);
    return withVersionRemark(report);
  }

  /** Makes the report of a run that could not be. */
  failed(because: string): Report {
    const { plan } = this.#planned;
    return reportOfFailure({
      ...{ target: plan.target, because, exchanges: this.#earlier, checks, profile: this.#contract.profile },
      ...{ operation: plan.operation, allowed: plan.allowed, strict: this.#context.strict, runId: this.#id, toolVersion: version },
      ...{ complete: !this.#context.signal.aborted, possibleBackups: this.#door.transport.possibleBackups() },
      ...{ maxBackups: this.ready.target.settings.maxBackups ?? 1, started: this.#started, ended: clock.now() },
    });
  }

  close(): Promise<void> {
    return this.#door.transport.close();
  }
}
