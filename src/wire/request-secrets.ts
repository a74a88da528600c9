import { headerValues, type HeaderList } from "../model/exchange.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";
import { isSecretMember, keysInAddresses } from "./redaction.js";
import { redacted, type NamedSecret } from "./secret.js";

/** Gives the secrets that a request itself carries: its credentials as sent, and the secret members of its body. */
export function secretsOfRequest(headers: HeaderList, body: JsonValue | undefined): readonly NamedSecret[] {
  const sent = ["authorization", "proxy-authorization"].flatMap((name) => headerValues(headers, name));
  return [...sent.flatMap(secretsOfAuthorization), ...secretsOfBody(body, undefined)].filter(({ value }) => !value.includes(redacted));
}

/** Basic credentials also as the pair that is encoded, and any header also as a whole: a server may encode it once more. */
function secretsOfAuthorization(header: string): readonly NamedSecret[] {
  const whole: NamedSecret = { name: "Authorization", value: header, whole: true };
  const [, scheme = "", token = ""] = /^(\S+)\s+(.+)$/s.exec(header) ?? [];
  if (scheme.toLowerCase() !== "basic") return [whole, { name: "Authorization", value: token.slice(token.indexOf(":") + 1) }];
  const pair = Buffer.from(token, "base64").toString("utf8");
  const [username, password] = [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)];
  return [whole, { name: "Authorization", value: pair, whole: true }, passwordOf(username, { name: "password", value: password })];
}

/** A password that has the name of its user in it is only found whole: the name alone is public. */
export function passwordOf(username: string, password: NamedSecret): NamedSecret {
  return username !== "" && password.value.toLowerCase().includes(username.toLowerCase()) ? { ...password, whole: true } : password;
}

/** Strings at or below a member whose name tells a secret, and keys in addresses. */
function secretsOfBody(value: JsonValue | undefined, name: string | undefined): readonly NamedSecret[] {
  if (isJsonArray(value)) return value.flatMap((each) => secretsOfBody(each, name));
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([member, each]) => secretsOfBody(each, name ?? (isSecretMember(member) ? member : undefined)));
  }
  if (typeof value !== "string" || value === "") return [];
  return name === undefined ? keysInAddresses(value).map((key) => ({ name: "access_key", value: key })) : [{ name, value }];
}
