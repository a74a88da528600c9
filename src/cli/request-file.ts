import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { isJsonArray, isJsonObject, member, type JsonValue } from "../model/json.js";
import type { Contract, SchemaFault } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { toInt64 } from "../wire/int64.js";
import { readJson } from "../wire/json.js";
import { substitute } from "./environment.js";
import { messageOf, usageFailure } from "./failure.js";

export interface RequestFileOptions {
  readonly file: string;
  /** How messages call it. @default --request FILE */
  readonly named?: string;
  readonly contract: Contract;
  readonly operation: BackupOperationId;
  readonly clusterId?: bigint | undefined;
  readonly tenantId?: bigint | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** Reads the body of a valid call, JSON or YAML, exactly; fails where it breaks the contract or is for another cluster or tenant. */
export async function readRequestFile(options: RequestFileOptions): Promise<JsonValue> {
  const { file, contract, operation, environment, named = `--request ${file}` } = options;
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw usageFailure(`${named} cannot be read: ${messageOf(cause)}`);
  });
  const written = [".yaml", ".yml"].includes(extname(file).toLowerCase()) ? await readYaml(named, bytes) : readExactly(named, bytes);
  const { value, missing } = substitute(written, environment);
  if (missing.length > 0) throw usageFailure(`${named} names environment variables that are not set: ${missing.join(", ")}`);
  const faults = contract.requestFaults(operation, value) ?? [];
  if (faults.length > 0) {
    throw usageFailure(`${named} is no valid body of ${operation} in profile ${contract.profile}:\n${tellFaults(faults)}`);
  }
  refuseOtherAim({ ...options, named }, value);
  return value;
}

/** Without the values that are there: they may be secrets. */
function tellFaults(faults: readonly SchemaFault[]): string {
  const lines = faults.map(({ at, actual, expected }) => {
    const place = at === "" ? "the whole body" : at;
    return actual === undefined ? `  ${place} is missing` : `  ${place} is not what the contract wants: ${expected}`;
  });
  return [...new Set(lines)].join("\n");
}

function readExactly(named: string, bytes: Uint8Array): JsonValue {
  const { value, faults } = readJson(bytes);
  if (value !== undefined && faults.length === 0) return value;
  const lines = faults.map(({ offset, message }) => `  byte ${String(offset)}: ${message}`);
  throw usageFailure(`${named} is not clean JSON (name it .yaml if it is YAML):\n${lines.join("\n")}`);
}

async function readYaml(named: string, bytes: Uint8Array): Promise<JsonValue> {
  // A run with a body in JSON, or with none, needs no reader of YAML.
  const { readPlainYaml } = await import("./plain-yaml.js");
  if (!isUtf8(bytes)) throw usageFailure(`${named} has bytes that are not UTF-8`);
  const { value } = readPlainYaml(named, new TextDecoder().decode(bytes));
  try {
    return narrow(value);
  } catch (cause) {
    throw usageFailure(`${named} cannot be read as YAML: ${messageOf(cause)}`);
  }
}

/** Makes of what YAML gives what our JSON reader would: bigint only where a number cannot hold it. */
function narrow(value: unknown): JsonValue {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (isJsonArray(value)) return value.map(narrow);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, narrow(each)]));
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as JsonValue;
  throw new Error("only text, numbers, true, false, null, lists and maps are allowed");
}

/** A body may repeat the ids of the path; other ids there could back up what nobody meant. */
function refuseOtherAim({ named = "", clusterId, tenantId }: RequestFileOptions, body: JsonValue): void {
  const aim = member(body, "obBackupObject");
  const aims = [
    ["clusterId", clusterId, "--cluster-id"],
    ["tenantId", tenantId, "--tenant-id"],
  ] as const;
  for (const [name, wanted, flag] of aims) {
    const given = toInt64(member(aim, name));
    if (given !== undefined && wanted !== undefined && given !== wanted) {
      throw usageFailure(
        `${named} is for another ${name === "clusterId" ? "cluster" : "tenant"}: /obBackupObject/${name} is ${String(given)}, ${flag} is ${String(wanted)}`,
      );
    }
  }
}
