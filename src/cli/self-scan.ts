import { createSecretFinder, type NamedSecret } from "../wire/secret.js";
import { passwordOf, secretsOfRequest } from "../wire/request-secrets.js";
import { judgingFailure } from "./failure.js";
import type { ReadyTarget } from "./ready-target.js";

/** Lets a text pass that is about to be published; fails, naming the artifact, where a secret of the run is in it in any form. */
export type SelfScan = (artifact: string, text: string) => string;

/** Makes the last look at our own artifacts: capture redacts, this proves it. */
export function createSelfScan(secrets: readonly NamedSecret[]): SelfScan {
  const find = createSecretFinder(secrets);
  return (artifact, text) => {
    const [match] = find(text);
    if (match === undefined) return text;
    throw judgingFailure(
      `${artifact} is withheld: it holds ${match.secret} (${match.form}), which is a fault of this tool; please report it`,
    );
  };
}

/** Names the secrets of a live target: of its credentials and of the body that is sent to it. */
export function secretsOfTarget({ target, planned, connection }: ReadyTarget): readonly NamedSecret[] {
  return [...secretsOfCredentials(target.credentials), ...connection.secrets, ...secretsOfRequest([], planned.plan.requestBody)];
}

/** Names the secrets of credentials. */
export function secretsOfCredentials(credentials: {
  readonly basic?: { readonly username?: string; readonly password: string };
  readonly accessKey?: { readonly secret: string };
}): readonly NamedSecret[] {
  const { basic, accessKey } = credentials;
  return [
    ...(basic === undefined ? [] : [passwordOf(basic.username ?? "", { name: "OCP_PASSWORD", value: basic.password })]),
    ...(accessKey === undefined ? [] : [{ name: "OCP_ACCESS_KEY_SECRET", value: accessKey.secret }]),
  ];
}
