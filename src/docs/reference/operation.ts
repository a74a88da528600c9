import type { GeneratedExample } from "../../../generated/profiles.gen.js";
import type { Evidence } from "../../model/evidence.js";
import type { Member } from "./member.js";

/** An operation of one profile, read for its page. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly request?: RequestBody;
  readonly responses: readonly Response[];
  /** What all refusals have in common. */
  readonly refusal?: Member;
}

/** A parameter, or a header of an answer. */
export interface Parameter {
  readonly in: string;
  readonly member: Member;
  /** As the contract gives it. */
  readonly example: unknown;
}

export interface RequestBody {
  readonly description: string;
  readonly pointer: string;
  readonly evidence?: Evidence;
  readonly body: Member;
  readonly examples: readonly GeneratedExample[];
}

/** One documented answer. */
export interface Response {
  readonly status: string;
  readonly description: string;
  readonly pointer: string;
  readonly evidence?: Evidence;
  readonly mediaTypes: readonly string[];
  readonly headers: readonly Parameter[];
  /** Only for a success: refusals share one. */
  readonly body?: Member;
  /** What a refusal says beyond what all of them have in common. */
  readonly own: readonly Member[];
  readonly examples: readonly GeneratedExample[];
}
