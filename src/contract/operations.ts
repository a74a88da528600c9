import type { HeaderView, OperationView, ResponseView } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import { operationIds, type OperationId } from "../model/operation.js";
import { pointerOf } from "../model/pointer.js";
import { holding, isSchema, schemaAt, type SchemaAt } from "./walk.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads every operation of a bundled document; throws for one that the model does not know. */
export function readOperations(document: unknown): ReadonlyMap<OperationId, OperationView> {
  const operations = new Map<OperationId, OperationView>();
  const paths = schemaAt(document, "/paths")?.schema ?? {};
  for (const path of Object.keys(paths)) {
    for (const method of methods) {
      const place = schemaAt(document, pointerOf("paths", path, method));
      if (place === undefined) continue;
      const operation = readOperation(document, place, path, method);
      operations.set(operation.id, operation);
    }
  }
  return operations;
}

function readOperation(document: unknown, place: SchemaAt, path: string, method: string): OperationView {
  const { schema, pointer } = place;
  const id = operationIds.find((known) => known === schema["operationId"]);
  if (id === undefined) throw new Error(`the model does not know the operation ${String(schema["operationId"])}`);
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: typeof schema["summary"] === "string" ? schema["summary"] : "",
    pathParameters: [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""),
    queryParameters: queryNames(document, pointer, schema),
    needsCredentials: !(Array.isArray(schema["security"]) && schema["security"].length === 0),
    hasBody: isSchema(schema["requestBody"]),
    responses: readResponses(document, pointer),
    pointer,
  };
}

function queryNames(document: unknown, pointer: string, schema: SchemaAt["schema"]): readonly string[] {
  const parameters = Array.isArray(schema["parameters"]) ? schema["parameters"] : [];
  return parameters
    .flatMap((_each, index) => holdingAt(document, pointer + pointerOf("parameters", index)))
    .filter((each) => each["in"] === "query")
    .map((each) => String(each["name"]));
}

function holdingAt(document: unknown, pointer: string): readonly SchemaAt["schema"][] {
  const place = schemaAt(document, pointer);
  return place === undefined ? [] : holding(document, place, undefined).map(({ schema }) => schema);
}

function readResponses(document: unknown, operation: string): ReadonlyMap<number, ResponseView> {
  const declared = schemaAt(document, operation + pointerOf("responses"))?.schema ?? {};
  const responses = new Map<number, ResponseView>();
  for (const status of Object.keys(declared).filter((each) => /^\d{3}$/.test(each))) {
    const place = schemaAt(document, operation + pointerOf("responses", status));
    if (place !== undefined) responses.set(Number(status), readResponse(document, place, Number(status)));
  }
  return responses;
}

function readResponse(document: unknown, place: SchemaAt, status: number): ResponseView {
  const all = holding(document, place, undefined);
  const content = all.map(({ schema }) => schema["content"]).find(isSchema) ?? {};
  return {
    status,
    mediaTypes: Object.keys(content),
    headers: all.flatMap((each) => readHeaders(document, each)),
    pointer: place.pointer,
    evidence: evidenceIn(all),
  };
}

function readHeaders(document: unknown, { pointer, schema }: SchemaAt): readonly HeaderView[] {
  const headers = schema["headers"];
  if (!isSchema(headers)) return [];
  return Object.keys(headers).flatMap((name) => {
    const place = schemaAt(document, pointer + pointerOf("headers", name));
    if (place === undefined) return [];
    const all = holding(document, place, undefined);
    const rules = all.map((each) => each.schema["schema"]).find(isSchema) ?? {};
    return [
      {
        name: name.toLowerCase(),
        required: all.some((each) => each.schema["required"] === true),
        schema: rules,
        pointer: place.pointer,
        evidence: evidenceIn(all),
      },
    ];
  });
}

function evidenceIn(all: readonly SchemaAt[]): Evidence {
  const said = all.map(({ schema }) => schema["x-evidence"]).find(isSchema);
  return (said as Evidence | undefined) ?? { basis: "inferred" };
}
