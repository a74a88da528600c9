import type { Authorization } from "./authorization.js";

/** Tells whether a host name (as in a URL, IPv6 in brackets) is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(?:.+\.)?localhost$|^127(?:\.\d{1,3}){3}$|^\[::1\]$|^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/i.test(hostname);
}

/** Says why credentials may not be sent to this server, or undefined where they may. */
export function plainTextRefusal(baseUrl: URL, authorization: Authorization, insecureHttp: boolean): string | undefined {
  const exposed = authorization.ours && authorization.scheme === "basic" && baseUrl.protocol === "http:" && !isLoopback(baseUrl.hostname);
  if (!exposed || insecureHttp) return undefined;
  return `Basic credentials would cross the network in the clear to ${baseUrl.host}: use https, an AccessKey, or allow it with --insecure-http`;
}

/** Counts the requests with no, made-up or unfit credentials, for which a server may lock an account or an address. */
export interface CredentialProbeLimit {
  /** Says why no more may be sent. */
  readonly refusal: () => string | undefined;
  readonly count: () => void;
}

/** How many of them one server has got. */
export interface CredentialProbeCount {
  sent: number;
}

/** Makes the limit of one target and run, which may share its count with others; null for none. */
export function createCredentialProbeLimit(limit: number | null, counted: CredentialProbeCount = { sent: 0 }): CredentialProbeLimit {
  return {
    refusal: () =>
      limit !== null && counted.sent >= limit
        ? `the ${limit} requests with missing, made-up or unfit credentials that a run may send are used up`
        : undefined,
    count: () => {
      counted.sent += 1;
    },
  };
}
