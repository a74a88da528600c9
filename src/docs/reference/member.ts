import type { Evidence } from "../../model/evidence.js";

/** One member of a body as a reader meets it, with everything below it. */
export interface Member {
  /** As OCP spells it. */
  readonly name: string;
  /** Fragment of its permalink, the same in every version. */
  readonly anchor: string;
  /** Pointer of its declaration in the document. */
  readonly pointer: string;
  readonly type: string;
  readonly required: boolean;
  readonly secret: boolean;
  readonly description: string;
  /** Constraints in words, each with its keyword. */
  readonly constraints: readonly Constraint[];
  /** All values that are permitted. */
  readonly values: readonly string[];
  /** Values that are known of an open list. */
  readonly knownValues: readonly string[];
  /** True where the error codes of the version are its values. */
  readonly errorCodes: boolean;
  readonly example?: string;
  readonly evidence?: Evidence;
  /** What is said where its declaration leads to: its type, and the type of its elements. */
  readonly types: readonly TypeStatement[];
  readonly members: readonly Member[];
  readonly forms: readonly Form[];
}

/** What a type says that the member does not say itself. */
export interface TypeStatement {
  readonly pointer: string;
  /** Empty where the member says the same. */
  readonly description: string;
  readonly evidence?: Evidence;
}

/** A limit on a value, and the keyword that says so. */
export interface Constraint {
  readonly keyword: string;
  readonly words: string;
}

/** One branch of a union, chosen by the value of a member. */
export interface Form {
  readonly chooser: string;
  readonly value: string;
  readonly anchor: string;
  readonly pointer: string;
  readonly description: string;
  readonly evidence?: Evidence;
  readonly members: readonly Member[];
}
