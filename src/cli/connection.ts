import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";
import { isLoopback } from "../transport/guards.js";
import type { LiveOptions } from "../transport/live.js";
import { proxySecret, readProxy, type ProxyOptions } from "../transport/proxy.js";
import type { NamedSecret } from "../wire/secret.js";
import { messageOf, usageFailure } from "./failure.js";
import { sayFlag, type SaySetting } from "./live-target.js";

/** How a target is reached, as flags say it. */
export interface ConnectionFlags {
  /** PEM file of authorities that are trusted beside those of the system. */
  readonly caFile?: string;
  /** PEM files of a certificate of our own, for a server that asks for one, and of its key. */
  readonly certFile?: string;
  readonly keyFile?: string;
  /** Take any certificate of the server. */
  readonly insecure?: true;
}

/** The same, with what only a config file or the environment says. */
export interface ConnectionSettings extends ConnectionFlags {
  readonly target: URL;
  readonly keyPassphrase?: string;
  /** Address of a proxy, or `none`. @default what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say */
  readonly proxy?: string;
}

/** Adds what no flag says, for it is a secret. */
export function flagsAndEnvironment<Flags extends ConnectionFlags>(
  flags: Flags,
  environment: NodeJS.ProcessEnv,
): Flags & { readonly keyPassphrase?: string } {
  const keyPassphrase = environment["OCP_CLIENT_KEY_PASSPHRASE"];
  return keyPassphrase === undefined || flags.keyFile === undefined ? flags : { ...flags, keyPassphrase };
}

/** What the transport needs of it, and what must not be told. */
export interface Connection extends Pick<LiveOptions, "tls" | "proxy"> {
  readonly secrets: readonly NamedSecret[];
}

/** Reads certificates and finds the proxy for a target; fails where a file cannot be read or does not fit. */
export async function readConnection(
  settings: ConnectionSettings,
  environment: NodeJS.ProcessEnv,
  say: SaySetting = sayFlag,
): Promise<Connection> {
  const { caFile, certFile, keyFile, insecure, keyPassphrase: passphrase } = settings;
  if ((certFile === undefined) !== (keyFile === undefined))
    throw usageFailure(`${say("certFile")} and ${say("keyFile")} need each other: give both or neither`);
  const proxy = await findProxy(settings, environment, say);
  const own = certFile === undefined || keyFile === undefined ? {} : await readOwn({ certFile, keyFile, passphrase }, say);
  const ca =
    caFile === undefined ? {} : { ca: [...(await systemRoots(environment)), await readCertificates(say("caFile", caFile), caFile)] };
  return {
    tls: { ...ca, ...own, ...(insecure === true ? { rejectUnauthorized: false } : {}) },
    ...(proxy === undefined ? {} : { proxy: proxy.options }),
    secrets: [
      ...(proxy?.secret === undefined ? [] : [{ name: proxySecret, value: proxy.secret }]),
      ...(passphrase === undefined ? [] : [{ name: "the passphrase of the key", value: passphrase }]),
    ],
  };
}

/** A list of our own takes the place of the system's, so these go before. */
async function systemRoots(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const extra = environment["NODE_EXTRA_CA_CERTS"] ?? "";
  return [...rootCertificates, ...(extra === "" ? [] : [await readCertificates(`NODE_EXTRA_CA_CERTS=${extra}`, extra)])];
}

async function readCertificates(named: string, file: string): Promise<string> {
  const text = await readText(named, file);
  if (!isCertificate(text)) throw usageFailure(`${named} holds no certificate in PEM (-----BEGIN CERTIFICATE-----)`);
  return text;
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

interface OwnFiles {
  readonly certFile: string;
  readonly keyFile: string;
  readonly passphrase: string | undefined;
}

/** A wrong passphrase or another's key would be told by TLS in words that name neither file. */
async function readOwn({ certFile, keyFile, passphrase }: OwnFiles, say: SaySetting): Promise<LiveOptions["tls"]> {
  const [cert, key] = [await readCertificates(say("certFile", certFile), certFile), await readText(say("keyFile", keyFile), keyFile)];
  const given = passphrase === undefined ? {} : { passphrase };
  let parsed;
  try {
    parsed = createPrivateKey({ key, ...given });
  } catch {
    const mend =
      passphrase === undefined
        ? "it is no private key in PEM, or needs a passphrase (OCP_CLIENT_KEY_PASSPHRASE)"
        : "the passphrase does not open it";
    throw usageFailure(`${say("keyFile", keyFile)} cannot be used: ${mend}`);
  }
  if (!new X509Certificate(cert).checkPrivateKey(parsed))
    throw usageFailure(`${say("keyFile", keyFile)} is not the key of ${say("certFile", certFile)}`);
  return { cert, key, ...given };
}

async function readText(named: string, file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw usageFailure(`${named} cannot be read: ${messageOf(cause)}`);
  });
}

interface FoundProxy {
  readonly options: ProxyOptions;
  readonly secret?: string;
}

/** The variables of the environment in either case, as curl reads them; what is on this machine is not asked for elsewhere. */
async function findProxy(
  { target, proxy }: ConnectionSettings,
  environment: NodeJS.ProcessEnv,
  say: SaySetting,
): Promise<FoundProxy | undefined> {
  if (proxy === "none") return undefined;
  const told = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].some(
    (name) => (environment[name] ?? environment[name.toLowerCase()] ?? "") !== "",
  );
  if (proxy === undefined && (!told || isLoopback(target.hostname))) return undefined;
  // Loaded only where there is one.
  const text = proxy ?? (await import("proxy-from-env")).getProxyForUrl(target.href);
  if (text === "") return undefined;
  // Never the text itself: there may be a password in it.
  const named = proxy === undefined ? "the proxy of the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY)" : say("proxy");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:") throw usageFailure(`${named} is no http URL: give one such as http://proxy.example:3128`);
  try {
    return { options: readProxy(url), ...(url.password === "" ? {} : { secret: decodeURIComponent(url.password) }) };
  } catch {
    throw usageFailure(`${named} has a % in its user or password that begins no escape: write it as %25`);
  }
}
