declare module "har-schema" {
  import type { AnySchemaObject } from "ajv";

  /** JSON Schemas of HAR 1.2, which come without types. */
  export const har: AnySchemaObject;
  export const log: AnySchemaObject;
}
