import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { FileProblem } from "./checked-yaml.js";
import { unfitForHeader, type Credentials } from "./credentials.js";
import type { JsonValue } from "../model/json.js";
import { messageOf } from "./failure.js";

const parts = ["username", "password", "accessKeyId", "accessKeySecret"] as const;
type Part = (typeof parts)[number];
const secretParts: readonly Part[] = ["password", "accessKeySecret"];

/** Where a secret is: never the text itself. */
export interface WrittenSecret {
  readonly env?: string;
  readonly file?: string;
}

/** Where a part of the credentials is: an environment variable, a file, or, where it is no secret, the text itself. */
export type WrittenCredentials = Readonly<Partial<Record<Part, string | WrittenSecret>>>;

/** Finds what is wrong with how credentials are written: a secret itself has no place in a config file. */
export function literalProblems(written: WrittenCredentials, at: string): readonly FileProblem[] {
  return secretParts.flatMap((part) => {
    const value = written[part];
    if (typeof value !== "string" || variableOf(value) !== undefined) return [];
    return [{ at: `${at}/${part}`, message: "holds the secret itself: take it out of the file, and give {env: NAME} or {file: PATH}" }];
  });
}

/** Finds a password that stands in the URL of a proxy, as it is written. */
export function literalProxyProblems(written: JsonValue | undefined, at: string): readonly FileProblem[] {
  const [, password = ""] = typeof written === "string" ? (/^[a-z][a-z\d+.-]*:\/\/[^:/?#]*:([^/?#]*)@/i.exec(written) ?? []) : [];
  if (password === "" || variableOf(password) !== undefined) return [];
  const message = "holds the password itself: take it out of the file, put it into an environment variable, and write ${NAME} in its place";
  return [{ at: `${at}/proxy`, message }];
}

/** Gets the credentials of one target from where the file says, or tells what is missing. */
export async function resolveCredentials(
  written: WrittenCredentials,
  at: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly credentials: Credentials; readonly problems: readonly FileProblem[] }> {
  const problems: FileProblem[] = [];
  const found: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const value = written[part];
    if (value === undefined) continue;
    const told = await valueOf(value, folder, environment);
    const unfit = "because" in told ? told.because : unfitForHeader(part, told.text);
    if (unfit !== undefined) problems.push({ at: `${at}/${part}`, message: "because" in told ? unfit : `${sourceOf(value)} ${unfit}` });
    if ("text" in told) found[part] = told.text;
  }
  const pair = (one: Part, other: Part): readonly [string, string] | undefined => {
    const [first, second] = [written[one], written[other]];
    if ((first === undefined) !== (second === undefined)) {
      const [given, missing] = first === undefined ? [other, one] : [one, other];
      problems.push({ at, message: `${given} is given, but not ${missing}: give both or neither` });
    }
    const [left, right] = [found[one], found[other]];
    return left === undefined || right === undefined ? undefined : [left, right];
  };
  const basic = pair("username", "password");
  const key = pair("accessKeyId", "accessKeySecret");
  const credentials: Credentials = {
    ...(basic === undefined ? {} : { basic: { username: basic[0], password: basic[1] } }),
    ...(key === undefined ? {} : { accessKey: { id: key[0], secret: key[1] } }),
  };
  return { credentials, problems };
}

/** Gets a text from where the file says it is, or tells what is missing. */
export async function valueOf(
  value: string | WrittenSecret,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly text: string } | { readonly because: string }> {
  if (typeof value === "string") {
    const name = variableOf(value);
    return name === undefined ? { text: value } : fromVariable(name, environment);
  }
  if (value.env !== undefined) return fromVariable(value.env, environment);
  const file = resolve(folder, value.file ?? "");
  try {
    // Editors and echo end a file with a line feed, which is no part of a password.
    const text = (await readFile(file, "utf8")).replace(/\r?\n$/, "");
    return text === "" ? { because: `the file ${file} is empty` } : { text };
  } catch (cause) {
    return { because: `the file cannot be read: ${messageOf(cause)}` };
  }
}

/** Names where a text is, never the text. */
function sourceOf(value: string | WrittenSecret): string {
  if (typeof value !== "string") return value.env === undefined ? `the file ${value.file ?? ""}` : `the environment variable ${value.env}`;
  const name = variableOf(value);
  return name === undefined ? "the text" : `the environment variable ${name}`;
}

function fromVariable(name: string, environment: NodeJS.ProcessEnv): { readonly text: string } | { readonly because: string } {
  const text = environment[name] ?? "";
  return text === "" ? { because: `the environment variable ${name} is not set` } : { text };
}

function variableOf(text: string): string | undefined {
  return /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(text)?.[1];
}
