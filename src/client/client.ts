import { operationTable } from "../../generated/operations.gen.js";
import type { OperationId } from "../model/operation.js";
import type { BackupEnd } from "./backup-and-wait.js";
import { makeCall, type Arguments } from "./call.js";
import type { DryRun } from "./dry-run.js";
import type { Violation } from "./errors.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { openSession, type Session } from "./session.js";
import type { BackupOperationOf, BodyOf, DataOf, Int64, OperationOf, ParametersOf, Version } from "./versions.js";
import type { TaskEnd, WaitOptions } from "./wait.js";

/** Arguments of a call that only reads. */
export type ReadCall<V extends Version, O> = ParametersOf<V, O> & CallOptions;

/** Arguments of a call that starts a backup. */
export type BackupCall<V extends Version, O> = ParametersOf<V, O> &
  CallOptions & {
    /** What to back up and where to; secrets in it are sent and shown nowhere. */
    readonly body: BodyOf<V, O>;
  } & (O extends "backupTenantNow"
    ? {
        /** What the tenant must be: it is looked up first, and nothing is sent where it is another. */
        readonly expect?: {
          /** Name of the tenant in OCP. */
          readonly tenantName: string;
        };
      }
    : unknown);

/** What a call that only reads gives. */
export interface ReadResult<Data> {
  /** The `data` of the envelope, or the whole body where there is none. */
  readonly data: Data;
  /** Names the call in the log of OCP; empty where the answer has no envelope. */
  readonly traceId: string;
  /** With `validate: "warn"`: where the answer does not hold what the contract says. */
  readonly violations: readonly Violation[];
}

/** What a call that started a backup gives. */
export interface BackupResult<Data> extends ReadResult<Data> {
  /** Ids of the tasks that were started; that they are ids of task instances is inferred. */
  readonly taskIds: readonly Int64[];
}

/**
 * Every operation of any version.
 *
 * Each call is sent once. Its promise gives a documented success, or is rejected with one of the classes of `BackupClientError` and nothing else.
 * `clusterId` and `tenantId` are OCP's own ids, not those inside OceanBase. Lists are pages: `data.page` tells how many there are.
 */
export interface Operations<V extends Version> {
  /**
   * Starts a data backup of one tenant at once; it is never sent twice.
   *
   * It answers when the tasks exist: their ids are in `taskIds`, and the backup itself runs on. Since 4.3.
   *
   * @throws RefusedError, ThrottledError, NotSentError: nothing started.
   * @throws PartialFailureError, ContractViolationError, OutcomeUnknownError: `mayHaveStarted` tells.
   * @see https://en.oceanbase.com/docs/common-ocp-10000000002169768
   */
  readonly backupTenantNow: (call: BackupCall<V, "backupTenantNow">) => Promise<BackupResult<DataOf<V, "backupTenantNow">>>;
  /**
   * Starts a data backup of a whole cluster at once; it is never sent twice.
   *
   * It answers when the tasks exist: their ids are in `taskIds`, and the backup itself runs on.
   *
   * @throws RefusedError, ThrottledError, NotSentError: nothing started.
   * @throws PartialFailureError, ContractViolationError, OutcomeUnknownError: `mayHaveStarted` tells.
   * @see https://en.oceanbase.com/docs/common-ocp-10000000002169774
   */
  readonly backupClusterNow: (call: BackupCall<V, "backupClusterNow">) => Promise<BackupResult<DataOf<V, "backupClusterNow">>>;
  /**
   * Reads the clock of OCP, in a text of RFC 3339.
   *
   * OCP tells it to anyone, so it shows that a server is there and how far its clock is from yours.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference
   */
  readonly getServerTime: (call?: ReadCall<V, "getServerTime">) => Promise<ReadResult<DataOf<V, "getServerTime">>>;
  /**
   * Reads the version of OCP.
   *
   * `buildVersion` is what `version` of the client must fit.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference
   */
  readonly getServerInfo: (call?: ReadCall<V, "getServerInfo">) => Promise<ReadResult<DataOf<V, "getServerInfo">>>;
  /**
   * Lists the clusters that the caller may see, page by page.
   *
   * `id` of an entry is the `clusterId` of other calls; `obClusterId` is the one inside OceanBase.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference/450.cluster-information
   */
  readonly listClusters: (call?: ReadCall<V, "listClusters">) => Promise<ReadResult<DataOf<V, "listClusters">>>;
  /**
   * Lists the tenants of a cluster, page by page.
   *
   * `id` of an entry is the `tenantId` of other calls; `obTenantId` is the one inside OceanBase.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference/500.tenant-information
   */
  readonly listTenants: (call: ReadCall<V, "listTenants">) => Promise<ReadResult<DataOf<V, "listTenants">>>;
  /**
   * Reads one tenant.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference/500.tenant-information
   */
  readonly getTenant: (call: ReadCall<V, "getTenant">) => Promise<ReadResult<DataOf<V, "getTenant">>>;
  /**
   * Reads by what schedule and into what storage a tenant is backed up.
   *
   * Keys of the storage may be in the answer: they are in `data`, and in no error and no recorded exchange. Since 4.3.
   *
   * @see https://github.com/oceanbase/ocp-doc/blob/348c8068dfaa6fcd83c67d11af6bdd443a9c98f5/en-US/1900.reference-guide/200.api-reference/1300.backup-and-restoration/2300.query-ob-tenant-backup-strategy.md
   */
  readonly getTenantBackupStrategy: (
    call: ReadCall<V, "getTenantBackupStrategy">,
  ) => Promise<ReadResult<DataOf<V, "getTenantBackupStrategy">>>;
  /**
   * Reads by what schedule and into what storage a cluster is backed up.
   *
   * Keys of the storage may be in the answer: they are in `data`, and in no error and no recorded exchange.
   *
   * @see https://en.oceanbase.com/docs/common-ocp-10000000002169765
   */
  readonly getClusterBackupStrategy: (
    call: ReadCall<V, "getClusterBackupStrategy">,
  ) => Promise<ReadResult<DataOf<V, "getClusterBackupStrategy">>>;
  /**
   * Lists the backups of a tenant, page by page.
   *
   * Times are texts of RFC 3339. Since 4.3.
   *
   * @see https://github.com/oceanbase/ocp-doc/blob/5ed7a7a7e0d42c81f299d569e54e33ed87dcd923/en-US/1900.reference-guide/200.api-reference/1300.backup-and-restoration/1900.list-data-backup-tasks.md
   */
  readonly listTenantDataBackupTasks: (
    call: ReadCall<V, "listTenantDataBackupTasks">,
  ) => Promise<ReadResult<DataOf<V, "listTenantDataBackupTasks">>>;
  /**
   * Lists the backups of a cluster, page by page.
   *
   * Times are texts of RFC 3339. `page` and `size` are required.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference
   */
  readonly listClusterDataBackupTasks: (
    call: ReadCall<V, "listClusterDataBackupTasks">,
  ) => Promise<ReadResult<DataOf<V, "listClusterDataBackupTasks">>>;
  /**
   * Lists the tasks of OCP, page by page.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference
   */
  readonly listTaskInstances: (call?: ReadCall<V, "listTaskInstances">) => Promise<ReadResult<DataOf<V, "listTaskInstances">>>;
  /**
   * Reads one task of OCP with its steps.
   *
   * @see https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference
   */
  readonly getTaskInstance: (call: ReadCall<V, "getTaskInstance">) => Promise<ReadResult<DataOf<V, "getTaskInstance">>>;
}

