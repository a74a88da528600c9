import { coverage, profileCovering } from "../contract/describe.js";
import { loadContract, profileIds } from "../contract/load.js";
import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { usageFailure } from "./failure.js";
import { sayFlag, type SaySetting } from "./live-target.js";

const operationsByName = { tenant: "backupTenantNow", cluster: "backupClusterNow" } as const;

/** Loads the contract of an OCP version, the newest where none is named; fails where no profile covers it. */
export async function loadVersion(version: string | undefined, say: SaySetting = sayFlag): Promise<Contract> {
  const id = version === undefined ? profileIds()[0] : profileCovering(version);
  if (id !== undefined) return loadContract(id);
  const known = coverage().map((each) => (each.covers.includes(each.id) ? each.covers : [each.id, ...each.covers]).join(", "));
  const asks = version === "auto" ? "; auto is for live targets and recordings" : "";
  throw usageFailure(`${say("ocpVersion", version ?? "")} is not known; give one of ${known.join("; ")}${asks}`);
}

/** Chooses the backup operation: the one asked for, else the tenant's where the profile has it; fails where it has not. */
export function chooseOperation(contract: Contract, asked: "tenant" | "cluster" | undefined, say: SaySetting = sayFlag): BackupOperationId {
  if (asked === undefined) return contract.operations.has("backupTenantNow") ? "backupTenantNow" : "backupClusterNow";
  const operation = operationsByName[asked];
  if (contract.operations.has(operation)) return operation;
  throw usageFailure(
    `${say("operation", asked)}: profile ${contract.profile} has no ${asked} operation; give ${say("operation", asked === "tenant" ? "cluster" : "tenant")} or another ${say("ocpVersion")}`,
  );
}
