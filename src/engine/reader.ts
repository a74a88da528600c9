import type { RequestRecipe } from "../model/probe.js";
import type { ReadAnswer } from "../model/read-answer.js";
import type { Clock, Transport } from "../model/transport.js";
import { LoginWatch } from "./login-watch.js";

/** Sends one read. */
export type Read = (recipe: RequestRecipe) => Promise<ReadAnswer>;

/** Reads one after the other, and stops for good where the server is gone or does not accept the credentials. */
export class Reader {
  readonly #transport: Transport;
  readonly #logins = new LoginWatch();
  readonly #clock: Clock;
  readonly #end: number;
  #silent = 0;
  /** Why nothing more is read. */
  stopped: string | undefined;

  /** After so many milliseconds in all nothing more is read: a server that takes its time for each answer does not hold us. */
  constructor(transport: Transport, clock: Clock, longestMs: number) {
    this.#transport = transport;
    this.#clock = clock;
    this.#end = clock.now() + longestMs;
  }

  readonly read: Read = async (recipe) => {
    if (this.#clock.now() > this.#end) this.stopped ??= "the server takes too long for its answers";
    if (this.stopped !== undefined) return { because: this.stopped };
    const outcome = await this.#transport.send(recipe, {
      id: `read/${recipe.operation}`,
      class: "read",
      credentials: "own",
      impossibleIds: false,
    });
    if (outcome.kind === "refused") return { because: outcome.because };
    const { exchange } = outcome;
    this.#logins.note(exchange);
    this.#silent = exchange.failure?.stage === "not-sent" || exchange.failure?.stage === "no-answer" ? this.#silent + 1 : 0;
    if (this.#logins.refused) this.stopped = "OCP does not accept the credentials (401), and further failed logins may lock the account";
    if (exchange.failure?.stage === "not-sent" || this.#silent >= 2)
      this.stopped = `the target does not answer: ${exchange.failure?.message ?? ""}`;
    return { exchange };
  };
}
