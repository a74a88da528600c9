import { jsonText } from "../model/json-text.js";
import { impossibleId } from "../model/probe.js";
import type { NamedBody, Probe, ProbeContext, ProbeFamily } from "./probe.js";
import { lettersAfterId, recipeFor, type PathIds } from "./recipe.js";
import { exampleBodies, guarded, harmless, withoutBackupObject, type FaultyRequest } from "./twins.js";

/** Sends what is not JSON, or not said to be, or not an object. */
export const wrongBodies: ProbeFamily = (context) => twinsOf(context, bodiesThatAreWrong);

/** Calls the backup path with other methods. */
export const wrongMethods: ProbeFamily = (context) => twinsOf(context, methodsThatAreWrong);

/** Puts a word where an id belongs, and letters after an id. */
export const wrongPathIds: ProbeFamily = (context) => [
  ...twinsOf(context, pathIdsThatAreWrong),
  ...context.bodies.slice(0, 1).map((body) => guarded(context, withLettersAfterId(context, body))),
];

/** Names a cluster or a tenant that cannot exist, with a body that is right. */
export const unknownIds: ProbeFamily = (context) => {
  const body = context.bodies[0];
  if (body === undefined) return [];
  const cluster: FaultyRequest = {
    kind: "unknown-ids",
    detail: "cluster",
    title: "a valid backup call for a cluster that cannot exist",
    build: (ids) => recipeFor(context, context.operation, { ...ids, cluster: impossibleId }, { json: withoutBackupObject(body.value) }),
  };
  const tenant: FaultyRequest = {
    ...cluster,
    detail: "tenant",
    title: "a valid backup call for a tenant that cannot exist",
    build: (ids) => recipeFor(context, context.operation, { ...ids, tenant: impossibleId }, { json: withoutBackupObject(body.value) }),
  };
  return (context.operation === "backupTenantNow" ? [cluster, tenant] : [cluster]).map((request) => guarded(context, request));
};

type RequestMaker = (context: ProbeContext, body: NamedBody) => readonly FaultyRequest[];

function twinsOf(context: ProbeContext, make: RequestMaker): readonly Probe[] {
  const [example] = exampleBodies(context);
  const [real] = context.bodies;
  return [
    ...(example === undefined ? [] : make(context, example).map(harmless)),
    ...(real === undefined ? [] : make(context, real).map((request) => guarded(context, request))),
  ];
}

const bodiesThatAreWrong: RequestMaker = (context, { value }) => {
  const text = jsonText(value);
  const json = ["content-type", "application/json"] as const;
  const send = (headers: readonly (readonly [string, string])[], body?: string) => (ids: PathIds) =>
    recipeFor(context, context.operation, ids, { headers, ...(body === undefined ? {} : { body }) });
  return [
    { kind: "malformed-json", detail: "cut-off", title: "a backup call whose JSON is cut off", build: send([json], text.slice(0, -2)) },
    { kind: "malformed-json", detail: "no-body", title: "a backup call without a body", build: send([json]) },
    { kind: "member-type", detail: "root", at: "", title: "a backup call whose body is an array", build: send([json], `[${text}]`) },
    ...foreignMediaTypes.map((type): FaultyRequest => ({
      kind: "media-type",
      detail: type.replace(/^application\//, "").replaceAll("/", "-"),
      title: `a backup call sent as ${type}`,
      build: send([["content-type", type]], text),
    })),
  ];
};

const foreignMediaTypes = ["text/plain", "application/x-www-form-urlencoded", "application/xml"];

const methodsThatAreWrong: RequestMaker = (context, { value }) => [
  {
    kind: "method",
    detail: "get",
    title: "GET on the backup path",
    build: (ids) => recipeFor(context, context.operation, ids, { method: "GET" }),
  },
  {
    kind: "method",
    detail: "put",
    title: "PUT on the backup path",
    build: (ids) => recipeFor(context, context.operation, ids, { method: "PUT", json: value }),
  },
];

const pathIdsThatAreWrong: RequestMaker = (context, { value }) => {
  const call = (change: (ids: PathIds) => PathIds) => (ids: PathIds) =>
    recipeFor(context, context.operation, change(ids), { json: withoutBackupObject(value) });
  const ofTenants = context.operation === "backupTenantNow";
  const names = ofTenants ? (["cluster", "tenant"] as const) : (["cluster"] as const);
  return [
    ...names.map((name): FaultyRequest => ({
      kind: "path-id",
      detail: name,
      at: parameters[name],
      title: `a backup call whose ${name} id is a word`,
      build: call((ids) => ({ ...ids, [name]: "not-a-number" })),
    })),
  ];
};

/** Of one id only, for ids of a path are read alike; a server that reads no further than digits shows it for ids that exist. */
function withLettersAfterId(context: ProbeContext, { value }: NamedBody): FaultyRequest {
  const last = context.operation === "backupTenantNow" ? "tenant" : "cluster";
  return {
    kind: "path-id",
    detail: `${last}/letters`,
    at: parameters[last],
    title: `a backup call whose ${last} id has letters after it`,
    build: (ids) => recipeFor(context, context.operation, withLetters(ids, last), { json: withoutBackupObject(value) }),
  };
}

const parameters = { cluster: "id", tenant: "tenantId" } as const;

function withLetters(ids: PathIds, name: "cluster" | "tenant"): PathIds {
  const id = ids[name];
  return id === undefined ? ids : { ...ids, [name]: `${String(id)}${lettersAfterId}` };
}
