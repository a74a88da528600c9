import type { Report } from "../model/report.js";

/** Says why a target could not be reached at all, and the mend; undefined where something was exchanged. */
export function unreachable({ run, exchanges }: Report, named: string): string | undefined {
  const failure = exchanges[0]?.failure;
  if (failure === undefined || !run.complete || exchanges.some((each) => each.failure?.stage !== "not-sent")) return undefined;
  return `${named} cannot be reached: ${plainly(failure.message)} (${failure.code}); ${mendOf(failure.code)}`;
}

function mendOf(code: string): string {
  if (code.startsWith("PROXY_")) return "look at HTTPS_PROXY and its kin, at NO_PROXY, or at proxy in the config file";
  if (code === "CERT_HAS_EXPIRED") return "look at the clocks of both machines, and have the certificate renewed";
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
    return "trust the certificate's issuer with --ca-file FILE (caFile in a config file), or give the host name that the certificate is for";
  }
  if (/SSL|TLS|EPROTO/.test(code)) return "look whether the port speaks https";
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return "look at the host name";
  return "look at host and port, and whether OCP is up";
}

/** OpenSSL wraps its reason in places of its source. */
function plainly(message: string): string {
  const [, reason] = /SSL routines:[^:]*:([^:]+):/.exec(message) ?? [];
  return reason ?? message.replace(/\s+/g, " ").trim();
}
