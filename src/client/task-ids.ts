import { isJsonArray, member } from "../model/json.js";
import { readId } from "../model/ocp-id.js";
import type { Int64 } from "./versions.js";

/** Gives the ids of all tasks that results name, as far as they can be read. */
export function taskIdsOf(results: readonly unknown[]): readonly Int64[] {
  return results.flatMap((result) => {
    const ids = member(result, "taskIdList");
    return isJsonArray(ids) ? ids.flatMap((id) => readInt64(id) ?? []) : [];
  });
}

/** Reads an id in any form of OCP: a number where it is safe, a bigint beyond. */
export function readInt64(value: unknown): Int64 | undefined {
  const id = readId(value as Parameters<typeof readId>[0]);
  if (id === undefined) return undefined;
  return id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : id;
}
