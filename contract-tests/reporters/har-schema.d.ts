declare module "har-schema" {
  import type { AnySchemaObject } from "ajv";

  /** JSON Schemas of HAR 1.2, which come without types. */
  const schemas: Readonly<Record<string, AnySchemaObject>>;
  export = schemas;
}
