import type { StrategyReading } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import type { OperationId } from "../model/operation.js";
import { strategyOf } from "../model/read-data.js";
import type { PathIds } from "../probes/recipe.js";
import { readData } from "./read-list.js";
import type { Read } from "./reader.js";

/** Reads by what schedule a tenant or cluster is backed up. */
export async function readStrategy(read: Read, contract: Contract, id: OperationId, ids: PathIds): Promise<StrategyReading> {
  return strategyOf(await readData(read, contract, id, ids));
}
