import type { Contract } from "../model/contract.js";
import type { ListReading } from "../model/list-reading.js";
import type { OperationId } from "../model/operation.js";
import { dataOf, type DataReading } from "../model/read-data.js";
import { pageSize, readPages } from "../model/read-pages.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor, type PathIds } from "../probes/recipe.js";
import type { Read } from "./reader.js";

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
  return readPages((page) => read(pageOf(page)), most);
}

/** Reads the `data` of an envelope. */
export async function readData(read: Read, contract: Contract, id: OperationId, ids: PathIds): Promise<DataReading> {
  const recipe = recipeFor({ contract }, id, ids);
  if (!isRecipe(recipe)) return { because: recipe.because };
  return dataOf(await read(recipe));
}
