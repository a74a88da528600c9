import { spawn, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runProgram } from "../../src/cli/program.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = fileURLToPath(new URL("../../dist/ocp-contract.js", import.meta.url));

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** @default the clone */
  readonly cwd?: string;
}

/** How a run of the command line ended. */
export interface CliOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line with nothing of our environment but the path. */
export function startCli(args: readonly string[], { env = {}, cwd = root }: CliOptions = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: "pipe" });
}

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliOutcome> {
  const child = startCli(args, options);
  child.stdin?.end(options.input ?? "");
  return outcomeOf(child);
}

/** Waits for the end of a process. */
export async function outcomeOf(child: ChildProcess): Promise<CliOutcome> {
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  return { code: await code, stdout, stderr };
}

async function readAll(stream: Readable | null): Promise<string> {
  return stream === null ? "" : text(stream);
}

/** Runs a command within this process, which saves the start: for what does not depend on being a process. */
export async function runHere(args: readonly string[], { env = {}, cwd = root }: Omit<CliOptions, "input"> = {}): Promise<CliOutcome> {
  const told = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((chunk) => {
      told[name] += String(chunk);
      return true;
    }),
  );
  for (const name of Object.keys(process.env).filter((each) => each.startsWith("OCP_") || each.endsWith("_COLOR")))
    vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return { code: await runProgram(args), ...told };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
