import type { Evidence, Level } from "../model/evidence.js";
import { levelOf, lowerLevel } from "../model/evidence.js";
import type { Finding } from "../model/finding.js";
import type { SkipReason } from "../model/verdict.js";

/** A statement of the contract: where it stands and what it rests on. */
export interface Statement {
  readonly contract: string;
  readonly evidence: Evidence;
}

/** What a finding says beside the statement that does not hold. */
export interface FindingParts {
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  /** The schema keyword that does not hold, where the evidence may speak of it alone. */
  readonly constraint?: string;
}

/** Builds a finding that weighs no more than its check, the evidence of the statement, and that of the single constraint. */
export function finding(level: Level, statement: Statement, { constraint, ...parts }: FindingParts): Finding {
  const narrower = constraint === undefined ? undefined : statement.evidence.constraints?.[constraint];
  const supported = lowerLevel(level, levelOf(statement.evidence.basis));
  return {
    ...parts,
    level: narrower === undefined ? supported : lowerLevel(supported, levelOf(narrower.basis)),
    contract: statement.contract,
    evidence: narrower ?? statement.evidence,
  };
}

/** Shortens a sentence that may repeat what a server wrote. */
export function shortened(sentence: string): string {
  return sentence.length > 200 ? `${sentence.slice(0, 197)}...` : sentence;
}

/** Says that a check was not judged, and why. */
export function skip(reason: SkipReason, because: string): { readonly skip: SkipReason; readonly because: string } {
  return { skip: reason, because };
}

/** Says that a check has nothing to judge here. */
export function notApplicable(because: string): { readonly skip: SkipReason; readonly because: string } {
  return skip("not-applicable", because);
}
