import { coverage, profileCovering } from "../contract/describe.js";
import { loadContract, profileIds } from "../contract/load.js";
import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { usageFailure } from "./failure.js";

const operationsByName = { tenant: "backupTenantNow", cluster: "backupClusterNow" } as const;

/** Loads the contract of an OCP version, the newest where none is named; fails where no profile covers it. */
export async function loadVersion(version: string | undefined): Promise<Contract> {
  const id = version === undefined ? profileIds()[0] : profileCovering(version);
  if (id !== undefined) return loadContract(id);
  const known = coverage().map((each) => (each.covers.includes(each.id) ? each.covers : [each.id, ...each.covers]).join(", "));
  throw usageFailure(`--ocp-version ${version ?? ""} is not known; give one of ${known.join("; ")}`);
}

/** Chooses the backup operation: the one asked for, else the tenant's where the profile has it; fails where it has not. */
export function chooseOperation(contract: Contract, asked: "tenant" | "cluster" | undefined): BackupOperationId {
  if (asked === undefined) return contract.operations.has("backupTenantNow") ? "backupTenantNow" : "backupClusterNow";
  const operation = operationsByName[asked];
  if (contract.operations.has(operation)) return operation;
  throw usageFailure(
    `--operation ${asked}: profile ${contract.profile} has no ${asked} operation; give --operation ${asked === "tenant" ? "cluster" : "tenant"} or another --ocp-version`,
  );
}
