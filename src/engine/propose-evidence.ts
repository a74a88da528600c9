import { sourceFileOf } from "../contract/source-file.js";
import type { Contract } from "../model/contract.js";
import type { JsonObject } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";
import type { Report } from "../model/report.js";
import { decidedStatements, type DecidedStatement } from "./decided-statements.js";
import { observedSource, type ObservedSource } from "./observed-source.js";

/** The `observed` entries that a run gives reason to add. */
export interface EvidenceProposal {
  readonly entries: readonly JsonObject[];
  readonly source: ObservedSource;
}

/** Writes, for each statement that was unknown or inferred and that the run decided, the entry that says so. */
export function proposeEvidence(contract: Contract, report: Report): EvidenceProposal {
  const source = observedSource(contract, report);
  return { source, entries: decidedStatements(contract, report).map((each) => entryFor(contract, each, source)) };
}

function entryFor({ document }: Contract, decided: DecidedStatement, source: ObservedSource): JsonObject {
  const { contract: pointer, constraint, was, holds, seen, check, exchange } = decided;
  const { file, at } = sourceFileOf(document, pointer);
  const place = `${at}/x-evidence${constraint === undefined ? "" : `/constraints${pointerOf(constraint)}`}`;
  const note = `${holds ? "Seen as stated" : "Seen otherwise"} on ${source.date} in build ${source.build}, exchange ${exchange.id}: ${seen}.`;
  return {
    pointer,
    file,
    place,
    was: was.basis,
    holds,
    ...{ build: source.build, date: source.date, exchange: exchange.id, check },
    ...(exchange.probe === undefined ? {} : { probe: exchange.probe.id }),
    seen,
    // Where it does not hold, a person has to mend the statement as well.
    entry: { basis: "observed", source: source.key, note },
  };
}
