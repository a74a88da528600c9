import type { Exchange, RecordedRequest } from "../model/exchange.js";
import { isBackupOperation } from "../model/operation.js";
import type { CredentialsKind } from "../model/probe.js";
import { signAgain } from "./sign-again.js";

/** What stands where a secret was taken out. */
const redacted = "[redacted]";
/** Headers that curl writes itself, or that would be wrong when sent again. */
const unsent = new Set(["host", "content-length", "connection", "date", "user-agent", "authorization", "transfer-encoding", "x-ocp-date"]);
/** Headers that curl adds where nothing is said of them, with what takes them away. */
const added = [
  ["accept", "Accept:"],
  ["content-type", "Content-Type:"],
] as const;

/** Gives a shell command that sends the request of an exchange again, its secrets as variables; one of our own where curl cannot. */
export function curlOf(exchange: Exchange): string {
  const { request } = exchange;
  const again = signAgain(exchange, quoted);
  if (again !== undefined) return [...warningsOf(exchange), again].join("\n");
  const text = withVariables();
  const body = request.body?.text ?? "";
  const parts = [
    `curl -i --globoff --path-as-is ${request.method === "HEAD" ? "--head" : `-X ${quoted(request.method)}`}`,
    ...credentialsOf(exchange),
    ...headersOf(request, body !== "", text),
    ...(body === "" ? [] : [`--data-raw ${text(body)}`]),
    quoted(request.origin + request.path),
  ];
  return [...warningsOf(exchange), parts.join(" \\\n  ")].join("\n");
}

function headersOf({ headers }: RecordedRequest, hasBody: boolean, text: (text: string) => string): readonly string[] {
  const has = (wanted: string): boolean => headers.some(([name]) => name.toLowerCase() === wanted);
  const kept = headers.filter(([name]) => !unsent.has(name.toLowerCase()) && name.toLowerCase() !== "accept-encoding");
  return [
    // An empty header is written with a semicolon: with a colon curl leaves it out.
    ...kept.map(([name, value]) => `-H ${text(value.trim() === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(has("accept-encoding") ? ["--compressed"] : []),
    ...added.filter(([name]) => !has(name) && (name !== "content-type" || hasBody)).map(([, none]) => `-H ${quoted(none)}`),
  ];
}

function warningsOf({ operation, probe, request }: Exchange): readonly string[] {
  const risky = operation !== undefined && isBackupOperation(operation) && probe?.class !== "harmless" && probe?.class !== "read";
  const { body } = request;
  const unlike = body !== undefined && (body.text.includes("\0") || body.text.includes("\ufffd"));
  const signed = schemeOf(request) === "OCP-ACCESS-KEY-HMACSHA1" && isOwn(probe?.credentials);
  return [
    ...(risky ? ["# CAUTION: this call can start a real backup."] : []),
    ...(body?.cut === true ? ["# Only the beginning of the body was kept: this sends less than was sent."] : []),
    ...(unlike ? ["# The body had bytes that no argument can hold: this sends others."] : []),
    ...(signed ? ["# It was signed with an AccessKey; with user and password no signature has to be made."] : []),
  ];
}

function isOwn(credentials: CredentialsKind | undefined): boolean {
  return credentials === undefined || credentials === "own" || credentials === "basic" || credentials === "access-key";
}

function schemeOf({ headers }: RecordedRequest): string | undefined {
  const [, value] = headers.find(([name]) => name.toLowerCase() === "authorization") ?? [];
  return value?.trim().split(/\s/, 1)[0];
}

function credentialsOf({ probe, request }: Exchange): readonly string[] {
  const scheme = schemeOf(request);
  if (scheme === undefined) return [];
  if (isOwn(probe?.credentials)) return ['--user "$OCP_USERNAME:$OCP_PASSWORD"'];
  return scheme === "Basic" ? ['--user "nobody:$MADE_UP_PASSWORD"'] : [`-H "Authorization: ${scheme} nobody:$MADE_UP_SIGNATURE"`];
}

/** Gives texts for the shell, each secret that was taken out as a variable of its own. */
function withVariables(): (text: string) => string {
  let secrets = 0;
  const next = (): string => {
    secrets += 1;
    return secrets === 1 ? '"$SECRET"' : `"$SECRET_${String(secrets)}"`;
  };
  return (text) =>
    text.split(redacted).reduce((told, part, index) => told + (index === 0 ? "" : next()) + (part === "" ? "" : quoted(part)), "");
}

/** Nothing within single quotes means anything to a shell; no argument can hold a zero byte. */
function quoted(text: string): string {
  return `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`;
}
