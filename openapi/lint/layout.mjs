import { basename, dirname } from "node:path";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const schemaFile = /^(\.\.\/schemas\/)?[A-Z][A-Za-z0-9]*\.yaml$/;

/** Holds every operation in a file of its own, named by its operationId. */
export const operationsAreFiles = () => ({
  PathItem(item, { report, location }) {
    for (const method of methods.filter((each) => item[each] !== undefined)) {
      if (!/^operations\/\w+\.yaml$/.test(item[method].$ref ?? "")) {
        report({ message: "An operation is a $ref to operations/<operationId>.yaml.", location: location.child(method) });
      }
    }
  },
  Operation(operation, { report, location }) {
    const file = basename(location.source.absoluteRef);
    if (file !== `${operation.operationId}.yaml`) {
      report({ message: `The file is named ${file}, the operation ${operation.operationId}.`, location: location.child("operationId") });
    }
  },
});

/** Holds every schema in a file of its own: elsewhere stand references, scalars and what narrows a reference. */
export const schemasAreFiles = () => ({
  Components(components, { report, location }) {
    if (components.schemas !== undefined) {
      report({ message: "The root holds no schemas: they are files in schemas/.", location: location.child("schemas") });
    }
  },
  MediaType(mediaType, { report, location }) {
    if (!isReferred(mediaType.schema ?? {})) {
      report({
        message: "The schema of a body is a $ref to a file in schemas/, or narrows one by allOf.",
        location: location.child("schema"),
      });
    }
  },
  Schema(schema, { report, location }) {
    for (const [place, child] of childrenOf(schema)) {
      if (child.properties !== undefined) {
        report({ message: "An object with members is a schema of its own: make it a file.", location: location.child(place) });
      }
    }
    for (const [place, child] of [...childrenOf(schema), ...branchesOf(schema)]) {
      if (child.$ref !== undefined && !schemaFile.test(child.$ref)) {
        report({ message: "A schema is referred to by its file.", location: location.child(place) });
      }
    }
    const file = location.source.absoluteRef;
    if (basename(dirname(file)) === "schemas" && !schemaFile.test(basename(file))) {
      report({ message: "The file of a schema is named like the schema: SchemaName.yaml." });
    }
  },
});

function isReferred(schema) {
  if (schema.$ref !== undefined) return schemaFile.test(schema.$ref);
  if (schema.allOf !== undefined) return isReferred(schema.allOf[0] ?? {});
  return ["string", "integer", "number", "boolean"].includes(schema.type);
}

function childrenOf(schema) {
  const children = Object.entries(schema.properties ?? {}).map(([name, child]) => [["properties", name], child]);
  return schema.items === undefined ? children : [...children, [["items"], schema.items]];
}

function branchesOf(schema) {
  return ["allOf", "oneOf", "anyOf"].flatMap((keyword) => (schema[keyword] ?? []).map((branch, index) => [[keyword, index], branch]));
}
