import type { ConformanceFlags } from "./conformance.js";
import type { ConnectionSettings } from "./connection.js";
import type { Credentials } from "./credentials.js";

/** What is said of one live target, by flags or by a config file. */
export type LiveSettings = Pick<
  ConformanceFlags,
  | "ocpVersion"
  | "operation"
  | "clusterId"
  | "tenantId"
  | "request"
  | "allow"
  | "maxBackups"
  | "confirm"
  | "dryRun"
  | "timeout"
  | "backupTimeout"
  | "taskLag"
  | "careful"
  | "user"
  | "auth"
  | "authProbes"
  | "insecureHttp"
  | "only"
  | "skip"
  | "deviations"
> &
  ConnectionSettings;

/** A server that this process did not start. */
export interface LiveTarget {
  /** Origin, or the name in the config file. */
  readonly name: string;
  /** True where the name is not the origin. */
  readonly named: boolean;
  readonly settings: LiveSettings;
  readonly credentials: Credentials;
  /** Says a setting as the person wrote it: a flag, or a key of the file. */
  readonly say: SaySetting;
}

export type SaySetting = (setting: keyof ConformanceFlags | keyof ConnectionSettings, value?: string) => string;

/** Says a setting as the flag of the command line. */
export const sayFlag: SaySetting = (setting, value) => {
  const flag = `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return value === undefined ? flag : `${flag} ${value}`;
};

/** Says a setting as a key of the config file. */
export const sayKey: SaySetting = (setting, value) => {
  const key = setting === "target" ? "url" : setting;
  return value === undefined ? key : `${key}: ${value}`;
};

/** Time for one probe, and for one call that could start a backup: OCP tests the storage on its hosts before it answers. */
export const defaultTimes = { timeout: 10_000, backupTimeout: 120_000 } as const;
