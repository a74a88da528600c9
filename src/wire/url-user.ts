import { redacted, type NamedSecret } from "./secret.js";

/** A URL's user and password, wherever a URL stands in a text. Neither part goes on past a sign that ends it: else a run of them takes quadratic time. */
const passwordInUrl = /(:\/\/[^\s/?#@:"'\\<>]*:)[^\s/?#@"'\\<>]+(?=@)/g;

/** Splits an origin as it was written from the user and password before its host. */
export function splitOrigin(origin: string): { readonly origin: string; readonly userInfo: string } {
  const [, scheme = "", userInfo = "", host = origin] = /^([a-z]+:\/\/)(?:(.*)@)?([^@]*)$/is.exec(origin) ?? [];
  return { origin: scheme + host, userInfo };
}

/** Gives the password that stands in an origin, as a secret. A user alone is none: every answer may name it. */
export function secretsOfOrigin(origin: string): readonly NamedSecret[] {
  const { userInfo } = splitOrigin(origin);
  const colon = userInfo.indexOf(":");
  const written = colon < 0 ? "" : userInfo.slice(colon + 1);
  return [...new Set([plainly(written), written])].filter((value) => value !== "").map((value) => ({ name: "password", value }));
}

function plainly(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Takes the passwords out of the URLs in a text. */
export function withoutUrlPasswords(text: string): string {
  return text.replace(passwordInUrl, `$1${redacted}`);
}

/** Takes user and password out of a text that is a URL. */
export function withoutUserInfo(url: string): string {
  return url.replace(/^(\s*(?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#\s]*@/i, `$1${redacted}@`);
}
