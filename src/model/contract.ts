import type { Deviation } from "./deviation.js";
import type { Evidence } from "./evidence.js";
import type { JsonValue } from "./json.js";
import type { OperationId } from "./operation.js";

/** A place where a value breaks a schema. */
export interface SchemaFault {
  /** JSON Pointer into the value; for a missing member, where it belongs. */
  readonly at: string;
  /** Schema keyword that does not hold: `required`, `type`, `const` ... */
  readonly keyword: string;
  readonly expected: string;
  /** The value found there; absent where nothing is. */
  readonly actual?: JsonValue;
  readonly message: string;
  /** Pointer into the document, at the property where one is declared. */
  readonly contract: string;
  readonly evidence: Evidence;
}

/** One documented answer of an operation. */
export interface ResponseView {
  readonly status: number;
  /** As documented: `application/json`, `text/plain`. */
  readonly mediaTypes: readonly string[];
  /** Header names of the contract (lower case) with whether they are required, and a judge of the value. */
  readonly headers: readonly HeaderView[];
  readonly pointer: string;
  readonly evidence: Evidence;
}

export interface HeaderView {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** One operation of a profile. */
export interface OperationView {
  readonly id: OperationId;
  readonly method: string;
  /** Path template: `/api/v2/ob/clusters/{id}/...`. */
  readonly path: string;
  readonly summary: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** False only where the contract says `security: []`. */
  readonly needsCredentials: boolean;
  readonly hasBody: boolean;
  readonly responses: ReadonlyMap<number, ResponseView>;
  readonly pointer: string;
}

/** An example of the contract: request and response share the name. */
export interface ExampleView {
  readonly name: string;
  readonly summary: string;
  readonly value: JsonValue;
}

/** A path that matched an operation's template, whatever the method. */
export interface RouteMatch {
  readonly operation: OperationView;
  /** Decoded values by parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Read-only view of one generated profile: all that checks and probes ask. */
export interface Contract {
  readonly profile: string;
  readonly title: string;
  /** What `error.code` looks like: integers, or strings with a prefix. */
  readonly errorCodes: "integer" | "prefixed-string";
  readonly operations: ReadonlyMap<OperationId, OperationView>;
  readonly deviations: readonly Deviation[];
  /** Matches a path (query ignored) to an operation; prefers the operation with that method. */
  readonly route: (method: string, path: string) => RouteMatch | undefined;
  /** Faults of a response body under the schema of that status; undefined where that status has no JSON schema. */
  readonly responseFaults: (operation: OperationId, status: number, body: JsonValue) => readonly SchemaFault[] | undefined;
  /** Faults of a request body; undefined where the operation takes none. */
  readonly requestFaults: (operation: OperationId, body: JsonValue) => readonly SchemaFault[] | undefined;
  /** Every member that the contract declares for this body (the storage variant is chosen by the body); parents before children. */
  readonly requestMembers: (operation: OperationId, body: JsonValue) => readonly RequestMember[];
  /** Members of a response body that the schema of that status does not declare; of those within one another only the outermost. */
  readonly undocumentedMembers: (operation: OperationId, status: number, body: JsonValue) => readonly UnknownPath[];
  /** Where the contract speaks of a place in a response body, and with what evidence. */
  readonly locateResponse: (
    operation: OperationId,
    status: number,
    at: string,
  ) => { readonly contract: string; readonly evidence: Evidence };
  readonly requestExamples: (operation: OperationId) => readonly ExampleView[];
  readonly responseExamples: (operation: OperationId, status: number) => readonly ExampleView[];
  /** The bundled OpenAPI document. */
  readonly document: unknown;
}

/** A member that a body has and the contract does not declare. */
export interface UnknownPath {
  /** JSON Pointer into the body; `*` stands for every row. */
  readonly at: string;
  /** JSON types met there, sorted; never a value. */
  readonly types: readonly string[];
  /** Pointer into the document, at the schema that would declare it. */
  readonly contract: string;
}

/** One member that the contract declares for a request body. */
export interface RequestMember {
  /** JSON Pointer into the body. */
  readonly at: string;
  readonly required: boolean;
  readonly shape: "object" | "array" | "scalar";
  /** Permitted values, where they are closed. */
  readonly values?: readonly JsonValue[];
  readonly limits: MemberLimits;
  readonly contract: string;
  readonly evidence: Evidence;
}

/** What the schema of a member allows of its value, as far as it says. */
export interface MemberLimits {
  readonly type?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
