import type { Level } from "./evidence.js";
import type { Exchange } from "./exchange.js";
import type { ProbeClass } from "./probe.js";
import type { ProfileChoice } from "./profile-choice.js";
import type { Verdict, VerdictKind } from "./verdict.js";

/** What was judged: a live OCP, the embedded mock, a miniature of ours, or a recording. */
export type TargetKind = "live" | "mock" | "miniature" | "replay";

/** What a run was about. */
export interface RunInfo {
  readonly tool: { readonly name: "ocp-contract"; readonly version: string };
  readonly id: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly target: {
    readonly kind: TargetKind;
    /** Origin, file name, miniature id, or the name in a config file. */ readonly name: string;
    /** Base URL, where the name is another. */ readonly url?: string;
    /** buildVersion of getServerInfo. */ readonly build?: string;
  };
  readonly profile: string;
  readonly profileChoice?: ProfileChoice;
  readonly operation: string;
  readonly allowed: ProbeClass;
  readonly strict: boolean;
  /** False where the run was interrupted. */
  readonly complete: boolean;
  readonly possibleBackups: number;
  readonly maxBackups: number | null;
  /** Why the ladder stopped before its end. */
  readonly stopped?: string;
  /** Warnings for the reader of the report. */
  readonly remarks: readonly string[];
}

/** Counts over all verdicts, and the exit code that follows. */
export interface Summary {
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  readonly failsByLevel: Readonly<Record<Level, number>>;
  readonly exchanges: number;
  readonly checks: number;
  /** Probes not sent, by the class that would open them. */
  readonly unsent: Readonly<Record<ProbeClass, number>>;
  readonly exitCode: number;
  readonly exitReason: string;
}

/** Title and weight of each check, so that a report reads by itself. */
export interface CheckInfo {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
}

/** The only input of every reporter. */
export interface Report {
  readonly schema: "https://ocp-contract.example/report/1";
  readonly run: RunInfo;
  readonly checks: readonly CheckInfo[];
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
  readonly summary: Summary;
}

/** Reports of several runs kept as one: of many targets, versions or machines. */
export interface MergedReport {
  readonly schema: "https://ocp-contract.example/merged-report/1";
  readonly reports: readonly Report[];
}

/** Turns the reports of one or several runs into the text of one artifact. */
export type Renderer = (reports: readonly Report[]) => string;
