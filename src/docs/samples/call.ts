import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../model/json.js";
import type { Operation } from "../reference/operation.js";

/** How a sample identifies its caller. */
export type SampleAuth = "basic" | "access-key";

/** A call as samples write it, in whatever language. */
export interface SampleCall {
  readonly operation: string;
  readonly method: string;
  /** Pieces of the path: text as it is, and names of environment variables. */
  readonly path: readonly PathPart[];
  /** Already encoded, without the question mark; empty for none. */
  readonly query: string;
  /** Body with `${NAME}` where a value comes from the environment. */
  readonly body?: JsonObject;
  /** Environment variables that the body takes. */
  readonly secrets: readonly string[];
  readonly startsBackup: boolean;
}

export type PathPart = { readonly text: string } | { readonly variable: string; readonly parameter: string };

const variables: Readonly<Record<string, string>> = { id: "OCP_CLUSTER_ID", tenantId: "OCP_TENANT_ID", taskInstanceId: "OCP_TASK_ID" };
const secretMembers: Readonly<Record<string, string>> = {
  accessKeyId: "STORAGE_ACCESS_KEY_ID",
  accessKeySecret: "STORAGE_ACCESS_KEY_SECRET",
};

/** Makes the call that a sample shows from an operation and one of its examples. */
export function sampleCall(operation: Operation, example?: JsonValue): SampleCall {
  const { id, method, path, parameters } = operation;
  const body = isJsonObject(example) ? withVariables(example) : undefined;
  const query = parameters
    .filter((each) => each.in === "query" && each.member.required)
    .map(({ member, example: value }) => `${member.name}=${encodeURIComponent(String(value))}`);
  return {
    operation: id,
    method,
    path: partsOf(path),
    query: query.toSorted().join("&"),
    ...(body === undefined ? {} : { body }),
    secrets: body === undefined ? [] : Object.values(secretMembers).filter((name) => JSON.stringify(body).includes(`\${${name}}`)),
    startsBackup: method === "POST",
  };
}

/** Gives the path with each variable written by a function of the language. */
export function pathText({ path }: SampleCall, variable: (name: string, parameter: string) => string): string {
  return path.map((part) => ("text" in part ? part.text : variable(part.variable, part.parameter))).join("");
}

function partsOf(path: string): readonly PathPart[] {
  return path
    .split(/(\{\w+\})/)
    .filter((each) => each !== "")
    .map((each): PathPart => {
      const name = /^\{(\w+)\}$/.exec(each)?.[1];
      if (name === undefined) return { text: each };
      const variable = variables[name];
      if (variable === undefined) throw new Error(`no environment variable is agreed on for the path parameter ${name}`);
      return { variable, parameter: name };
    });
}

/** OCP takes cluster and tenant from the path: the object that repeats them would only contradict the reader's own ids. */
function withVariables(example: JsonObject): JsonObject {
  const { obBackupObject: _repeatsThePath, ...rest } = example;
  return replaced(rest) as JsonObject;
}

function replaced(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(replaced);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const variable = secretMembers[name];
      return [name, variable === undefined ? replaced(each) : `\${${variable}}`];
    }),
  );
}
