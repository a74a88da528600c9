import { CommanderError } from "commander";
import { InputError } from "../model/input-error.js";

/** Exit codes that end a command before there is a report. */
export const exitCodes = { usage: 2, cannotJudge: 3 } as const;

/** Makes the failure of a wrong use or configuration, found before anything is sent. */
export function usageFailure(message: string): InputError {
  return new InputError(message);
}

/** Makes the failure of a command that cannot judge: the target is down, its certificate is not trusted. */
export function judgingFailure(message: string): CommanderError {
  return new CommanderError(exitCodes.cannotJudge, "ocp-contract.cannot-judge", message);
}

/** Says a failure in one message without a stack (with one where `verbose`), and gives the exit code. */
export function tellFailure(cause: unknown, verbose: boolean, tell: (text: string) => void): number {
  if (cause instanceof CommanderError) return tellExpected(cause, tell);
  if (cause instanceof InputError) {
    tell(`error: ${cause.message}\n`);
    return exitCodes.usage;
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  tell(`error: internal error: ${message.split("\n", 1)[0] ?? ""}${verbose ? "" : " (run again with --verbose for the stack)"}\n`);
  if (verbose && cause instanceof Error) tell(`${cause.stack ?? ""}\n`);
  return exitCodes.cannotJudge;
}

/** Commander has said its own failures already, and gives 1 for each wrong use. */
function tellExpected({ code, exitCode, message }: CommanderError, tell: (text: string) => void): number {
  if (code.startsWith("commander.")) return exitCode === 0 ? 0 : exitCodes.usage;
  tell(`error: ${message}\n`);
  return exitCode;
}

/** Gives the message of whatever was thrown. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
