import { examples as v40 } from "../../../generated/4.0/examples.gen.js";
import { examples as v422 } from "../../../generated/4.2.2/examples.gen.js";
import { examples as v43 } from "../../../generated/4.3/examples.gen.js";
import type { OperationExamples } from "../../../generated/profiles.gen.js";
import { member, type JsonValue } from "../../model/json.js";
import type { BackupOperationOf, BodyOf, Version } from "../versions.js";

const all: Readonly<Record<Version, Readonly<Record<string, OperationExamples>>>> = { "4.3": v43, "4.2.2": v422, "4.0": v40 };

type Storage<Body> = Body extends { readonly obBackupServiceStorageConfig: { readonly obBackupStorageBaseInfo: infer Info } }
  ? Info
  : never;

/** Storage types that a version's contract knows. */
export type StorageTypeOf<V extends Version> =
  Storage<BodyOf<V, "backupClusterNow">> extends { readonly backupStorageType: infer Type } ? Type : never;

/** Gives the examples of an operation; undefined where the version has no such operation. */
export function examplesOf(version: Version, operation: string): OperationExamples | undefined {
  return Object.hasOwn(all[version], operation) ? all[version][operation] : undefined;
}

/** Gives the storage type of a request body. */
export function storageTypeOf(body: JsonValue | undefined): string | undefined {
  const type = member(member(member(body, "obBackupServiceStorageConfig"), "obBackupStorageBaseInfo"), "backupStorageType");
  return typeof type === "string" ? type : undefined;
}

/** Gives a valid request body of the contract's examples, a new copy each time. */
export function exampleBody<V extends Version, O extends BackupOperationOf<V>>(
  version: V,
  operation: O,
  storage: StorageTypeOf<V> & string,
): BodyOf<V, O> {
  const found = examplesOf(version, operation)?.request.find(({ value }) => storageTypeOf(value) === storage);
  if (found === undefined) throw new TypeError(`OCP ${version} has no example of ${operation} with ${storage}`);
  return structuredClone(found.value) as BodyOf<V, O>;
}
