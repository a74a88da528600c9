// Generated from openapi/ by `npm run generate`; do not edit.
import type { OperationId } from "../src/model/operation.js";

/** Method and path of every operation, and the profiles that have it where not all do. */
export declare const operationTable: Readonly<Record<OperationId, readonly [method: "GET" | "POST", path: string, profiles?: readonly string[]]>>;
