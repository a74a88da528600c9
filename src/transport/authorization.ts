import type { HeaderList } from "../model/exchange.js";
import { isSignatureFault, type CredentialsKind } from "../model/probe.js";
import { signAccessKey, type AccessKey, type SignedParts } from "../wire/signature.js";
import { unfitSignature } from "./unfit-signature.js";

/** What a target knows us by. */
export interface Credentials {
  readonly basic?: { readonly username: string; readonly password: string } | undefined;
  readonly accessKey?: AccessKey | undefined;
  /** Which of them an ordinary call uses where both are there. */
  readonly prefer: "basic" | "access-key";
}

/** One way to authorize a request, and the headers that do it. */
export interface Authorization {
  readonly scheme: "none" | "basic" | "access-key";
  /** A real secret crosses the wire, or signs. */
  readonly ours: boolean;
  /** A right server refuses it: it counts as a failed login. */
  readonly failing: boolean;
  /** Milliseconds by which the Date of the call is not now. */
  readonly dateShiftMs?: number;
  readonly header: (parts: SignedParts) => HeaderList;
}

/** No credentials at all. */
export const anonymous: Authorization = { scheme: "none", ours: false, failing: true, header: () => [] };

/** Gives the authorization of a kind, made-up ones from random texts only, or says what is missing for it. */
export function authorizationFor(
  kind: CredentialsKind,
  credentials: Credentials,
  random: () => string,
): Authorization | { readonly missing: string } {
  const { basic, accessKey, prefer } = credentials;
  if (isSignatureFault(kind)) return accessKey === undefined ? noAccessKey : unfitSignature(kind, accessKey, random);
  switch (kind) {
    case "none":
      return anonymous;
    case "made-up-user":
      return basicAuthorization(`nobody-${random()}`, random(), false);
    case "made-up-access-key":
      return keyAuthorization({ id: random(), secret: random() }, false);
    case "basic":
      return basic === undefined
        ? { missing: "no user and password are configured" }
        : basicAuthorization(basic.username, basic.password, true);
    case "access-key":
      return accessKey === undefined ? noAccessKey : keyAuthorization(accessKey, true);
    case "own": {
      const first = prefer === "basic" ? "basic" : "access-key";
      const wanted = authorizationFor(first, credentials, random);
      return "missing" in wanted ? authorizationFor(first === "basic" ? "access-key" : "basic", credentials, random) : wanted;
    }
  }
}

const noAccessKey = { missing: "no AccessKey is configured" } as const;

function basicAuthorization(username: string, password: string, ours: boolean): Authorization {
  const pair = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
  return { scheme: "basic", ours, failing: !ours, header: () => [["authorization", `Basic ${pair}`]] };
}

function keyAuthorization(key: AccessKey, ours: boolean): Authorization {
  return { scheme: "access-key", ours, failing: !ours, header: (parts) => [["authorization", signAccessKey(key, parts)]] };
}
