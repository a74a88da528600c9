import type { Contract } from "../model/contract.js";
import type { Evidence } from "../model/evidence.js";
import { isJsonArray, isJsonObject } from "../model/json.js";
import { pointerOf, tokensOf, valueAt } from "../model/pointer.js";
import type { Statement } from "./finding.js";

const unsaid: Evidence = { basis: "inferred", note: "the contract gives no evidence of its own for this place" };

/** An object of the bundled document with the pointer where it stands. */
export interface DocumentPlace {
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Gives the object at a pointer of the bundled document, its `$ref` followed; undefined where there is none. */
export function objectAt(contract: Contract, pointer: string): DocumentPlace | undefined {
  const value = valueAt(contract.document, pointer);
  if (!isRecord(value)) return undefined;
  const reference = value["$ref"];
  return typeof reference === "string" ? objectAt(contract, pointerOf(...tokensOf(reference))) : { pointer, value };
}

/** Makes a statement of a place of the bundled document and the evidence given there; where nothing is there, of the place that is said instead. */
export function statementIn(contract: Contract, pointer: string, otherwise: string): Statement {
  const place = objectAt(contract, pointer);
  if (place === undefined) return { contract: otherwise, evidence: unsaid };
  const evidence = place.value["x-evidence"];
  return { contract: place.pointer, evidence: isRecord(evidence) ? (evidence as unknown as Evidence) : unsaid };
}

/** Finds the declaration of a path parameter, at the operation or at its path. */
export function parameterPlace(contract: Contract, operation: string, name: string): DocumentPlace | undefined {
  const path = pointerOf(...tokensOf(operation).slice(0, -1));
  for (const owner of [operation, path]) {
    const list = valueAt(contract.document, `${owner}/parameters`);
    const places = isJsonArray(list) ? list.map((_each, index) => objectAt(contract, `${owner}/parameters${pointerOf(index)}`)) : [];
    const found = places.find((place) => place?.value["name"] === name && place.value["in"] === "path");
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isJsonObject(value);
}
