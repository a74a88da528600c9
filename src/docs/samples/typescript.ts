import { isJsonArray, isJsonObject, type JsonValue } from "../../model/json.js";
import type { SampleAuth, SampleCall } from "./call.js";

/** How the client names what the contract calls otherwise. */
const argumentNames: Readonly<Record<string, string>> = { id: "clusterId" };

/** Writes the call for TypeScript with the client of this project. */
export function typescriptSample(call: SampleCall, auth: SampleAuth): string {
  const helper = auth === "basic" ? "basicAuth" : "accessKeyAuth";
  const lines = [
    `import { ${[helper, "createBackupClient"].toSorted().join(", ")} } from "ocp-backup-client";`,
    "",
    "const env = (name: string): string => {",
    "  const value = process.env[name];",
    "  if (value === undefined) throw new Error(`${name} is not set`);",
    "  return value;",
    "};",
    "",
    "const client = createBackupClient({",
    `  baseUrl: env("OCP_TARGET"),`,
    auth === "basic"
      ? `  auth: basicAuth({ username: env("OCP_USERNAME"), password: env("OCP_PASSWORD") }),`
      : `  auth: accessKeyAuth({ accessKeyId: env("OCP_ACCESS_KEY_ID"), accessKeySecret: env("OCP_ACCESS_KEY_SECRET") }),`,
    "});",
    "",
    `const answer = await client.${call.operation}(${argumentsOf(call)});`,
    "console.log(answer);",
  ];
  return `${lines.join("\n")}\n`;
}

function argumentsOf({ path, query, body }: SampleCall): string {
  const ids = path.flatMap((part) =>
    "text" in part ? [] : [`${argumentNames[part.parameter] ?? part.parameter}: BigInt(env("${part.variable}"))`],
  );
  const filters = query === "" ? [] : query.split("&").map((pair) => pair.replace("=", ": "));
  const members = [...ids, ...filters, ...(body === undefined ? [] : [`body: ${literal(body, 1)}`])];
  if (members.length === 0) return "";
  if (body === undefined) return `{ ${members.join(", ")} }`;
  return `{\n${members.map((each) => `  ${each},\n`).join("")}}`;
}

/** Writes a JSON value as an object literal. */
function literal(value: JsonValue, depth: number): string {
  const variable = typeof value === "string" ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined;
  if (variable !== undefined) return `env("${variable}")`;
  if (isJsonArray(value)) return `[${value.map((each) => literal(each, depth)).join(", ")}]`;
  if (!isJsonObject(value)) return typeof value === "bigint" ? `${String(value)}n` : JSON.stringify(value);
  const indent = "  ".repeat(depth + 1);
  const members = Object.entries(value).map(([name, each]) => `${indent}${name}: ${literal(each, depth + 1)},\n`);
  return `{\n${members.join("")}${"  ".repeat(depth)}}`;
}
