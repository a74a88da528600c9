import type { NotSent, ProbeFamily } from "./probe.js";
import { realIds, recipeFor } from "./recipe.js";

/** Starts a backup as the contract says: each example body on a target of ours, the user's own body on a live one. */
export const validCalls: ProbeFamily = (context) =>
  context.bodies.map(({ name, value }) => ({
    mark: { id: `backup/valid/${name}`, class: "backup", credentials: "own", impossibleIds: false, storageType: name },
    title: `a valid backup call: ${name}`,
    prepare: () => recipeFor(context, context.operation, realIds(context), { json: value }),
  }));

/** Sends the last valid call once more, while the backup that it started runs: what OCP then does is told nowhere. */
export const repeatedCall: ProbeFamily = (context) => {
  const spared: NotSent = { reason: "unsafe", because: "it may start a second backup: needs --max-backups 2" };
  return context.bodies.slice(-1).map(({ name, value }) => ({
    mark: { id: `backup/repeat/${name}`, class: "backup", credentials: "own", impossibleIds: false, storageType: name },
    title: "the last valid call again, while its backup runs",
    ...(context.repeats ? {} : { heldBack: spared }),
    prepare: () => recipeFor(context, context.operation, realIds(context), { json: value }),
  }));
};
