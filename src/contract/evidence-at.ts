import type { Evidence } from "../model/evidence.js";
import { pointerOf } from "../model/pointer.js";
import { evidenceOf, schemaAt } from "./walk.js";

/** A statement of the contract with what it rests on. */
export interface Basis {
  /** Pointer into the document. */
  readonly pointer: string;
  readonly evidence: Evidence;
}

/** Gives what the statement at a pointer rests on; where the place says nothing by itself, what each of its parts does. */
export function basesAt(document: unknown, pointer: string): readonly Basis[] {
  const own = basisAt(document, pointer);
  if (own !== undefined) return [own];
  const parts = Object.keys(schemaAt(document, pointer)?.schema ?? {});
  return parts.flatMap((part) => basisAt(document, pointer + pointerOf(part)) ?? []);
}

function basisAt(document: unknown, pointer: string): Basis | undefined {
  const place = schemaAt(document, pointer);
  const evidence = place === undefined ? undefined : evidenceOf(document, [place]);
  return evidence === undefined ? undefined : { pointer, evidence };
}
