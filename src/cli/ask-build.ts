import { coverage } from "../contract/describe.js";
import { clockMark, clockRecipe } from "../engine/ask-clock.js";
import { chooseProfile } from "../engine/choose-profile.js";
import { readBuild } from "../engine/read-build.js";
import type { Contract } from "../model/contract.js";
import type { Exchange } from "../model/exchange.js";
import type { ProfileChoice } from "../model/profile-choice.js";
import type { Transport } from "../model/transport.js";
import { printable } from "../reporters/layout.js";
import type { SaySetting } from "./live-target.js";
import { loadVersion } from "./profile.js";

/** What OCP told of its build. */
export interface AskedBuild {
  /** The reads that were sent: of the time, where calls are signed, and of the build. */
  readonly exchanges: readonly Exchange[];
  readonly chosen?: { readonly contract: Contract; readonly choice: ProfileChoice };
  /** Why no profile can be chosen, and the mend. */
  readonly because?: string;
}

/** Asks OCP which build it is, by one read with the run's own credentials, and chooses the profile; before it signs, it asks for the time. */
export async function askBuild(transport: Transport, contract: Contract, say: SaySetting, signs: boolean): Promise<AskedBuild> {
  const exchanges: Exchange[] = [];
  const clock = signs ? clockRecipe(contract) : undefined;
  const time = clock === undefined ? undefined : await transport.send(clock, clockMark);
  if (time?.kind === "exchange") exchanges.push(time.exchange);
  const told = await readBuild(async (recipe) => {
    const mark = { id: `read/${recipe.operation}`, class: "read", credentials: "own", impossibleIds: false } as const;
    const outcome = await transport.send(recipe, mark);
    if (outcome.kind === "refused") return { because: outcome.because };
    exchanges.push(outcome.exchange);
    return { exchange: outcome.exchange };
  }, contract);
  const mend = `give ${say(
    "ocpVersion",
    coverage()
      .map(({ id }) => id)
      .join("|"),
  )}`;
  if ("because" in told) {
    // A version of one's own helps neither against no answer nor against a refused login.
    const helps = told.status !== undefined && told.status !== 401;
    return { exchanges, because: `OCP does not tell its build: ${told.because}${helps ? `; ${mend}` : ""}` };
  }
  const fitting = chooseProfile(told.build, coverage());
  if (fitting === undefined) {
    return { exchanges, because: `OCP calls its build "${printable(told.build)}", in which no version can be read; ${mend}` };
  }
  const { profile, fit } = fitting;
  return { exchanges, chosen: { contract: await loadVersion(profile), choice: { by: "build", build: told.build, fit } } };
}
