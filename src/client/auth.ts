import type { NamedSecret } from "../wire/secret.js";
import type { SignedParts } from "../wire/signature.js";

/** Credentials of a caller; what is secret in them cannot be read back. */
export interface Auth {
  /** How calls are signed: by user name and password, or by an AccessKey. */
  readonly scheme: "basic" | "access-key";
}

/** What only this package does with credentials. */
export interface Authorizer {
  readonly header: (parts: SignedParts) => string | Promise<string>;
  readonly secrets: readonly NamedSecret[];
  /** Name under which OCP knows the caller, where it is known here. */
  readonly user?: string;
}

/** Apart from the object, so that nobody prints a secret with it. */
const authorizers = new WeakMap<Auth, Authorizer>();

/**
 * Logs in by user name and password; throws a TypeError where they cannot be sent.
 *
 * The password goes with every call, in base64: over plain http anyone on the way can read it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basicAuth({ username, password }: { readonly username: string; readonly password: string }): Auth {
  if (typeof username !== "string" || username === "" || username.includes(":")) {
    throw new TypeError("username must be a text, not empty and without a colon");
  }
  if (typeof password !== "string") throw new TypeError("password must be a text");
  const header = `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  return known("basic", { header: () => header, secrets: [{ name: "password", value: password }], user: username });
}

/**
 * Signs every call with an AccessKey, exactly as it is sent; throws a TypeError where the key cannot be one.
 *
 * The secret never leaves this machine. OCP refuses a signature whose date is 15 minutes old: the clocks must agree.
 *
 * @see https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/1900.reference-guide/200.api-reference/300.ak-sk-sign-roles.md
 */
export function accessKeyAuth({ accessKeyId, accessKeySecret }: { readonly accessKeyId: string; readonly accessKeySecret: string }): Auth {
  if (typeof accessKeyId !== "string" || !/^[\x21-\x39\x3b-\x7e]+$/.test(accessKeyId)) {
    throw new TypeError("accessKeyId must be ASCII without spaces and colons");
  }
  if (typeof accessKeySecret !== "string" || accessKeySecret === "") throw new TypeError("accessKeySecret must be a text");
  const key = { id: accessKeyId, secret: accessKeySecret };
  return known("access-key", {
    header: async (parts) => {
      const { signAccessKey } = await import("../wire/signature.js");
      return signAccessKey(key, parts);
    },
    secrets: [{ name: "accessKeySecret", value: accessKeySecret }],
  });
}

/** Gives what is behind credentials; throws where they were not made by this package. */
export function authorizerOf(auth: Auth): Authorizer {
  const authorizer = authorizers.get(auth);
  if (authorizer === undefined) throw new TypeError("auth must come from basicAuth or accessKeyAuth");
  return authorizer;
}

function known(scheme: Auth["scheme"], authorizer: Authorizer): Auth {
  const auth: Auth = Object.freeze({ scheme });
  authorizers.set(auth, authorizer);
  return auth;
}
