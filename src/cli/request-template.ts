import type { Contract } from "../model/contract.js";
import type { StrategyFacts } from "../model/inventory.js";
import type { JsonObject, JsonValue } from "../model/json.js";
import type { BackupOperationId } from "../model/operation.js";
import { redacted } from "../wire/secret.js";
import { substitute } from "./environment.js";

/** A request file, and which environment variables fill it. */
export interface RequestTemplate {
  readonly body: JsonObject;
  readonly variables: readonly string[];
  readonly remarks: readonly string[];
}

const keyMembers: Readonly<Record<string, readonly [name: string, members: readonly string[]]>> = {
  BACKUP_STORAGE_OSS: ["ossAccessKey", ["endpoint", "accessKeyId", "accessKeySecret"]],
  BACKUP_STORAGE_COS: ["cosAccessKey", ["endpoint", "accessKeyId", "accessKeySecret", "appId"]],
  BACKUP_STORAGE_S3: ["s3AccessKey", ["endpoint", "accessKeyId", "accessKeySecret", "region"]],
};
const variables: Readonly<Record<string, string>> = {
  configName: "OCP_BACKUP_CONFIG_NAME",
  storageUrl: "OCP_BACKUP_STORAGE_URL",
  endpoint: "OCP_BACKUP_ENDPOINT",
  accessKeyId: "OCP_BACKUP_ACCESS_KEY_ID",
  accessKeySecret: "OCP_BACKUP_ACCESS_KEY_SECRET",
  appId: "OCP_BACKUP_APP_ID",
  region: "OCP_BACKUP_REGION",
};
/** What the console offers. */
const usualThreshold = 80;

/** Makes the body of a full backup to the storage of a strategy; keys, and what the strategy does not tell, are left to the environment. */
export function requestTemplate(contract: Contract, operation: BackupOperationId, strategy: StrategyFacts): RequestTemplate {
  const told = bodyFrom(strategy);
  if (accepts(contract, operation, told)) {
    const wanted = variablesIn(told);
    return { body: told, variables: wanted, remarks: [...remarksOnSecrets(strategy, wanted), ...remarksOn(strategy)] };
  }
  const body = bodyFrom({ kind: "none" });
  const remark = "the storage that the strategy tells is none that the contract knows: the request has variables in its place";
  return { body, variables: variablesIn(body), remarks: [remark] };
}

function bodyFrom({ backupMode, storage = {} }: StrategyFacts): JsonObject {
  const type = storage.type ?? "BACKUP_STORAGE_FILE";
  const [keyName, members = []] = keyMembers[type] ?? [];
  const { configName, url, endpoint, region, appId } = storage;
  const given: Readonly<Record<string, string | undefined>> = { configName, storageUrl: url, endpoint, region, appId };
  const valueOf = (name: string): string => ours(given[name]) ?? `\${${variables[name] ?? ""}}`;
  const key = Object.fromEntries(members.map((name) => [name, valueOf(name)]));
  const { storageId, serviceName, threshold } = storage;
  return {
    backupMode: backupMode ?? "PHYSICAL_BACKUP",
    dataBackupMode: "FULL_BACKUP",
    obBackupServiceStorageConfig: {
      configName: valueOf("configName"),
      alarmStoragePercentageThreshold: threshold ?? usualThreshold,
      ...(storageId === undefined || storageId > BigInt(Number.MAX_SAFE_INTEGER) ? {} : { storageId: Number(storageId) }),
      ...(ours(serviceName) === undefined ? {} : { serviceName: ours(serviceName) ?? "" }),
      obBackupStorageBaseInfo: {
        backupStorageType: type,
        storageUrl: valueOf("storageUrl"),
        ...(keyName === undefined ? {} : { [keyName]: key }),
      },
    },
  };
}

/** A text of the server must not name a variable of this machine: its value would be sent back. Nor is one sent back from which a secret was taken out. */
function ours(text: string | undefined): string | undefined {
  return text === undefined || text.includes("${") || text.includes(redacted) ? undefined : text;
}

function accepts(contract: Contract, operation: BackupOperationId, body: JsonValue): boolean {
  const filled = substitute(body, Object.fromEntries(Object.values(variables).map((name) => [name, sampleOf(name)])));
  return filled.missing.length === 0 && contract.requestFaults(operation, filled.value)?.length === 0;
}

function sampleOf(name: string): string {
  return name === "OCP_BACKUP_STORAGE_URL" ? "/backup" : "sample_1";
}

function variablesIn(body: JsonValue): readonly string[] {
  return substitute(body, {}).missing;
}

function remarksOn({ kind, storage }: StrategyFacts): readonly string[] {
  if (kind !== "told" || storage === undefined) return ["no strategy tells a storage: type, place and name of it are yours to give"];
  return storage.threshold === undefined ? [`the strategy tells no threshold: ${String(usualThreshold)} is what the console offers`] : [];
}

/** What is sent is never the text from which a secret was taken out. */
function remarksOnSecrets({ storage = {} }: StrategyFacts, wanted: readonly string[]): readonly string[] {
  const { configName, url: storageUrl, endpoint, region, appId } = storage;
  return Object.entries({ configName, storageUrl, endpoint, region, appId }).flatMap(([name, text]) => {
    const variable = variables[name] ?? "";
    if (text?.includes(redacted) !== true || !wanted.includes(variable)) return [];
    return [`the strategy tells a ${name} with a secret in it, which is not kept: ${variable} is to be all of it`];
  });
}