/** Arguments of any operation of a version, by its name. */
type CallOf<V extends Version, O extends OperationOf<V>> = O extends BackupOperationOf<V> ? BackupCall<V, O> : ReadCall<V, O>;

/** Refuses an id that may be undefined: it would choose the whole cluster. */
interface NoTenant {
  readonly tenantId?: never;
}

/** Calls that are built on the operations. */
export interface Helpers<V extends Version> {
  /**
   * Waits until a task has ended, and says how.
   *
   * It looks every `intervalMs`, and longer where OCP asks for it; it does not throw where a look fails.
   * That the ids of a backup's answer are ids of tasks is inferred from the vendor's pages: where it does not hold, or the time is over, the end is `undetermined`.
   */
  readonly waitForTask: (id: Int64, options?: WaitOptions) => Promise<TaskEnd>;
  /**
   * Starts a backup and waits until all tasks that the answer names have ended.
   *
   * That these are the backup's tasks is inferred from the vendor's pages: where it does not hold, or the time is over, the end is `undetermined`.
   */
  readonly backupAndWait: (
    call: { [O in BackupOperationOf<V>]: BackupCall<V, O> & (O extends "backupClusterNow" ? NoTenant : unknown) }[BackupOperationOf<V>],
    wait?: WaitOptions,
  ) => Promise<BackupEnd>;
  /**
   * Makes the request of a call and sends nothing; gives it as curl too, its secrets as variables.
   *
   * @throws NotSentError where the call could not be made either.
   */
  readonly dryRun: <O extends OperationOf<V>>(operation: O, call: CallOf<V, O>) => Promise<DryRun>;
}

/** A client of one OCP; it has the operations of its version, and no others. */
export type BackupClient<V extends Version = "4.3"> = Pick<Operations<V>, OperationOf<V>> & Helpers<V>;

/**
 * Makes a client; throws a TypeError that names the option which cannot be.
 *
 * It opens no connection and keeps none; one for each OCP is enough, and calls may overlap.
 */
export function createBackupClient<V extends Version = "4.3">(options: ClientOptions<V>): BackupClient<V> {
  const session = openSession(options);
  const operations = Object.entries(operationTable).flatMap(([operation, [, , versions]]) =>
    versions?.includes(session.version) !== false ? [[operation, callerOf(session, operation as OperationId)] as const] : [],
  );
  // The types say more than a loop can: the table holds the operations of each version, and a test compares it with the types.
  return { ...Object.fromEntries(operations), ...helpersOf(session) } as unknown as BackupClient<V>;
}

function callerOf(session: Session, operation: OperationId): (given?: Arguments) => Promise<unknown> {
  return async (given) => {
    const args = given ?? {};
    if (args["expect"] !== undefined) await assertExpected(session, operation, args);
    const { taskIds, ...rest } = await makeCall(session, operation, args);
    return operation === "backupTenantNow" || operation === "backupClusterNow" ? { ...rest, taskIds } : rest;
  };
}

async function assertExpected(session: Session, operation: OperationId, args: Arguments): Promise<void> {
  const { assertExpectedTenant } = await import("./later.js");
  await assertExpectedTenant(session, operation, args);
}

/** Each is loaded when it is first used. */
function helpersOf(session: Session): Helpers<Version> {
  return {
    waitForTask: async (id, options = {}) => {
      const { waitForTask } = await import("./later.js");
      return waitForTask(session, id, options);
    },
    backupAndWait: async (call, wait = {}) => {
      const { backupAndWait } = await import("./later.js");
      return backupAndWait(session, call as unknown as Arguments, wait);
    },
    dryRun: async (operation, call) => {
      const { dryRun } = await import("./later.js");
      return dryRun(session, operation, call as unknown as Arguments);
    },
  };
}
