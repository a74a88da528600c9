import { describe, expect, it } from "vitest";
import { bundleOf, operationsOf, profileIds, resolved, type Json } from "./bundles.js";
import { pointersOf, rowsOf, mismatches, type Row } from "./documented-row.js";
import { propertiesFrom } from "./properties.js";

describe.each(profileIds)("documented rows of profile %s", (profile) => {
  const document = bundleOf(profile);
  const rows = rowsOf(profile);

  it.each(rows.map((row) => [`${row.place}: ${row.printed ?? row.name} -> ${row.pointer}`, row] as const))("%s", (_title, row) => {
    expect(mismatches(document, rows, row)).toEqual([...(row.departs?.in ?? [])].sort());
  });

  it("covers every property of the backup operations that is called documented", () => {
    const told = new Set(rows.flatMap((row) => pointersOf(row)));
    const untold = backupSchemas(document)
      .flatMap((pointer) => propertiesFrom(document, pointer))
      .filter((property) => !told.has(property.pointer))
      .filter((property) => basisOf(property.value) === "documented")
      .map((property) => property.pointer);
    expect([...new Set(untold)]).toEqual([]);
  });

  it("covers every path parameter of the backup operations", () => {
    const told = new Set(rows.flatMap((row) => pointersOf(row)));
    const parameters = backupOperations(document).flatMap((operation) => operation.value["parameters"] as readonly Json[]);
    const paths = parameters
      .filter((parameter) => resolved(document, parameter)["in"] === "path")
      .map((parameter) => String(parameter["$ref"]).slice(1));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((pointer) => !told.has(pointer))).toEqual([]);
  });

  it("has a departure's reason and source wherever it departs", () => {
    const bare = rows.filter((row: Row) => row.departs !== undefined && (row.departs.because.length < 20 || row.departs.source === ""));
    expect(bare).toEqual([]);
  });
});

function backupOperations(document: Json) {
  return operationsOf(document).filter((operation) => operation.id === "backupTenantNow" || operation.id === "backupClusterNow");
}

function backupSchemas(document: Json): readonly string[] {
  return backupOperations(document).flatMap((operation) => {
    const responses = Object.entries(operation.value["responses"] as Json).map(([status, response]) => {
      const { $ref } = response as Json;
      return `${typeof $ref === "string" ? $ref.slice(1) : `${operation.pointer}/responses/${status}`}/content/application~1json/schema`;
    });
    return [`${operation.pointer}/requestBody/content/application~1json/schema`, ...responses];
  });
}

function basisOf(property: Json): unknown {
  return (property["x-evidence"] as Json | undefined)?.["basis"];
}
