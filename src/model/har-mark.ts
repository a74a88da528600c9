import type { Leak, TransportFailure } from "./exchange.js";
import type { JsonFault } from "./json.js";
import type { OperationId } from "./operation.js";
import type { ProbeMark } from "./probe.js";

/** What an entry of a HAR of ours keeps in `_ocpContract`: all of an exchange that HAR itself cannot say, so that it is judged the same again. */
export interface HarMark {
  /** Id of the exchange. */
  readonly exchange: string;
  readonly operation?: OperationId;
  readonly probe?: ProbeMark;
  /** Faults of the raw bytes, before redaction. */
  readonly requestFaults?: readonly JsonFault[];
  readonly responseFaults?: readonly JsonFault[];
  readonly leaks?: readonly Leak[];
  /** Then the entry's response has status 0. */
  readonly failure?: TransportFailure;
  readonly undecodable?: string;
  readonly truncatedAt?: number;
  /** Profile by which the run judged it. */
  readonly profile?: string;
}
