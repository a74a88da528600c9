import { isJsonObject, member, type JsonObject, type JsonValue } from "../model/json.js";
import type { ProfileInput } from "./inputs.js";
import { generatedBy } from "./notice.js";

/** Text of `operations.gen.d.ts`. */
export const operationsDeclaration = `// ${generatedBy}
import type { OperationId } from "../src/model/operation.js";

/** Method and path of every operation, and the profiles that have it where not all do. */
export declare const operationTable: Readonly<Record<OperationId, readonly [method: "GET" | "POST", path: string, profiles?: readonly string[]]>>;
`;

/** Gives `operations.gen.js`; throws where two profiles disagree. */
export function renderOperations(profiles: readonly ProfileInput[]): string {
  const table = new Map<string, readonly [method: string, path: string, profiles: readonly string[]]>();
  for (const { id: profile, document } of profiles) {
    for (const { id, method, path } of operationsOf(document)) {
      const [knownMethod, knownPath, having] = table.get(id) ?? [method, path, []];
      if (knownMethod !== method || knownPath !== path) throw new Error(`${id} has another path in profile ${profile}`);
      table.set(id, [method, path, [...having, profile]]);
    }
  }
  const rows = [...table].map(
    ([id, [method, path, having]]) => [id, having.length === profiles.length ? [method, path] : [method, path, having]] as const,
  );
  return `// ${generatedBy}\nexport const operationTable = ${JSON.stringify(Object.fromEntries(rows), null, 1)};\n`;
}

function operationsOf(document: JsonObject): readonly { readonly id: string; readonly method: string; readonly path: string }[] {
  return Object.entries(document["paths"] ?? {}).flatMap(([path, item]: readonly [string, JsonValue]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) => {
      const id = member(operation, "operationId");
      return typeof id === "string" ? [{ id, method: method.toUpperCase(), path }] : [];
    }),
  );
}
