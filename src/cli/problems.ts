import { InputError } from "../model/input-error.js";

/** Does every step and collects what the steps complain of, so that a person hears of everything at once. */
export async function problemsOf(steps: readonly (() => unknown)[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      problems.push(cause.message);
    }
  }
  return problems;
}
