import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { ProbeMark, RequestRecipe } from "../model/probe.js";
import { isRecipe } from "../probes/probe.js";
import { recipeFor } from "../probes/recipe.js";

/** After so many refused logins of a real user, before any that was accepted, no further one is tried. */
const refusalLimit = 2;

/** Watches whether the run's own credentials are accepted: failed logins of a real user may lock the account. */
export class LoginWatch {
  #refusals = 0;
  #accepted = false;

  note({ probe, operation, response }: Exchange): void {
    if (probe?.credentials !== "own" || operation === "getServerTime" || response === undefined) return;
    if (response.status === 401) this.#refusals += 1;
    else if (response.status !== 429 && response.status < 500) this.#accepted = true;
  }

  get accepted(): boolean {
    return this.#accepted;
  }

  get refused(): boolean {
    return !this.#accepted && this.#refusals >= refusalLimit;
  }
}

/** Marks the read that asks whether credentials that were accepted before still are. */
export const loginMark: ProbeMark = { id: "read/login/getServerInfo", class: "read", credentials: "own", impossibleIds: false };

/** Gives the simplest request that needs credentials. */
export function loginRecipe(contract: Contract): RequestRecipe | undefined {
  const recipe = recipeFor({ contract }, "getServerInfo", {});
  return isRecipe(recipe) ? recipe : undefined;
}

/** Tells whether a call with the run's own credentials was refused as if they were not good. */
export function isOwnRefused({ probe, operation, response }: Exchange): boolean {
  return probe?.credentials === "own" && operation !== "getServerTime" && response?.status === 401;
}

/** Tells whether a run ended because its own credentials were not accepted, or no more. */
export function isLoginRefused(exchanges: readonly Exchange[]): boolean {
  const watch = new LoginWatch();
  for (const exchange of exchanges) watch.note(exchange);
  return watch.refused || exchanges.some((each) => each.probe?.id === loginMark.id && isOwnRefused(each));
}
