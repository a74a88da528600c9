import type { StrategyReading } from "./attribution.js";
import { member, type JsonValue } from "./json.js";
import { tellObstacle, type ReadAnswer } from "./read-answer.js";

/** What one read of a single thing came to. */
export type DataReading = { readonly data: JsonValue } | { readonly because: string; readonly status?: number; readonly code?: JsonValue };

/** Gives the `data` of an envelope. */
export function dataOf(answer: ReadAnswer): DataReading {
  if ("because" in answer) return answer;
  const { response } = answer.exchange;
  const body = response?.body?.json.value;
  const data = member(body, "data");
  if (response?.status === 200 && member(body, "successful") !== false && data !== undefined && data !== null) return { data };
  const code = member(member(body, "error"), "code");
  const status = response === undefined ? {} : { status: response.status };
  return { because: tellObstacle(answer.exchange), ...status, ...(code === undefined ? {} : { code }) };
}

/** Without a strategy there is no schedule; that it is told by an envelope with 404, or by a code of its own, is all that is known of that case. */
const noStrategyCodes: readonly JsonValue[] = ["BAK21006"];

/** Gives by what schedule a tenant or cluster is backed up. */
export function strategyOf(reading: DataReading): StrategyReading {
  if ("data" in reading) return { kind: "told", value: reading.data };
  const { because, status, code } = reading;
  const missing = (status === 404 && code !== undefined) || noStrategyCodes.some((each) => each === code);
  return missing ? { kind: "none" } : { kind: "unreadable", because, ...(status === undefined ? {} : { status }) };
}
