import type { Exchange, RecordedRequest } from "../model/exchange.js";
import { isBackupOperation } from "../model/operation.js";
import type { CredentialsKind } from "../model/probe.js";

/** What stands where a secret was taken out. */
const redacted = "[redacted]";
/** Headers that curl writes itself, or that would be wrong when sent again. */
const unsent = new Set(["host", "content-length", "connection", "date", "user-agent", "authorization", "transfer-encoding", "x-ocp-date"]);

/** Gives a shell command that sends the request of an exchange again, its secrets as variables. */
export function curlOf(exchange: Exchange): string {
  const { request } = exchange;
  const parts = [
    `curl -i --globoff --path-as-is -X ${quoted(request.method)}`,
    ...credentialsOf(exchange),
    ...request.headers
      .filter(([name]) => !unsent.has(name.toLowerCase()))
      .map(([name, value]) => `-H ${withVariables(`${name}: ${value}`)}`),
    ...bodyOf(request),
    quoted(request.origin + request.path),
  ];
  return [...warningsOf(exchange), parts.join(" \\\n  ")].join("\n");
}

function warningsOf({ operation, probe, request }: Exchange): readonly string[] {
  const risky = operation !== undefined && isBackupOperation(operation) && probe?.class !== "harmless" && probe?.class !== "read";
  const signed = schemeOf(request) === "OCP-ACCESS-KEY-HMACSHA1" && isOwn(probe?.credentials);
  return [
    ...(risky ? ["# CAUTION: this call can start a real backup."] : []),
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

function bodyOf({ body }: RecordedRequest): readonly string[] {
  return body === undefined ? [] : [`--data-raw ${withVariables(body.text)}`];
}

/** A text for the shell, each secret that was taken out as a variable. */
function withVariables(text: string): string {
  return text
    .split(redacted)
    .map((part) => (part === "" ? "" : quoted(part)))
    .join('"$SECRET"');
}

/** Nothing within single quotes means anything to a shell; no argument can hold a zero byte. */
function quoted(text: string): string {
  return `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`;
}
