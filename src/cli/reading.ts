import { randomUUID } from "node:crypto";
import type { Contract } from "../model/contract.js";
import type { Transport } from "../model/transport.js";
import { isLoopback } from "../transport/guards.js";
import type { ProxyOptions } from "../transport/proxy.js";
import type { NamedSecret } from "../wire/secret.js";
import { flagsAndEnvironment, readConnection, type ConnectionFlags } from "./connection.js";
import { preferred, readCredentials, type Credentials } from "./credentials.js";
import { usageFailure } from "./failure.js";
import { openTransport } from "./open-transport.js";
import { secretsOfCredentials } from "./self-scan.js";

/** Flags of every command that only reads a live target. */
export interface ReadingFlags extends ConnectionFlags {
  readonly target: URL;
  readonly timeout: number;
  readonly auth?: "basic" | "access-key";
  readonly insecureHttp?: true;
}

/** A live target that is only read. */
export interface OpenReading {
  readonly transport: Transport;
  readonly secrets: readonly NamedSecret[];
  readonly credentials: Credentials;
  /** What stands between, where something does. */
  readonly proxy?: ProxyOptions;
  /** Name of the user where calls are made with user and password. */
  readonly user?: string;
  readonly signal: AbortSignal;
  readonly close: () => Promise<void>;
}

/** Opens a target for reading: the budget of backups is none, so that nothing can start one. */
export async function openReading(flags: ReadingFlags, contract: Contract): Promise<OpenReading> {
  const { target, timeout, auth, insecureHttp = false } = flags;
  const credentials = readCredentials(process.env);
  const prefer = preferred(credentials, auth);
  if (prefer === "basic" && target.protocol === "http:" && !isLoopback(target.hostname) && !insecureHttp) {
    throw usageFailure(
      `--target ${target.origin} would get the password over plain http: give its https URL, sign with an AccessKey, or allow it with --insecure-http`,
    );
  }
  const connection = await readConnection(flagsAndEnvironment(flags, process.env), process.env);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once("SIGINT", interrupt);
  const { signal } = interruption;
  const transport = openTransport({
    ...{ baseUrl: target, contract, runId: randomUUID(), signal, insecureHttp, maxBackups: 0, maxCredentialProbes: 0 },
    ...{ timeoutMs: timeout, backupTimeoutMs: timeout, credentials: { ...credentials, prefer } },
    ...{ tls: connection.tls, proxy: connection.proxy },
  });
  return {
    ...(connection.proxy === undefined ? {} : { proxy: connection.proxy }),
    ...{ transport, signal, credentials, secrets: [...secretsOfCredentials(credentials), ...connection.secrets] },
    ...(prefer === "basic" && credentials.basic !== undefined ? { user: credentials.basic.username } : {}),
    close: async () => {
      process.off("SIGINT", interrupt);
      await transport.close();
    },
  };
}
