import type { ProbeFamily } from "./probe.js";
import { realIds, recipeFor } from "./recipe.js";

/** Starts a backup as the contract says: each example body on a target of ours, the user's own body on a live one. */
export const validCalls: ProbeFamily = (context) =>
  context.bodies.map(({ name, value }) => ({
    mark: { id: `backup/valid/${name}`, class: "backup", credentials: "own", impossibleIds: false, storageType: name },
    title: `a valid backup call: ${name}`,
    prepare: () => recipeFor(context, context.operation, realIds(context), { json: value }),
  }));
