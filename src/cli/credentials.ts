import { usageFailure } from "./failure.js";

export interface Credentials {
  readonly basic?: { readonly username: string; readonly password: string };
  readonly accessKey?: { readonly id: string; readonly secret: string };
}

/** Reads the credentials from the environment; fails where only half of a pair is set. */
export function readCredentials(environment: NodeJS.ProcessEnv): Credentials {
  const basic = readPair(environment, "OCP_USERNAME", "OCP_PASSWORD");
  const accessKey = readPair(environment, "OCP_ACCESS_KEY_ID", "OCP_ACCESS_KEY_SECRET");
  return {
    ...(basic === undefined ? {} : { basic: { username: basic[0], password: basic[1] } }),
    ...(accessKey === undefined ? {} : { accessKey: { id: accessKey[0], secret: accessKey[1] } }),
  };
}

function readPair(environment: NodeJS.ProcessEnv, first: string, second: string): readonly [string, string] | undefined {
  const [one, other] = [environment[first] ?? "", environment[second] ?? ""];
  if (one === "" && other === "") return undefined;
  if (one === "") throw usageFailure(`the environment variable ${second} is set, but not ${first}: set both or neither`);
  if (other === "") throw usageFailure(`the environment variable ${first} is set, but not ${second}: set both or neither`);
  return [one, other];
}

/** Chooses what calls are made with; fails where the wanted credentials are not there. */
export function preferred({ basic, accessKey }: Credentials, wanted: "basic" | "access-key" | undefined): "basic" | "access-key" {
  if (basic === undefined && accessKey === undefined) {
    throw usageFailure(
      "a live target needs credentials: set the environment variables OCP_USERNAME and OCP_PASSWORD, or OCP_ACCESS_KEY_ID and OCP_ACCESS_KEY_SECRET",
    );
  }
  if (wanted === "basic" && basic === undefined)
    throw usageFailure("--auth basic needs the environment variables OCP_USERNAME and OCP_PASSWORD");
  if (wanted === "access-key" && accessKey === undefined) {
    throw usageFailure("--auth access-key needs the environment variables OCP_ACCESS_KEY_ID and OCP_ACCESS_KEY_SECRET");
  }
  return wanted ?? (accessKey === undefined ? "basic" : "access-key");
}
