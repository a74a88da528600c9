// Generated from openapi/ by `npm run generate`; do not edit.
import type { Validate } from "../profiles.gen.js";

/** By `<operationId> request`, `<operationId> <status>` and `schema <Name>`. */
export declare const validators: Readonly<Record<string, Validate>>;
