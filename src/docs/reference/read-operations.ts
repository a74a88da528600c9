import type { GeneratedProfile } from "../../../generated/profiles.gen.js";
import { isSchema, schemaAt, type SchemaAt } from "../../contract/walk.js";
import type { Evidence } from "../../model/evidence.js";
import { isJsonObject, member, type JsonValue } from "../../model/json.js";
import { pointerOf, tokensOf, valueAt } from "../../model/pointer.js";
import { textAt } from "../text-at.js";
import type { Member } from "./member.js";
import type { Operation, Parameter, RequestBody, Response } from "./operation.js";
import { readBody } from "./read-members.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads all operations of a profile, in the order of its document. */
export function readOperations(profile: GeneratedProfile): readonly Operation[] {
  return namesAt(profile.document, "/paths").flatMap((path) =>
    namesAt(profile.document, pointerOf("paths", path))
      .filter((method) => methods.includes(method))
      .map((method) => readOperation(profile, path, method)),
  );
}

function readOperation(profile: GeneratedProfile, path: string, method: string): Operation {
  const { document } = profile;
  const pointer = pointerOf("paths", path, method);
  const value = valueAt(document, pointer);
  const id = textAt(document, `${pointer}/operationId`);
  const request = readRequest(profile, id, pointer);
  const refusal = refusalBody(document, pointer);
  const parameters = listAt(document, `${pointer}/parameters`).map((_each, index) => `${pointer}/parameters/${String(index)}`);
  return {
    ...{ id, method: method.toUpperCase(), path, pointer },
    tag: asText(listAt(document, `${pointer}/tags`)[0]),
    summary: asText(member(value, "summary")),
    description: asText(member(value, "description")),
    parameters: parameters.map((each) => readParameter(document, each, "parameter")),
    ...(request === undefined ? {} : { request }),
    responses: namesAt(document, `${pointer}/responses`).map((status) => readResponse(profile, id, pointer, status)),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** Reads the parameter, or the header, that a pointer leads to. */
function readParameter(document: unknown, pointer: string, anchor: string, header?: string): Parameter {
  const place = followed(document, pointer);
  const { schema } = place;
  const name = header ?? asText(schema["name"]);
  const described = readBody(document, `${place.pointer}/schema`, `${anchor}.${name}`);
  const evidence = evidenceOf(schema);
  const { example } = schema;
  const shown =
    example === undefined ? {} : { example: Array.isArray(example) ? example.join(",") : asText(example) || JSON.stringify(example) };
  const base: Member = described ?? emptyMember(`${anchor}.${name}`);
  const { evidence: _ofSchema, ...rest } = base;
  return {
    in: header === undefined ? asText(schema["in"]) : "header",
    example,
    member: {
      ...rest,
      ...{ name, pointer: place.pointer, required: schema["required"] === true, description: asText(schema["description"]) },
      ...shown,
      ...(evidence === undefined ? {} : { evidence }),
    },
  };
}

function readRequest({ document, examples }: GeneratedProfile, id: string, pointer: string): RequestBody | undefined {
  if (valueAt(document, `${pointer}/requestBody`) === undefined) return undefined;
  const place = followed(document, `${pointer}/requestBody`);
  const body = readBody(document, `${place.pointer}/content/application~1json/schema`, "request");
  if (body === undefined) return undefined;
  const evidence = evidenceOf(place.schema);
  return {
    description: asText(place.schema["description"]),
    pointer: place.pointer,
    ...(evidence === undefined ? {} : { evidence }),
    body,
    examples: examples[id]?.request ?? [],
  };
}

function readResponse({ document, examples }: GeneratedProfile, id: string, operation: string, status: string): Response {
  const place = followed(document, `${operation}/responses${pointerOf(status)}`);
  const [mediaType] = namesAt(document, `${place.pointer}/content`);
  const schema = `${place.pointer}/content${pointerOf(mediaType ?? "")}/schema`;
  const body = status.startsWith("2") ? readBody(document, schema, status) : undefined;
  const evidence = evidenceOf(place.schema);
  // The envelope that all refusals share is told once: here is what one of them adds to it.
  const own = status.startsWith("2") ? undefined : readBody(document, `${schema}/allOf/1`, `status-${status}`);
  return {
    status,
    description: asText(place.schema["description"]),
    pointer: `${operation}/responses${pointerOf(status)}`,
    ...(evidence === undefined ? {} : { evidence }),
    mediaTypes: namesAt(document, `${place.pointer}/content`),
    headers: namesAt(document, `${place.pointer}/headers`).map((name) =>
      readParameter(document, `${place.pointer}/headers${pointerOf(name)}`, "header", name),
    ),
    ...(body === undefined ? {} : { body }),
    own: own?.members ?? [],
    examples: examples[id]?.responses[status] ?? [],
  };
}

/** The envelope that every refusal extends; the status in it is told with each answer. */
function refusalBody(document: unknown, pointer: string): Member | undefined {
  const refused = namesAt(document, `${pointer}/responses`).find((status) => !status.startsWith("2"));
  if (refused === undefined) return undefined;
  const place = followed(document, `${pointer}/responses${pointerOf(refused)}`);
  const schema = `${place.pointer}/content/application~1json/schema`;
  const shared = valueAt(document, `${schema}/allOf/0`) === undefined ? schema : `${schema}/allOf/0`;
  return readBody(document, shared, "refusal");
}

/** The object at a pointer, or at the end of the references that start there. */
function followed(document: unknown, pointer: string): SchemaAt {
  const place = schemaAt(document, pointer);
  if (place === undefined) throw new Error(`${pointer} is not in the document`);
  const reference = place.schema["$ref"];
  return typeof reference === "string" ? followed(document, pointerOf(...tokensOf(reference))) : place;
}

function evidenceOf(schema: SchemaAt["schema"]): Evidence | undefined {
  const evidence = schema["x-evidence"];
  return isSchema(evidence) ? (evidence as unknown as Evidence) : undefined;
}

function emptyMember(anchor: string): Member {
  const nothing = { constraints: [], values: [], knownValues: [], types: [], members: [], forms: [] };
  return { name: "", anchor, pointer: "", type: "any", required: false, secret: false, description: "", errorCodes: false, ...nothing };
}

function namesAt(document: unknown, pointer: string): readonly string[] {
  const value = valueAt(document, pointer);
  return isJsonObject(value) ? Object.keys(value) : [];
}

function listAt(document: unknown, pointer: string): readonly JsonValue[] {
  const value = valueAt(document, pointer);
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
