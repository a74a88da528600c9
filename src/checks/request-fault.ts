import { levelOf, type Evidence } from "../model/evidence.js";
import { isSignatureFault, type FaultKind } from "../model/probe.js";
import type { Statement } from "./finding.js";

/** One way in which a request breaks the contract. */
export interface RequestFault {
  readonly kind: FaultKind;
  /** Pointer into the body, or name of what is wrong: `method`, `content-type`, a path parameter. */
  readonly at: string;
  readonly statement: Statement;
  readonly message: string;
}

/** Tells whether the credentials of a request are missing, made up, or a signature of something else. */
export function isCredentialFault({ kind }: RequestFault): boolean {
  return isLoginFault({ kind }) || isSignatureFault(kind);
}

/** Tells whether the credentials of a request are missing or made up. */
export function isLoginFault({ kind }: Pick<RequestFault, "kind">): boolean {
  return kind === "no-credentials" || kind === "made-up-user" || kind === "made-up-access-key";
}

/** Tells whether a right server has to refuse this; what is only known to be unusual it may take. */
export function isBinding({ statement }: RequestFault): boolean {
  return levelOf(statement.evidence.basis) !== "observe";
}

/** Lets a statement stand with evidence that can only be noted. */
export function tolerated(contract: string, note: string): Statement {
  const evidence: Evidence = { basis: "unknown", note };
  return { contract, evidence };
}
