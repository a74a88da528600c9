import { usageFailure } from "./failure.js";

export interface Credentials {
  readonly basic?: { readonly username: string; readonly password: string };
  readonly accessKey?: { readonly id: string; readonly secret: string };
}

/** Reads the credentials from the environment; fails where only half of a pair is set. */
export function readCredentials(environment: NodeJS.ProcessEnv): Credentials {
  const basic = readPair(environment, ["OCP_USERNAME", "username"], ["OCP_PASSWORD", "password"]);
  const accessKey = readPair(environment, ["OCP_ACCESS_KEY_ID", "accessKeyId"], ["OCP_ACCESS_KEY_SECRET", "accessKeySecret"]);
  return {
    ...(basic === undefined ? {} : { basic: { username: basic[0], password: basic[1] } }),
    ...(accessKey === undefined ? {} : { accessKey: { id: accessKey[0], secret: accessKey[1] } }),
  };
}

type Variable = readonly [name: string, part: keyof typeof words];

function readPair(
  environment: NodeJS.ProcessEnv,
  ...pair: readonly [one: Variable, other: Variable]
): readonly [string, string] | undefined {
  const [[first], [second]] = pair;
  const [one, other] = [environment[first] ?? "", environment[second] ?? ""];
  if (one === "" && other === "") return undefined;
  if (one === "") throw usageFailure(`the environment variable ${second} is set, but not ${first}: set both or neither`);
  if (other === "") throw usageFailure(`the environment variable ${first} is set, but not ${second}: set both or neither`);
  for (const [name, part] of pair) {
    const unfit = unfitForHeader(part, environment[name] ?? "");
    if (unfit !== undefined) throw usageFailure(`the environment variable ${name} ${unfit}`);
  }
  return [one, other];
}

/** Says what no header can carry: RFC 7617 forbids a colon in a user's name, and control characters altogether. */
export function unfitForHeader(part: keyof typeof words, text: string): string | undefined {
  if (/\p{Cc}/u.test(text)) return `holds a control character (a line end, perhaps), which no ${words[part]} may: take it out`;
  if (part === "username" && text.includes(":"))
    return "holds a colon, which no name of a user may where calls are made with it (RFC 7617)";
  return undefined;
}

const words = {
  username: "name of a user",
  password: "password",
  accessKeyId: "id of an AccessKey",
  accessKeySecret: "secret of an AccessKey",
} as const;

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
