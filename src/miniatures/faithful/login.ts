import { headerValue, type HeaderList } from "../../model/exchange.js";
import { parseAccessKey, verifyAccessKey } from "../../wire/signature.js";
import type { Call } from "../answer.js";
import type { Policy } from "./policy.js";
import type { Refusal } from "./refusals.js";

/** The credentials that a miniature takes. */
export interface Credentials {
  readonly basic: { readonly username: string; readonly password: string };
  readonly accessKey: { readonly id: string; readonly secret: string };
}

const quarterOfAnHour = 15 * 60 * 1000;

/** Says why a call is not let in; undefined where it is. */
export function loginRefusal(policy: Policy, credentials: Credentials, call: Call): Refusal | undefined {
  if (policy.credentials === "not-asked") return undefined;
  const authorization = headerValue(call.headers, "authorization");
  if (authorization === undefined) return { refusal: "notLoggedOn" };
  if (policy.credentials === "anything") return undefined;
  if (parseAccessKey(authorization) !== undefined) {
    return policy.credentials === "any-access-key" || isSigned(authorization, credentials, call)
      ? undefined
      : { refusal: "wrongSignature" };
  }
  return isUser(authorization, credentials) ? undefined : { refusal: "wrongLogin" };
}

function isUser(authorization: string, { basic }: Credentials): boolean {
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  return encoded !== undefined && Buffer.from(encoded, "base64").toString("utf8") === `${basic.username}:${basic.password}`;
}

function isSigned(authorization: string, { accessKey }: Credentials, { method, target, headers, body, receivedAt }: Call): boolean {
  const date = headerValue(headers, "date") ?? "";
  const age = receivedAt - Date.parse(date);
  if (!(age < quarterOfAnHour)) return false;
  return verifyAccessKey(authorization, accessKey, {
    method,
    path: target,
    contentType: headerOrEmpty(headers, "content-type"),
    date,
    host: headerOrEmpty(headers, "host"),
    headers,
    body,
  });
}

function headerOrEmpty(headers: HeaderList, name: string): string {
  return headerValue(headers, name) ?? "";
}
