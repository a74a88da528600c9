import type { Contract } from "../model/contract.js";
import type { ListReading } from "../model/list-reading.js";
import type { OperationId } from "../model/operation.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor, type PathIds } from "../probes/recipe.js";
import { pageSize, readPages } from "./read-pages.js";
import { tellObstacle, type Read } from "./reader.js";
import { member, type JsonValue } from "../model/json.js";

/** A list that is to be read. */
export interface ListWanted {
  readonly id: OperationId;
  readonly ids: PathIds;
  /** Goes into the query beside page and size. */
  readonly filter?: string;
  /** Pages after which it is left. */
  readonly most?: number;
}

/** Reads all pages of a list. */
export async function readList(read: Read, contract: Contract, { id, ids, filter = "", most }: ListWanted): Promise<ListReading> {
  const paged = contract.operations.get(id)?.queryParameters.includes("size") === true;
  const queryOf = (page: number): string =>
    [...(paged ? [`page=${String(page)}&size=${String(pageSize)}`] : []), ...(filter === "" ? [] : [filter])].join("&");
  const first = recipeFor({ contract }, id, ids);
  if (!isRecipe(first)) return { rows: [], readable: false, complete: false, because: first.because };
  const pageOf = (page: number): typeof first => {
    const query = queryOf(page);
    return query === "" ? first : { ...first, path: `${first.path}?${query}` };
  };
  return readPages(read, pageOf, most);
}

/** What one read of a single thing came to. */
export type DataReading = { readonly data: JsonValue } | { readonly because: string; readonly status?: number; readonly code?: JsonValue };

/** Reads the `data` of an envelope. */
export async function readData(read: Read, contract: Contract, id: OperationId, ids: PathIds): Promise<DataReading> {
  const recipe = recipeFor({ contract }, id, ids);
  if (!isRecipe(recipe)) return { because: recipe.because };
  const answer = await read(recipe);
  if ("because" in answer) return answer;
  const { response } = answer.exchange;
  const body = response?.body?.json.value;
  const data = member(body, "data");
  if (response?.status === 200 && member(body, "successful") !== false && data !== undefined && data !== null) return { data };
  const code = member(member(body, "error"), "code");
  const status = response === undefined ? {} : { status: response.status };
  return { because: tellObstacle(answer.exchange), ...status, ...(code === undefined ? {} : { code }) };
}
