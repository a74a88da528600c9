// Generated from openapi/ by `npm run generate`; do not edit.
import type { OperationExamples } from "../profiles.gen.js";

/** By operationId. */
export declare const examples: Readonly<Record<string, OperationExamples>>;
