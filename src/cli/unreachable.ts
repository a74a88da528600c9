import type { Report } from "../model/report.js";
import type { ProxyOptions } from "../transport/proxy.js";

/** Says why a target could not be reached at all, or never answered, and the mend; undefined where something of an answer came. */
export function unreachable({ run, exchanges }: Report, target: string, proxy?: ProxyOptions): string | undefined {
  const failures = exchanges.map(({ failure }) => failure);
  const failure = failures[0];
  if (failure === undefined || !run.complete) return undefined;
  const named = `${target}${throughProxy(proxy)}`;
  const told = `${plainly(failure.message)} (${failure.code})`;
  if (failures.every((each) => each?.stage === "not-sent")) return `${named} cannot be reached: ${told}; ${mendOf(failure.code, proxy)}`;
  if (failures.some((each) => each?.stage !== "not-sent" && each?.stage !== "no-answer")) return undefined;
  const secure = exchanges[0]?.request.origin.startsWith("https:") === true;
  return `${named} takes connections but does not answer: ${told}; ${mendOfSilence(failure.code, secure)}`;
}

const ownCertificate =
  "look whether it asks for a certificate of the caller, and takes the one that is given (--cert-file FILE and --key-file FILE, certFile and keyFile in a config file)";
/** How a server says in the handshake that it misses, or does not take, a certificate of ours; by TLS 1.3 only after it. */
const refusesCaller = /ALERT_\w*(?:HANDSHAKE_FAILURE|CERT|UNKNOWN_CA|ACCESS_DENIED)/;

/** A server that wants a certificate, or that gets plain http on a port for https, may just close. */
function mendOfSilence(code: string, secure: boolean): string {
  const usual = "look whether this is the port of OCP, and whether OCP is well (--timeout gives it longer)";
  if (code === "SPEAKS_TLS") return "give its https URL";
  if (refusesCaller.test(code)) return ownCertificate;
  if (!/CLOSED|RESET|EPIPE/.test(code)) return usual;
  return `${secure ? ownCertificate : "look whether the port speaks https, and then give its https URL"}; else ${usual}`;
}

/** Names the proxy after its target, never with its credentials. */
export function throughProxy(proxy: ProxyOptions | undefined): string {
  if (proxy === undefined) return "";
  const { hostname, port } = proxy;
  return `, through the proxy ${hostname.includes(":") ? `[${hostname}]` : hostname}:${String(port)}`;
}

function mendOf(code: string, proxy: ProxyOptions | undefined): string {
  const settings = "look at HTTPS_PROXY and its kin, at NO_PROXY, or at proxy in the config file";
  if (code.startsWith("PROXY_")) return settings;
  if (refusesCaller.test(code)) return ownCertificate;
  if (code === "CERT_HAS_EXPIRED") return "look at the clocks of both machines, and have the certificate renewed";
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)) {
    return "trust the certificate's issuer with --ca-file FILE (caFile in a config file), or give the host name that the certificate is for";
  }
  if (/SSL|TLS|EPROTO/.test(code)) return "look whether the port speaks https";
  // Before there is a tunnel, it is the proxy that is looked up and connected to.
  if (proxy !== undefined) return `look whether the proxy is up; ${settings}`;
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return "look at the host name";
  return "look at host and port, and whether OCP is up";
}

/** OpenSSL wraps its reason in places of its source. */
function plainly(message: string): string {
  const [, reason] = /SSL routines:[^:]*:([^:]+):/.exec(message) ?? [];
  return reason ?? message.replace(/\s+/g, " ").trim();
}
