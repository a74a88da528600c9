import type { Contract, ExampleView, OperationView, SchemaFault } from "../model/contract.js";
import type { Deviation } from "../model/deviation.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import { pointerOf } from "../model/pointer.js";
import { readOperations } from "./operations.js";
import { listRequestMembers } from "./request-members.js";
import { matchRoute } from "./route.js";
import { locate, toSchemaFaults, type ValidatorError } from "./schema-faults.js";
import { undocumentedMembers } from "./undocumented-members.js";
import { unknownPaths } from "./unknown-paths.js";
import { holding, schemaAt } from "./walk.js";

/** What of a generated profile the view is made from. */
export interface ProfileData {
  readonly id: string;
  readonly title: string;
  readonly errorCodes: "integer" | "prefixed-string";
  readonly document: unknown;
  readonly examples: Readonly<Record<string, OperationExamples>>;
  readonly deviations: readonly Deviation[];
}

interface OperationExamples {
  readonly request: readonly ExampleData[];
  readonly responses: Readonly<Record<string, readonly ExampleData[]>>;
}

interface ExampleData {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** A generated validator: false leaves its complaints in `errors`. */
export type Validator = ((value: unknown) => boolean) & { errors?: readonly ValidatorError[] | null | undefined };

/** Gives the read-only view of one profile that checks and probes ask. */
export function viewContract(profile: ProfileData, validators: Readonly<Record<string, Validator>>): Contract {
  const { document } = profile;
  const operations = readOperations(document);
  const requestRoot = (id: OperationId): string => `${operations.get(id)?.pointer ?? ""}/requestBody/content/application~1json/schema`;
  const responseRoot = (id: OperationId, status: number): string => jsonSchemaOf(document, operations.get(id), status);
  const examplesOf = (id: OperationId): OperationExamples | undefined => profile.examples[id];
  return {
    profile: profile.id,
    title: profile.title,
    errorCodes: profile.errorCodes,
    operations,
    deviations: profile.deviations,
    document,
    route: (method, path) => matchRoute(operations.values(), method, path),
    requestFaults: (id, body) => faultsOf(document, validators[`${id} request`], requestRoot(id), body),
    responseFaults: (id, status, body) =>
      faultsOf(document, validators[`${id} ${String(status)}`], responseRoot(id, status), body) ??
      textFaultsOf(document, validators, contentOf(document, operations.get(id), status, "text/plain"), body),
    requestMembers: remembered((id: OperationId, body: JsonValue) => listRequestMembers(document, requestRoot(id), body)),
    undocumentedMembers: (id, status, body) => unknownPaths(undocumentedMembers(document, responseRoot(id, status), body)),
    locateResponse: (id, status, at) => {
      const start = schemaAt(document, responseRoot(id, status));
      if (start !== undefined) return locate(document, start, at, undefined);
      const operation = operations.get(id);
      const response = operation?.responses.get(status);
      return { contract: response?.pointer ?? operation?.pointer ?? "/paths", evidence: response?.evidence ?? { basis: "inferred" } };
    },
    requestExamples: (id) => viewExamples(examplesOf(id)?.request),
    responseExamples: (id, status) => viewExamples(examplesOf(id)?.responses[String(status)]),
  };
}

function faultsOf(document: unknown, validator: Validator | undefined, root: string, body: JsonValue): readonly SchemaFault[] | undefined {
  if (validator === undefined) return undefined;
  return validator(body) ? [] : toSchemaFaults(document, root, body, validator.errors ?? []);
}

/** A text has no validator of its own: its date-time is judged as the one that every envelope has. */
function textFaultsOf(
  document: unknown,
  validators: Readonly<Record<string, Validator>>,
  root: string,
  text: JsonValue,
): readonly SchemaFault[] | undefined {
  const place = schemaAt(document, root);
  if (place === undefined || typeof text !== "string") return undefined;
  if (place.schema["format"] !== "date-time") return [];
  const judge = validators["schema SuccessEnvelope"];
  if (judge === undefined) throw new Error("the contract has no envelope to judge times by");
  const errors = judge({ timestamp: text }) ? [] : (judge.errors ?? []);
  const ofTime = errors.filter(({ instancePath }) => instancePath === "/timestamp");
  return toSchemaFaults(
    document,
    root,
    text,
    ofTime.map((error) => ({ ...error, instancePath: "" })),
  );
}

function jsonSchemaOf(document: unknown, operation: OperationView | undefined, status: number): string {
  return contentOf(document, operation, status, "application/json");
}

/** Responses may be references; the schema stands where the reference leads. */
function contentOf(document: unknown, operation: OperationView | undefined, status: number, mediaType: string): string {
  const response = operation?.responses.get(status);
  const place = response === undefined ? undefined : schemaAt(document, response.pointer);
  const target = place === undefined ? undefined : holding(document, place, undefined).at(-1);
  return (target?.pointer ?? "/none") + pointerOf("content", mediaType, "schema");
}

function viewExamples(examples: readonly ExampleData[] | undefined): readonly ExampleView[] {
  return (examples ?? []).map(({ name, summary, value }) => ({ name, summary, value: value as JsonValue }));
}

/** Remembers the answer for each body object: each family of probes asks for the same ones. */
function remembered<Result>(ask: (id: OperationId, body: JsonValue) => Result): (id: OperationId, body: JsonValue) => Result {
  const answers = new WeakMap<object, Map<OperationId, Result>>();
  return (id, body) => {
    if (typeof body !== "object" || body === null) return ask(id, body);
    const known = answers.get(body) ?? new Map<OperationId, Result>();
    answers.set(body, known);
    const answer = known.get(id) ?? ask(id, body);
    known.set(id, answer);
    return answer;
  };
}
