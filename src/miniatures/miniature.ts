import type { Answer, Call } from "./answer.js";
import type { Policy } from "./faithful/policy.js";

/** Turns the faithful answer into another one. */
export type Lie = (answer: Answer, call: Call) => Answer;

/** Families of the catalogue of wrong servers. */
export const families = [
  "faithful",
  "honest",
  "status",
  "media-and-headers",
  "syntax",
  "presence",
  "types-and-values",
  "semantics",
  "undocumented-and-leaks",
  "transport",
  "request-handling",
  "companions",
] as const;
export type Family = (typeof families)[number];

/** A small OCP that is wrong in one named way, or right. */
export interface Miniature {
  readonly id: string;
  /** What it does, in one plain sentence. */
  readonly title: string;
  readonly family: Family;
  /** Its id in the catalogue of deviations, where it has one there. */
  readonly deviation?: string;
  /** Profile it speaks; the newest where nothing is said. */
  readonly profile?: string;
  /** Odd, but allowed: nothing may be said against it. */
  readonly honest?: true;
  /** Ids of all checks that fail on it; all others do not. */
  readonly fails: readonly string[];
  /** Ids of all checks that only take note. */
  readonly notes?: readonly string[];
  /** Probes that meet its lies, where all others are answered as by the faithful one. */
  readonly probes?: readonly string[];
  /** Backups that must be started before it shows, where one is not enough, and why. */
  readonly needs?: { readonly backups: number; readonly because: string };
  /** How it handles requests, where not as the faithful one. */
  readonly policy?: Partial<Policy>;
  /** What it does to answers, in this order. */
  readonly lies?: readonly Lie[];
}
