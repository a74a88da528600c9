import { headerValue, type HeaderList } from "../../model/exchange.js";
import { parseAccessKey, verifyAccessKey, type SignedParts } from "../../wire/signature.js";
import type { OperationId } from "../../model/operation.js";
import type { Call } from "../answer.js";
import type { Policy } from "./policy.js";
import type { Refusal } from "./refusals.js";

/** The credentials that a miniature takes. */
export interface Credentials {
  readonly basic: { readonly username: string; readonly password: string };
  readonly accessKey: { readonly id: string; readonly secret: string };
}

/** Says why a call is not let in; undefined where it is. */
export function loginRefusal(policy: Policy, credentials: Credentials, call: Call, operation: OperationId): Refusal | undefined {
  if (policy.credentials === "not-asked" || policy.opens.includes(operation)) return undefined;
  const authorization = headerValue(call.headers, "authorization");
  if (authorization === undefined) return { refusal: "notLoggedOn" };
  if (policy.credentials === "anything") return undefined;
  if (parseAccessKey(authorization) !== undefined) {
    return policy.credentials === "any-access-key" || isSigned(policy, authorization, credentials, call)
      ? undefined
      : { refusal: "wrongSignature", status: policy.unfitSignature };
  }
  return isUser(authorization, credentials) ? undefined : { refusal: "wrongLogin" };
}

function isUser(authorization: string, { basic }: Credentials): boolean {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  return encoded !== undefined && Buffer.from(encoded, "base64").toString("utf8") === `${basic.username}:${basic.password}`;
}

function isSigned(policy: Policy, authorization: string, { accessKey }: Credentials, call: Call): boolean {
  if (policy.signatures === "nothing") return parseAccessKey(authorization)?.id === accessKey.id;
  const { method, target, headers, body, receivedAt } = call;
  const date = headerOrEmpty(headers, "date");
  const age = receivedAt + policy.clockAhead - Date.parse(date);
  if (!(age < policy.oldestDate && age > -policy.furthestDate)) return false;
  const parts: SignedParts = {
    ...{ method, path: target, date, headers, body },
    contentType: headerOrEmpty(headers, "content-type"),
    host: headerOrEmpty(headers, "host"),
  };
  return [parts, ...lenientReadings(policy, parts)].some((each) => verifyAccessKey(authorization, accessKey, each));
}

/** What else than the whole call a signature may be of. */
function lenientReadings({ signatures }: Policy, parts: SignedParts): readonly SignedParts[] {
  if (signatures === "any-path") return knownPaths.map((path) => ({ ...parts, path }));
  if (signatures === "body-may-be-unsigned") return [{ ...parts, digest: "" }];
  return signatures === "digest-from-header" ? [{ ...parts, digest: headerValue(parts.headers, "content-md5") }] : [];
}

const knownPaths = ["/api/v2/time", "/api/v2/info", "/api/v2/ob/clusters", "/api/v2/ob/tenants"];

function headerOrEmpty(headers: HeaderList, name: string): string {
  return headerValue(headers, name) ?? "";
}
