import type { Exchange } from "../model/exchange.js";

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

  get refused(): boolean {
    return !this.#accepted && this.#refusals >= refusalLimit;
  }
}

/** Tells whether a run ended because its own credentials were not accepted. */
export function isLoginRefused(exchanges: readonly Exchange[]): boolean {
  const watch = new LoginWatch();
  for (const exchange of exchanges) watch.note(exchange);
  return watch.refused;
}
