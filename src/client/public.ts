/**
 * The client and its errors.
 *
 * @module ocp-backup-client
 */
export { accessKeyAuth, basicAuth, type Auth } from "./auth.js";
export type { BackupEnd } from "./backup-and-wait.js";
export {
  createBackupClient,
  type BackupCall,
  type BackupClient,
  type BackupResult,
  type Helpers,
  type Operations,
  type ReadCall,
  type ReadResult,
} from "./client.js";
export type { DryRun } from "./dry-run.js";
export {
  BackupClientError,
  ContractViolationError,
  NotSentError,
  OutcomeUnknownError,
  PartialFailureError,
  RefusedError,
  ThrottledError,
  type ErrorCode,
  type ResolveOptions,
  type ResolvedOutcome,
  type Violation,
} from "./errors.js";
export type { ClientExchange, HeaderLines } from "./exchange.js";
export type { AuthSource, CallOptions, ClientOptions, Fetch, Validate } from "./options.js";
export type { BackupObjectOpsResult, BodyOf, DataOf, Int64, OperationOf, ParametersOf, TaskInstance, Version } from "./versions.js";
export type { TaskEnd, TaskProgress, WaitOptions } from "./wait.js";
