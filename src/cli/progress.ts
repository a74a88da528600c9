import type { RunProgress } from "../engine/run-options.js";
import { isTerminal, widthOf, type Stream } from "./terminal.js";

/** Tells how far the runs of a command are; what it writes is gone, or stands by itself, when they end. */
export interface Progress {
  readonly show: (target: string, progress: RunProgress) => void;
  /** Takes its line off a terminal, and tells nothing more. */
  readonly end: () => void;
}

/** Where no line is written over, one comes only so often: a short run says nothing. */
const plainEveryMs = 10_000;
const barColumns = 20;

interface ProgressOptions {
  readonly stream: Stream;
  readonly environment: NodeJS.ProcessEnv;
  /** How many targets there are. */
  readonly targets: number;
}

/** Shows progress in one line that is written over on a terminal, in a whole line now and then anywhere else. */
export function createProgress({ stream, environment, targets }: ProgressOptions): Progress {
  const runs = new Map<string, RunProgress>();
  const drawn = isTerminal(stream) && environment["TERM"] !== "dumb" && (environment["CI"] ?? "") === "";
  return drawn ? drawOn(stream, runs, targets) : tellOn(stream, runs, targets);
}

type Runs = Map<string, RunProgress>;

function drawOn(stream: Stream, runs: Runs, targets: number): Progress {
  return {
    show: (target, progress) => {
      runs.set(target, progress);
      const { done, total } = sumOf(runs);
      const filled = total === 0 ? 0 : Math.round((barColumns * done) / total);
      const bar = `[${"=".repeat(filled)}${" ".repeat(barColumns - filled)}]`;
      stream.write(`\r\u001b[K${`${bar} ${countsOf(runs, targets)} ${nowOf(target, progress, targets)}`.slice(0, widthOf(stream) - 1)}`);
    },
    end: () => {
      stream.write("\r\u001b[K");
    },
  };
}

/** A timer, not the probes, says when: a probe that waits for its answer is what a reader wants to hear of. */
function tellOn(stream: Stream, runs: Runs, targets: number): Progress {
  const started = Date.now();
  let last: readonly [string, RunProgress] | undefined;
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const now = last === undefined ? "waiting for the first answer" : nowOf(...last, targets);
    stream.write(`${String(seconds)} s: ${countsOf(runs, targets)}; ${now}\n`);
  }, plainEveryMs);
  timer.unref();
  return {
    show: (target, progress) => {
      runs.set(target, progress);
      last = [target, progress];
    },
    end: () => {
      clearInterval(timer);
    },
  };
}

function sumOf(runs: Runs): { readonly done: number; readonly total: number } {
  const all = [...runs.values()];
  return { done: all.reduce((sum, each) => sum + each.done, 0), total: all.reduce((sum, each) => sum + each.total, 0) };
}

function countsOf(runs: Runs, targets: number): string {
  const { done, total } = sumOf(runs);
  const probes = `${String(done)}/${String(total)} probes`;
  if (targets === 1) return probes;
  const ended = [...runs.values()].filter((each) => each.next === undefined).length;
  return `${String(ended)}/${String(targets)} targets, ${probes}`;
}

function nowOf(target: string, { next }: RunProgress, targets: number): string {
  const what = next ?? "judging";
  return targets === 1 ? `${target}: ${what}` : `last of ${target}: ${what}`;
}
