import type * as v40 from "../../generated/4.0/types.gen.js";
import type * as v422 from "../../generated/4.2.2/types.gen.js";
import type * as v43 from "../../generated/4.3/types.gen.js";
import type { BackupOperationId, OperationId } from "../model/operation.js";

/** The operations of each version's contract. */
export interface Contracts {
  /** OCP 4.3.2 to 4.3.4. */
  readonly "4.3": v43.operations;
  /** OCP 4.2.2. */
  readonly "4.2.2": v422.operations;
  /** OCP 4.0.3 to 4.2.1. */
  readonly "4.0": v40.operations;
}

/** Versions of OCP whose contract this package knows. */
export type Version = keyof Contracts;

/** Names of the operations that a version has. */
export type OperationOf<V extends Version> = keyof Contracts[V] & OperationId;

/** Names of the operations of a version that start a backup. */
export type BackupOperationOf<V extends Version> = OperationOf<V> & BackupOperationId;

type Part<T, Name> = Name extends keyof T ? NonNullable<T[Name]> : never;
type Members<T> = [T] extends [never] ? unknown : T;
type Operation<V extends Version, O> = Part<Contracts[V], O>;
type Parameter<V extends Version, O, In> = Part<Part<Operation<V, O>, "parameters">, In>;
/** The contract calls the cluster `id`. */
type Renamed<T> = { readonly [Name in keyof T as Name extends "id" ? "clusterId" : Name]: T[Name] };
/** One object type, so that editors show its members. */
type Shown<T> = { readonly [Name in keyof T]: T[Name] };

/** Ids and query parameters of an operation. */
export type ParametersOf<V extends Version, O> = Shown<Members<Renamed<Parameter<V, O, "path">>> & Members<Parameter<V, O, "query">>>;

/** The request body of an operation. */
export type BodyOf<V extends Version, O> = Part<Part<Part<Operation<V, O>, "requestBody">, "content">, "application/json">;

type Content<V extends Version, O> = Part<Part<Part<Operation<V, O>, "responses">, 200>, "content">;

/** What an operation gives: the `data` of its envelope, or the whole body where it has no envelope. */
export type DataOf<V extends Version, O> =
  Content<V, O> extends { readonly "application/json": infer Body }
    ? Body extends { readonly data: infer Data }
      ? Data
      : Body
    : Content<V, O> extends { readonly "text/plain": infer Text }
      ? Text
      : never;

/** A 64-bit integer: a number up to 2^53 - 1, a bigint beyond. */
export type Int64 = v43.Int64;

/** How one object of a backup call fared. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface keeps its name in messages and pages
export interface BackupObjectOpsResult extends v43.BackupObjectOpsResult {}

/** A task of OCP with its steps. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- likewise
export interface TaskInstance extends v43.TaskInstance {}
