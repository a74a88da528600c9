import type { OperationId } from "../model/operation.js";
import type { Clock, Transport } from "../model/transport.js";
import type { NamedSecret } from "../wire/secret.js";
import type { Credentials } from "./authorization.js";
import type { TlsOptions } from "./connector.js";
import type { CredentialProbeCount } from "./guards.js";
import type { Ledger } from "./ledger.js";
import type { ProxyOptions } from "./proxy.js";
import { sendOnce } from "./send.js";
import { openSession } from "./session.js";

/** Everything a live transport needs to know of its target and of this run. */
export interface LiveOptions {
  /** May have a path prefix. */
  readonly baseUrl: URL;
  readonly credentials: Credentials;
  /** Ends in `run/ID`, by which the ledger knows the run. */
  readonly userAgent: string;
  readonly timeoutMs: number;
  /** For what may start a backup: OCP tests the storage on its hosts before it answers. */
  readonly backupTimeoutMs: number;
  /** Null for no limit: targets that this process started. */
  readonly maxBackups: number | null;
  readonly maxCredentialProbes: number | null;
  /** @default a ledger in memory */
  readonly ledger?: Ledger | undefined;
  readonly insecureHttp: boolean;
  /** Secrets of request bodies, such as storage keys. */
  readonly bodySecrets: readonly NamedSecret[];
  readonly routeOf: (method: string, path: string) => OperationId | undefined;
  readonly clock: Clock;
  readonly random: () => string;
  readonly signal?: AbortSignal | undefined;
  readonly tls?: TlsOptions | undefined;
  readonly proxy?: ProxyOptions | undefined;
  /** Whose clock dates the calls, once it is known. @default the server's */
  readonly dateBy?: "server" | "machine" | undefined;
  /** What other runs against the same server have used up; it counts against the limits of this one. */
  readonly shared?: SharedLimits | undefined;
}

/** What several runs of one process against one server share. */
export interface SharedLimits {
  readonly credentialProbes: CredentialProbeCount;
  /** Backups that the other runs may have started. */
  readonly backupsOfOthers: () => number;
}

/**
 * Opens the only door to a server: it decides what may start a backup, counts it, and redacts what comes back.
 *
 * One request at a time, each sent once; no redirect is followed.
 */
export function createLiveTransport(options: LiveOptions): Transport {
  const session = openSession(options);
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (recipe, mark) => {
      const turn = last.then(() => sendOnce(session, recipe, mark));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      session.closed = true;
      await last;
    },
    possibleBackups: session.budget.possibleBackups,
    countLate: session.budget.countLate,
    remarks: () => {
      const ofClock = session.signing.remark();
      const unchecked = options.baseUrl.protocol === "https:" && options.tls?.rejectUnauthorized === false;
      return [
        ...(unchecked ? ["the certificate of the server was not checked: whoever is in between could have answered instead of it"] : []),
        ...session.remarks,
        ...(ofClock === undefined ? [] : [ofClock]),
      ];
    },
  };
}
