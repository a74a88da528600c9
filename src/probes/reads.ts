import type { Exchange } from "../model/exchange.js";
import { isJsonArray, member, type JsonValue } from "../model/json.js";
import { isBackupOperation, operationIds, type OperationId } from "../model/operation.js";
import type { ProbeMark } from "../model/probe.js";
import type { ProbeContext, ProbeFamily } from "./probe.js";
import { impossibleIds, lettersAfterId, realIds, recipeFor, type PathIds } from "./recipe.js";

/** Reads every companion once, with the run's own credentials. */
export const readCompanions: ProbeFamily = (context) =>
  companionsOf(context).map((id) => ({
    mark: mark(`read/${id}`),
    title: `${id}, with the run's own credentials`,
    prepare: (earlier) => recipeFor(context, id, { ...realIds(context), ...firstTask(earlier) }, listQuery(context, id)),
  }));

/** Reads companions of a cluster, tenant or task that cannot exist. */
export const readUnknownIds: ProbeFamily = (context) =>
  faultyReads(context).map((id) => ({
    mark: { ...mark(`read/unknown-ids/${id}`), impossibleIds: true, fault: { kind: "unknown-ids" } },
    title: `${id} with ids that nothing has`,
    prepare: () => recipeFor(context, id, impossibleIds),
  }));

/** Reads companions with an id that is no number: a word, and the id of something real with letters after it. */
export const readPathIds: ProbeFamily = (context) => [...wordsAsIds(context), ...lettersAfterIds(context)];

const wordsAsIds: ProbeFamily = (context) =>
  faultyReads(context).map((id) => ({
    mark: { ...mark(`read/path-id/${id}`), fault: { kind: "path-id", at: "id" } },
    title: `${id} with an id that is no number`,
    prepare: () => {
      const recipe = recipeFor(context, id, impossibleIds);
      return "path" in recipe ? { ...recipe, path: recipe.path.replace(/\d{6,}/, "not-a-number") } : recipe;
    },
  }));

const lettersAfterIds: ProbeFamily = (context) =>
  faultyReads(context).map((id) => ({
    mark: { ...mark(`read/path-id/${id}/letters`), fault: { kind: "path-id", at: "id" } },
    title: `${id} with letters after an id that exists`,
    prepare: (earlier) => {
      const recipe = recipeFor(context, id, { ...realIds(context), ...firstTask(earlier) });
      return "path" in recipe ? { ...recipe, path: `${recipe.path}${lettersAfterId}` } : recipe;
    },
  }));

/** Gives the companions of the profile, in the order of the model. */
export function companionsOf({ contract }: ProbeContext): readonly OperationId[] {
  return operationIds.filter((id) => !isBackupOperation(id) && contract.operations.has(id));
}

/** Gives the query under which a list is read: the first hundred rows, or those of a further page. */
export function listQuery({ contract }: ProbeContext, id: OperationId, page = 1): { readonly query?: string } {
  const paged = contract.operations.get(id)?.queryParameters ?? [];
  return paged.includes("size") ? { query: `page=${String(page)}&size=100` } : {};
}

function faultyReads(context: ProbeContext): readonly OperationId[] {
  const wanted: readonly OperationId[] = ["getTenant", "getTaskInstance"];
  return companionsOf(context).filter((id) => wanted.includes(id));
}

function mark(id: string): ProbeMark {
  return { id, class: "read", credentials: "own", impossibleIds: false };
}

/** The newest task that the list of task instances named. */
function firstTask(earlier: readonly Exchange[]): PathIds {
  const list = earlier.find((exchange) => exchange.probe?.id === "read/listTaskInstances");
  const rows = member(member(list?.response?.body?.json.value, "data"), "contents");
  const id = isJsonArray(rows) ? toId(member(rows[0], "id")) : undefined;
  return id === undefined ? {} : { task: id };
}

function toId(value: JsonValue | undefined): bigint | undefined {
  return (typeof value === "number" && Number.isSafeInteger(value)) ||
    typeof value === "bigint" ||
    (typeof value === "string" && /^\d+$/.test(value))
    ? BigInt(value)
    : undefined;
}
