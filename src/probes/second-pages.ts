import type { Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { companionsOf, listQuery } from "./reads.js";
import type { ProbeFamily } from "./probe.js";
import { realIds, recipeFor } from "./recipe.js";

/** Reads on in every list that says that it goes on. */
export const readSecondPages: ProbeFamily = (context) =>
  companionsOf(context)
    .filter((id) => listQuery(context, id).query !== undefined)
    .map((id) => ({
      mark: { id: `read/second-page/${id}`, class: "read", credentials: "own", impossibleIds: false },
      title: `the second page of ${id}, where the first says that there is one`,
      prepare: (earlier) => {
        const first = earlier.find((exchange) => exchange.probe?.id === `read/${id}`);
        if (first !== undefined && pagesOf(first) > 1) return recipeFor(context, id, realIds(context), listQuery(context, id, 2));
        const because = first === undefined ? "the list was not read" : "the list says that it has one page, or does not say how many";
        return { reason: "not-applicable", because };
      },
    }));

function pagesOf({ response }: Exchange): number {
  const pages = member(member(member(response?.body?.json.value, "data"), "page"), "totalPages");
  return response?.status === 200 && typeof pages === "number" ? pages : 0;
}
