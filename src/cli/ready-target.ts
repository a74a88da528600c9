import { profileIds } from "../contract/load.js";
import type { Contract } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import { InputError } from "../model/input-error.js";
import { readConnection, type Connection } from "./connection.js";
import { planLive, preferredOf, type PlannedTarget } from "./live-plan.js";
import type { LiveTarget } from "./live-target.js";
import { problemsOf } from "./problems.js";
import { loadVersion } from "./profile.js";

/** A live target with everything that can be known before anything is sent to it. */
export interface ReadyTarget {
  readonly target: LiveTarget;
  /** The contract that it is judged by, or, where OCP is asked for its build first, one that the settings fit. */
  readonly contract: Contract;
  readonly by: "name" | "default" | "build";
  readonly planned: PlannedTarget;
  readonly connection: Connection;
  /** Of the target itself, not of the profile. */
  readonly deviations: readonly Deviation[];
}

/** Makes a target ready; fails, with everything at once, where something is wrong or missing. */
export async function readyTarget(target: LiveTarget): Promise<ReadyTarget> {
  const { settings, say } = target;
  const asks = settings.ocpVersion === "auto";
  let chosen: { readonly contract: Contract; readonly planned: PlannedTarget } | undefined;
  let deviations: readonly Deviation[] = [];
  let connection: Connection = { secrets: [] };
  const problems = await problemsOf([
    () => preferredOf(target),
    async () => {
      connection = await readConnection(settings, process.env, say);
    },
    async () => {
      chosen = asks ? await planByAny(target) : await planBy(target, await loadVersion(settings.ocpVersion, say));
    },
    async () => {
      if (settings.deviations === undefined || settings.deviations.length === 0) return;
      // The validator takes longer to load than many a run lasts.
      const { readDeviations } = await import("./deviations-file.js");
      deviations = await readDeviations(settings.deviations, say);
    },
  ]);
  if (chosen === undefined || problems.length > 0) throw new InputError(problems.join("\n"));
  const by = asks ? "build" : settings.ocpVersion === undefined ? "default" : "name";
  return { target, ...chosen, by, connection, deviations };
}

async function planBy(target: LiveTarget, contract: Contract): Promise<{ readonly contract: Contract; readonly planned: PlannedTarget }> {
  return { contract, planned: await planLive(target, contract) };
}

/** Before OCP is asked, settings that fit no profile at all are wrong already; those of the newest are told. */
async function planByAny(target: LiveTarget): Promise<{ readonly contract: Contract; readonly planned: PlannedTarget }> {
  let first: unknown;
  for (const id of profileIds()) {
    try {
      return await planBy(target, await loadVersion(id));
    } catch (cause) {
      first ??= cause;
    }
  }
  throw first;
}
