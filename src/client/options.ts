import type { Auth } from "./auth.js";
import type { ClientExchange } from "./exchange.js";
import type { Version } from "./versions.js";

/**
 * Any function that works as `fetch` does; it must not send a request twice.
 *
 * It is given the body as a text. The `fetch` of Node.js and undici sends a text again by itself after a 421: give it a stream, as the recipes do.
 *
 * What it throws must tell its cause as that of Node.js does, in `cause.code`: without a code that proves it, no failure counts as "not sent".
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Credentials, or a function that gives them anew before each call. */
export type AuthSource = Auth | (() => Auth | Promise<Auth>);

/** What to do where a success does not hold what the contract says. */
export type Validate = "throw" | "warn" | "off";

/** What a client is made of. */
export interface ClientOptions<V extends Version = "4.3"> {
  /** Where OCP is: scheme, host, port, and a path prefix where a gateway has one. */
  readonly baseUrl: string | URL;
  /** Credentials, or a function that is asked before each call. */
  readonly auth: AuthSource;
  /**
   * Version of OCP; it picks the types and what answers are held against.
   *
   * @default "4.3"
   */
  readonly version?: V;
  /**
   * Sends the request: give one for a proxy, a private CA or a client certificate.
   *
   * @default the `fetch` of this process
   */
  readonly fetch?: Fetch;
  /**
   * Milliseconds for a call that only reads, its answer included.
   *
   * @default 10000
   */
  readonly timeoutMs?: number;
  /**
   * Milliseconds for a call that starts a backup: OCP tests the storage on its hosts before it answers.
   *
   * @default 120000
   */
  readonly backupTimeoutMs?: number;
  /**
   * What to do where a success does not hold what the contract says.
   *
   * @default "throw"
   */
  readonly validate?: Validate;
  /**
   * How often a call is tried again that certainly never left this machine.
   *
   * @default 0
   */
  readonly retryNotSent?: number;
  /** Is told of every exchange, its secrets taken out; what it throws, or its promise is rejected with, is dropped. */
  readonly onExchange?: (exchange: ClientExchange) => void;
}

/** What every call may say beside its parameters. */
export interface CallOptions {
  /** Ends the call: one that may have left already ends as an outcome unknown. */
  readonly signal?: AbortSignal;
  /** Language of the messages of OCP: `en-US`, `zh-CN`. */
  readonly acceptLanguage?: "en-US" | "zh-CN" | (string & {});
}
