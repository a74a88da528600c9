/** A schema with only the keywords that say what an answer must hold; a reference is the name of another. */
export interface AnswerSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly items?: AnswerSchema;
  readonly additionalProperties?: AnswerSchema | boolean;
  readonly allOf?: readonly AnswerSchema[];
  readonly anyOf?: readonly AnswerSchema[];
}

/** What the successes of one profile's operations must hold. */
export interface AnswerSchemas {
  /** By operationId; an operation that answers with text has none. */
  readonly roots: Readonly<Record<string, AnswerSchema>>;
  readonly schemas: Readonly<Record<string, AnswerSchema>>;
}
