import { checks } from "../checks/registry.js";
import { buildScopeFault } from "../engine/deviation-scope.js";
import { profileIds } from "../contract/load.js";
import type { Deviation } from "../model/deviation.js";
import { InputError } from "../model/input-error.js";
import { operationIds } from "../model/operation.js";
import { readChecked, schemaProblems, type FileProblem } from "./checked-yaml.js";
import schema from "./deviations.schema.json" with { type: "json" };
import { usageFailure } from "./failure.js";
import type { SaySetting } from "./live-target.js";
import { didYouMean } from "./nearest.js";
import { problemsOf } from "./problems.js";

/** An entry as it is written; YAML takes 4.3 for a number. */
type Written = Omit<Deviation, "scope"> & {
  readonly scope?: { readonly target?: string; readonly build?: string; readonly profile?: string | number };
};

/** Reads the recorded deviations of one's own OCPs; fails, with everything at once, where an entry is not whole or names nothing. */
export async function readDeviations(files: readonly string[], say: SaySetting): Promise<readonly Deviation[]> {
  const read: { readonly deviation: Deviation; readonly file: string }[] = [];
  const problems = await problemsOf(
    [...new Set(files)].map((file) => async () => {
      for (const deviation of await readFileOf(say("deviations", file), file)) read.push({ deviation, file });
    }),
  );
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  for (const [index, { deviation, file }] of read.entries()) {
    const before = read.slice(0, index).find((each) => each.deviation.id === deviation.id);
    if (before !== undefined)
      throw usageFailure(`${say("deviations", file)}: the id ${deviation.id} is taken by an entry of ${before.file}: give each its own`);
  }
  return read.map(({ deviation }) => deviation);
}

async function readFileOf(named: string, file: string): Promise<readonly Deviation[]> {
  const { value, refuse } = await readChecked(named, file);
  // An empty file holds no deviations.
  if (value === null) return [];
  refuse(schemaProblems(schema, value));
  const written = value as unknown as readonly Written[];
  refuse(written.flatMap((entry, index) => problemsIn(entry, `/${String(index)}`, written.slice(0, index))));
  return written.map(deviationOf);
}

function problemsIn({ id, check, operation, until, scope }: Written, at: string, before: readonly Written[]): readonly FileProblem[] {
  const checkIds = checks.map((each) => each.id);
  const build = scope?.build === undefined ? undefined : buildScopeFault(scope.build);
  const { profile } = scope ?? {};
  return [
    ...(before.some((each) => each.id === id) ? [{ at: `${at}/id`, message: `${id} is taken by an entry before: give each its own` }] : []),
    ...(checkIds.includes(check) ? [] : [{ at: `${at}/check`, message: `${check} is no check${didYouMean(check, checkIds)}` }]),
    ...(operation === undefined || operationIds.includes(operation)
      ? []
      : [{ at: `${at}/operation`, message: `is no operation of the contract${didYouMean(operation, operationIds)}` }]),
    ...(until === undefined || isDay(until) ? [] : [{ at: `${at}/until`, message: `${until} is no day of the calendar` }]),
    ...(build === undefined ? [] : [{ at: `${at}/scope/build`, message: build }]),
    ...(profile === undefined || profileIds().includes(String(profile))
      ? []
      : [{ at: `${at}/scope/profile`, message: `is no profile; there are ${profileIds().join(", ")}` }]),
  ];
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An entry for any probe may be about requests that a run did not make, so it says no probe. */
function deviationOf({ probe, scope, ...entry }: Written): Deviation {
  const { profile, ...rest } = scope ?? {};
  return {
    ...entry,
    ...(probe === undefined || probe === "*" ? {} : { probe }),
    ...(scope === undefined ? {} : { scope: { ...rest, ...(profile === undefined ? {} : { profile: String(profile) }) } }),
  };
}
