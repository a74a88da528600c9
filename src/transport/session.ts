import { passwordOf } from "../wire/request-secrets.js";
import { shortestSearchable, type NamedSecret } from "../wire/secret.js";
import type { Credentials } from "./authorization.js";
import { createBudget, type Budget } from "./budget.js";
import { createCredentialProbeLimit, type CredentialProbeLimit } from "./guards.js";
import { createMemoryLedger } from "./ledger.js";
import type { LiveOptions } from "./live.js";
import { secretsOfProxy } from "./proxy.js";
import { createSigningClock, type SigningClock } from "./signing-clock.js";

/** What a live transport keeps between its requests. */
export interface Session {
  readonly options: LiveOptions;
  /** Path prefix of the base URL, without a slash at its end. */
  readonly prefix: string;
  readonly secrets: readonly NamedSecret[];
  readonly budget: Budget;
  readonly credentialProbes: CredentialProbeLimit;
  readonly remarks: Set<string>;
  /** Time of the calls, as far as it is known. */
  readonly signing: SigningClock;
  /** Number of the next exchange. */
  next: number;
  /** Before this time the server wants to be left alone. */
  pausedUntil: number;
  /** Why nothing is sent before that time, where it is too long to wait for. */
  leftAlone: string | undefined;
  closed: boolean;
  /** An answer was so long that its text was cut: one of them is read to its end, for all are kept. */
  crowded: boolean;
}

/** Begins a session with one target. */
export function openSession(options: LiveOptions): Session {
  const { baseUrl, credentials, bodySecrets, maxBackups, maxCredentialProbes, userAgent, clock, shared } = options;
  const prefix = baseUrl.pathname.replace(/(?<!\/)\/+$/, "");
  const secrets = [...secretsOf(credentials), ...bodySecrets, ...secretsOfProxy(options.proxy, credentials.basic)];
  const run = /\brun\/(\S+)/.exec(userAgent)?.[1] ?? "unnamed";
  const ledger = options.ledger ?? createMemoryLedger();
  return {
    options,
    prefix,
    secrets,
    budget: createBudget({
      ...{ maxBackups, ledger, target: `${baseUrl.origin}${prefix}`, run, now: clock.now },
      ...(shared === undefined ? {} : { usedByOthers: shared.backupsOfOthers }),
    }),
    credentialProbes: createCredentialProbeLimit(maxCredentialProbes, shared?.credentialProbes),
    remarks: new Set(secrets.filter(({ value }) => value.length < shortestSearchable).map(shortSecretRemark)),
    signing: createSigningClock(clock.now),
    next: 1,
    pausedUntil: 0,
    leftAlone: undefined,
    closed: false,
    crowded: false,
  };
}

function secretsOf({ basic, accessKey }: Credentials): readonly NamedSecret[] {
  return [
    ...(basic === undefined ? [] : [passwordOf(basic.username, { name: "OCP_PASSWORD", value: basic.password })]),
    ...(accessKey === undefined ? [] : [{ name: "OCP_ACCESS_KEY_SECRET", value: accessKey.secret }]),
  ];
}

function shortSecretRemark({ name }: NamedSecret): string {
  return `${name} is shorter than ${shortestSearchable} characters: it is redacted in members and headers that are named for secrets, not in any text`;
}
