import type { StrategyReading } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import type { JsonValue } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import type { PathIds } from "../probes/recipe.js";
import { readData } from "./read-list.js";
import type { Read } from "./reader.js";

/** Without a strategy there is no schedule; that it is told by an envelope with 404, or by a code of its own, is all that is known of that case. */
const noStrategyCodes: readonly JsonValue[] = ["BAK21006"];

/** Reads by what schedule a tenant or cluster is backed up. */
export async function readStrategy(read: Read, contract: Contract, id: OperationId, ids: PathIds): Promise<StrategyReading> {
  const reading = await readData(read, contract, id, ids);
  if ("data" in reading) return { kind: "told", value: reading.data };
  const { because, status, code } = reading;
  const missing = (status === 404 && code !== undefined) || noStrategyCodes.some((each) => each === code);
  return missing ? { kind: "none" } : { kind: "unreadable", because, ...(status === undefined ? {} : { status }) };
}
