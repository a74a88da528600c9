import type { OperationId } from "../model/operation.js";
import type { NotSent, Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { companionsOf } from "./reads.js";
import { recipeFor } from "./recipe.js";

/** Reads without credentials what the contract opens to anyone: no login, so nothing that could fail at a right server. */
export const readAsAnyone: ProbeFamily = (context) => {
  const spared: NotSent = { reason: "unsafe", because: "--auth-probes 0 sends nothing without credentials" };
  return companionsOf(context)
    .filter((id) => context.contract.operations.get(id)?.needsCredentials === false)
    .map((id) => ({
      mark: { id: `read/as-anyone/${id}`, class: "read", credentials: "none", impossibleIds: false },
      title: `${id} without credentials, which the contract allows`,
      ...(context.own || context.authProbes > 0 ? {} : { heldBack: spared }),
      prepare: () => recipeFor(context, id, {}, { credentials: "none" }),
    }));
};

/** Reads with headers that the vendor shows, and most callers do not send. */
export const readWithHeaders: ProbeFamily = (context) => [
  // The published example of a signature has it on a GET.
  headerRead(context, "content-type", "application/json;charset=utf-8", "a Content-Type with a charset"),
  headerRead(context, "accept-language", "zh-CN", "another language"),
];

const read: OperationId = "listClusters";

function headerRead(context: ProbeContext, name: string, value: string, what: string): Probe {
  return {
    mark: { id: `read/${name}/${read}`, class: "read", credentials: "own", impossibleIds: false },
    title: `${read} with ${what}`,
    prepare: () => recipeFor(context, read, {}, { headers: [[name, value]] }),
  };
}
