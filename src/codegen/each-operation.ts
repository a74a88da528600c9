import { isJsonObject, type JsonObject } from "../model/json.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Where an operation of a bundled document and its bodies stand; references are followed. */
export interface OperationPlace {
  readonly id: string;
  readonly requestBody?: string;
  readonly responses: readonly { readonly status: string; readonly pointer: string }[];
}

/** Lists the operations of a bundled document, in its order. */
export function eachOperation(document: JsonObject): readonly OperationPlace[] {
  return membersOf(document, "/paths").flatMap((path) =>
    membersOf(document, pointerOf("paths", path))
      .filter((method) => methods.includes(method))
      .map((method) => operationAt(document, pointerOf("paths", path, method))),
  );
}

/** Gives the pointer where the chain of references that starts at a pointer ends. */
export function resolveAt(document: JsonObject, pointer: string): string {
  const value = valueAt(document, pointer);
  const reference = isJsonObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? resolveAt(document, pointerOf(...tokensOf(reference))) : pointer;
}

/** Lists the names of the members of the object at a pointer; none where there is no object. */
export function membersOf(document: JsonObject, pointer: string): readonly string[] {
  const value = valueAt(document, pointer);
  return isJsonObject(value) ? Object.keys(value) : [];
}

function operationAt(document: JsonObject, pointer: string): OperationPlace {
  const id = valueAt(document, `${pointer}/operationId`);
  if (typeof id !== "string") throw new Error(`${pointer} has no operationId`);
  const body = `${pointer}/requestBody`;
  return {
    id,
    ...(valueAt(document, body) === undefined ? {} : { requestBody: resolveAt(document, body) }),
    responses: membersOf(document, `${pointer}/responses`).map((status) => ({
      status,
      pointer: resolveAt(document, `${pointer}/responses${pointerOf(status)}`),
    })),
  };
}
