// Generated from openapi/ by `npm run generate`; do not edit.
import type { AnswerSchemas } from "../../src/model/answer-schema.js";

export declare const answers: AnswerSchemas;
