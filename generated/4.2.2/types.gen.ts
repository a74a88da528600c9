// Generated from openapi/ by `npm run generate`; do not edit.

/** A 64-bit integer: a number up to 2^53 - 1, a bigint beyond. */
export type Int64 = number | bigint;

export interface paths {
    readonly "/api/v2/ob/clusters/{id}/backup/backupNow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a data backup of a cluster
         * @description Starts one data backup of a whole cluster at once and answers as soon as the task exists; the backup itself runs on for minutes or hours. Read the ids of its tasks from `taskIdList` and follow them with `getTaskInstance` or `listClusterDataBackupTasks`.
         *
         *     **Every accepted call starts a real backup.** There is no dry run, no idempotency key and no documented way to cancel. Do not repeat a call whose answer was lost before the task list says that nothing started.
         *
         *     The caller needs the permission to create backups of the cluster. A standby cluster cannot be backed up.
         */
        readonly post: operations["backupClusterNow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock of the server
         * @description Answers the time of the OCP server as plain text, to anyone. Compare it with your own clock before you sign calls: a signature is refused once its date is 15 minutes old.
         */
        readonly get: operations["getServerTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the version of the server
         * @description Answers what the OCP server was built from, as a bare object without the envelope.
         */
        readonly get: operations["getServerInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ob/clusters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List clusters
         * @description Lists the clusters that the caller may see. The role CLUSTER_VIEWER is enough.
         */
        readonly get: operations["listClusters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ob/clusters/{id}/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the tenants of a cluster
         * @description Lists the tenants of a cluster. The caller needs to be allowed to read the cluster. The published sample shows rows of other clusters than the one asked for: take it for a slip.
         */
        readonly get: operations["listTenants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ob/clusters/{id}/tenants/{tenantId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a tenant
         * @description Answers one tenant in full. The caller needs to be allowed to read its cluster. Pages up to 2023 print the path with `cluster`; their own sample, later pages and clients have `clusters`.
         */
        readonly get: operations["getTenant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ob/clusters/{id}/backup/config/backupStrategy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the backup strategy of a cluster
         * @description Answers how the cluster is backed up by schedule, and with which storage configuration. The caller needs to be allowed to read the backups of the cluster.
         */
        readonly get: operations["getClusterBackupStrategy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/ob/clusters/{id}/backup/task/dataBackupTasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the data backups of a cluster
         * @description Lists the data backups of a cluster, running ones included. Read it before a backup call, and after one whose answer was lost. Its times have an offset without a colon.
         */
        readonly get: operations["listClusterDataBackupTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/tasks/instances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tasks
         * @description Lists tasks of OCP, newest and oldest alike, by cluster, tenant or state. The role TASK_VIEWER is enough.
         */
        readonly get: operations["listTaskInstances"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/tasks/instances/{taskInstanceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a task
         * @description Answers one task with its steps: poll it with an id out of `taskIdList` to learn how a backup ends. The role TASK_VIEWER is enough. One public client reads `/api/v2/tasks/{id}` instead, against the pages.
         */
        readonly get: operations["getTaskInstance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why a call was refused or failed. */
        readonly ApiError: {
            /**
             * @description Code of the error. From 4.2.2 on the published codes are strings with a prefix, such as `BAK31005`; before, they were integers. The integer 0 means only that the error has no code of its own: it occurs with malformed bodies, missing members, missing credentials and throttling.
             * @example BAK31005
             */
            readonly code: string | Int64;
            /**
             * @description For people, in the language of `Accept-Language`. Never compare it.
             * @example must not be null
             */
            readonly message: string;
            /** @description More detail for the people who run the server. */
            readonly debugMessage?: string;
            /** @description What the error is about. Its members are not told. */
            readonly target?: {
                readonly [key: string]: unknown;
            };
            /** @description One entry for each member that is wrong. */
            readonly subErrors?: readonly components["schemas"]["SubError"][];
            /** @description Lines of a stack trace. A relative of OCP shows them only to a caller who asks for them by a header; no caller of this contract does. */
            readonly stackTrace?: readonly string[];
        };
        /** @description Asks for one data backup of a whole cluster, now, into the storage given. */
        readonly BackupClusterNowRequest: {
            /** @description What to back up. OCP fills it in from the path: leave it out, or send the id of the path. What happens when the two differ is unknown. */
            readonly obBackupObject?: components["schemas"]["ObBackupObjectRequest"];
            /** @description How the backup is made. The vendor's table requires it while the sample on the same page leaves it out: always send it. Clusters of OceanBase 2.2.60 and newer take the physical one. */
            readonly backupMode: components["schemas"]["BackupMode"];
            readonly dataBackupMode: components["schemas"]["DataBackupMode"];
            readonly obBackupServiceStorageConfig: components["schemas"]["ObBackupServiceStorageConfig"];
        };
        /** @description What OCP did for each object of a backup call. The calls that set, change, start or stop a strategy answer with the same form. */
        readonly BackupCommonResponse: {
            /**
             * @description What was done: `DATA_BACKUP_NOW` for the two backup calls. The vendor's table names `CREATE_BACKUP_STRATEGY`, which is another call's value. More values may come.
             * @example DATA_BACKUP_NOW
             */
            readonly obBackupTaskType: "DATA_BACKUP_NOW" | "CREATE_BACKUP_STRATEGY" | "UPDATE_BACKUP_STRATEGY" | "DELETE_BACKUP_STRATEGY" | "START_BACKUP_SCHEDULE" | "STOP_BACKUP_SCHEDULE" | "RESTORE" | (string & {});
            /** @description One result for each object, or group of objects. */
            readonly backupObjectOpsResultList: readonly components["schemas"]["BackupObjectOpsResult"][];
        };
        /** @description Answer to an accepted backup call. `successful` speaks of the request only: look at `beSuccessful` of each result too. */
        readonly BackupEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["BackupCommonResponse"];
        };
        /**
         * @description `PHYSICAL_BACKUP` copies the files of the database, `LOGICAL_BACKUP` exports its contents.
         * @enum {string}
         */
        readonly BackupMode: "LOGICAL_BACKUP" | "PHYSICAL_BACKUP";
        /** @description How one object of the call fared. */
        readonly BackupObjectOpsResult: {
            /** @description The clusters or tenants that this result is about. */
            readonly obBackupObjectList: readonly components["schemas"]["ObBackupObject"][];
            /** @description Whether it worked for these objects. It can be false in an answer with status 200: read `errorCode` and `hint` then. */
            readonly beSuccessful: boolean;
            /**
             * @description Ids of the tasks that were started; follow them with `getTaskInstance`. Absent, or empty, where nothing runs on.
             * @example [
             *       3000041
             *     ]
             */
            readonly taskIdList?: readonly Int64[];
            /** @description Why it did not work. Printed as an object of unknown members, never shown in a sample: be ready for an object, a string or an integer. */
            readonly errorCode?: {
                readonly [key: string]: unknown;
            } | string | Int64;
            /** @description What to do about it, for people, in the language of `Accept-Language`. Never compare it. */
            readonly hint?: string;
        };
        /** @description When backups are made. */
        readonly BackupSchedule: {
            /**
             * @description Period of the schedule. More values may come.
             * @example WEEK
             */
            readonly backupScheduleMode?: "WEEK" | "MONTH" | (string & {});
            /**
             * @description Whether the schedule is on.
             * @example true
             */
            readonly backupScheduleEnabled?: boolean;
            /**
             * @description Time of day, with its offset from UTC.
             * @example 02:00:00.000+08:00
             */
            readonly backupScheduleTime?: string;
            /**
             * @description What is done on which day of the period: number of the day to kind of backup.
             * @example {
             *       "2": "FULL_BACKUP",
             *       "6": "INCREMENTAL_BACKUP"
             *     }
             */
            readonly dayAndDataBackupModelMap?: {
                readonly [key: string]: string;
            };
            /**
             * @description Whether log backup is started as well.
             * @example true
             */
            readonly startLogBackup?: boolean;
            /**
             * @description Whether expired backups are removed.
             * @example false
             */
            readonly cleanEnabled?: boolean;
            /**
             * @description Days that backups are kept, where `cleanEnabled` is true.
             * @example 7
             */
            readonly backupDataRetentionDays?: number;
            /** @description Time of day at which expired backups are removed. */
            readonly cleanScheduleTime?: string;
        };
        /** @description How a cluster or a tenant is backed up by schedule. */
        readonly BackupStrategy: {
            /**
             * Format: int64
             * @description Id of the strategy.
             * @example 1
             */
            readonly id?: Int64;
            /**
             * Format: int64
             * @description OCP's id of the cluster.
             * @example 1000005
             */
            readonly clusterId: Int64;
            /**
             * @description Name of the cluster.
             * @example obcluster_demo
             */
            readonly clusterName?: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the cluster.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * Format: int64
             * @description OCP's id of the tenant; without meaning for the strategy of a cluster.
             * @example 1000012
             */
            readonly tenantId?: Int64;
            /**
             * @description Name of the tenant.
             * @example tenant_demo
             */
            readonly tenantName?: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the tenant.
             * @example 1002
             */
            readonly obTenantId?: Int64;
            /**
             * @description Whether it is the strategy of a cluster or of a tenant. More values may come.
             * @example TENANT
             */
            readonly backupDimension: "CLUSTER" | "TENANT" | (string & {});
            /**
             * @description Kind of destination. More values may come.
             * @example BACKUP
             */
            readonly type?: "BACKUP" | "SECONDARY_BACKUP" | (string & {});
            /**
             * @description How its backups are made. More values may come.
             * @example PHYSICAL_BACKUP
             */
            readonly backupMode?: "LOGICAL_BACKUP" | "PHYSICAL_BACKUP" | (string & {});
            /** @description Where its backups go. Its `storageId` and `configName` can be used in a backup call. */
            readonly obBackupServiceStorageConfig?: components["schemas"]["StoredStorageConfig"];
            /** @description Name of the configuration of the service. */
            readonly serviceConfigName?: string;
            /** @description When its backups are made. */
            readonly obBackupScheduleConfig?: components["schemas"]["BackupSchedule"];
            /** @description When it raises alerts. */
            readonly obBackupThresholdConfig?: components["schemas"]["BackupThresholds"];
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /** @description When it was changed last. */
            readonly updateTime?: components["schemas"]["OcpTime"];
        };
        /** @description Answer of `getClusterBackupStrategy`. */
        readonly BackupStrategyEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["BackupStrategy"];
        };
        /** @description When OCP raises alerts about backups. */
        readonly BackupThresholds: {
            /**
             * @description Minutes a scheduled data backup may take to begin.
             * @example 7
             */
            readonly dataBackupTimeoutMinutes?: number;
            /**
             * @description Days without a successful data backup that raise an alert.
             * @example 2
             */
            readonly noSuccessfulDataBackupAlarmDays?: number;
            /** @description Days that liboblog keeps its logs; logical backup only. */
            readonly libObLogExpireDays?: number;
            /**
             * @description Seconds by which log backup may lag.
             * @example 300
             */
            readonly logBackupDelaySeconds?: number;
        };
        /** @description A page of clusters. */
        readonly ClusterList: {
            /** @description The clusters. */
            readonly contents: readonly components["schemas"]["ClusterSummary"][];
            /** @description Where in the whole list this page stands. */
            readonly page: components["schemas"]["PageInfo"];
        };
        /** @description Answer of `listClusters`. */
        readonly ClusterListEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["ClusterList"];
        };
        /** @description A cluster that OCP manages. */
        readonly ClusterSummary: {
            /**
             * Format: int64
             * @description OCP's id of the cluster: the one that paths take.
             * @example 1000005
             */
            readonly id: Int64;
            /**
             * @description Name of the cluster.
             * @example obcluster_demo
             */
            readonly name: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the cluster; paths do not take it.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * @description Version of the OceanBase database.
             * @example 4.3.1.0
             */
            readonly obVersion?: string;
            /**
             * @description State of the cluster. More values may come.
             * @example RUNNING
             */
            readonly status?: "RUNNING" | "CREATING" | "DELETING" | "STARTING" | "RESTARTING" | "STOPPING" | "STOPPED" | "TAKINGOVER" | "MOVINGOUT" | "SWITCHOVER" | "FAILOVER" | "OPERATING" | (string & {});
            /**
             * @description Whether it is a primary or a standby cluster; a standby cannot be backed up. More values may come.
             * @example PRIMARY
             */
            readonly type?: "PRIMARY" | "STANDBY" | (string & {});
            /**
             * @description How many regions it spans.
             * @example 1
             */
            readonly regionCount?: number;
            /**
             * @description How many tenants it has.
             * @example 2
             */
            readonly tenantCount?: number;
            /** @description How many partitions it has. */
            readonly partitionCount?: number;
            /**
             * @description How many database servers it has.
             * @example 1
             */
            readonly serverCount?: number;
            /** @description State of the synchronisation with its primary. More values may come. */
            readonly syncStatus?: "VALID" | "DISABLED" | "SYNCHRONIZING" | (string & {});
            /** @description Root servers of the cluster. */
            readonly rootServers?: readonly components["schemas"]["RootServer"][];
            /** @description Zones of the cluster. Their members are of no use to a backup and are not described here. */
            readonly zones?: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description The primary of a standby cluster. Its members are not described here. */
            readonly primaryCluster?: {
                readonly [key: string]: unknown;
            };
            /** @description The standbys of a primary cluster. Their members are not described here. */
            readonly standbyClusters?: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /** @description When it was changed last. */
            readonly updateTime?: components["schemas"]["OcpTime"];
            /**
             * @description Who created it in OCP.
             * @example admin
             */
            readonly creator?: string;
            /** @description Why OCP could not ask the cluster, where it could not. */
            readonly failToQueryFromObReason?: string;
        };
        /** @description Access to a COS bucket. */
        readonly CosAccessKey: {
            /**
             * @description Domain name by which the store is reached.
             * @example cos.example.com
             */
            readonly endpoint: string;
            /**
             * @description Id of the access key at the provider of the store; not an AccessKey of OCP.
             * @example EXAMPLE-ACCESS-KEY-ID
             */
            readonly accessKeyId: string;
            /**
             * Format: password
             * @description Secret of the access key. Sent as it is; never comes back.
             */
            readonly accessKeySecret: string;
            /**
             * @description Id of the application the bucket belongs to.
             * @example 1250000000
             */
            readonly appId: string;
        };
        /** @description Tencent Cloud Object Storage. Clusters of OceanBase 4.0 and newer do not take it; they reach COS as S3. */
        readonly CosStorage: {
            /**
             * @description Selects this form. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly backupStorageType: "BACKUP_STORAGE_COS";
            /**
             * @description Bucket and directory, without a protocol name.
             * @example costest/backup
             */
            readonly storageUrl: string;
            readonly cosAccessKey: components["schemas"]["CosAccessKey"];
        };
        /**
         * @description `FULL_BACKUP` takes everything, `INCREMENTAL_BACKUP` what changed since. A physical incremental backup needs a full one before it; without one the call still succeeds and the task fails later. Logical backup knows only the full one.
         * @enum {string}
         */
        readonly DataBackupMode: "FULL_BACKUP" | "INCREMENTAL_BACKUP";
        /** @description A data backup, running or over, as the OceanBase database counts it. */
        readonly DataBackupTask: {
            /**
             * Format: int64
             * @description Number of the backup within its cluster or tenant. Not the id of an OCP task: it belongs with `backupSetId`, and `taskIdList` never holds it.
             * @example 23
             */
            readonly taskId: Int64;
            /**
             * @description How far it is: `BEGINNING`, `INITIALIZING` and `DOING` run, `CANCELING` ends soon, the others are over. More values may come.
             * @example DONE
             */
            readonly status: "BEGINNING" | "INITIALIZING" | "DOING" | "DONE" | "FAILED" | "CANCELING" | "CANCELED" | "OVERDUE" | "UNKNOWN" | (string & {});
            /**
             * Format: int64
             * @description OCP's id of the cluster.
             * @example 1000005
             */
            readonly clusterId: Int64;
            /**
             * @description Name of the cluster.
             * @example obcluster_demo
             */
            readonly clusterName?: string;
            /**
             * @description Whether it is a primary or a standby cluster. More values may come.
             * @example PRIMARY
             */
            readonly clusterType?: "PRIMARY" | "STANDBY" | (string & {});
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the cluster.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * Format: int64
             * @description OCP's id of the tenant; 0 in the rows of a cluster.
             * @example 1000012
             */
            readonly tenantId?: Int64;
            /**
             * @description Name of the tenant.
             * @example tenant_demo
             */
            readonly tenantName?: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the tenant.
             * @example 1002
             */
            readonly obTenantId?: Int64;
            /**
             * @description How the backup is made. More values may come.
             * @example PHYSICAL_BACKUP
             */
            readonly backupMode?: "LOGICAL_BACKUP" | "PHYSICAL_BACKUP" | (string & {});
            /**
             * @description Whether it is full or incremental: what the call named `dataBackupMode`. More values may come.
             * @example FULL_BACKUP
             */
            readonly dataBackupTaskType?: "FULL_BACKUP" | "INCREMENTAL_BACKUP" | (string & {});
            /**
             * Format: int64
             * @description Id of the data backup set.
             * @example 23
             */
            readonly backupSetId?: Int64;
            /**
             * @description Where it lies, with a protocol, unlike `storageUrl` of the call.
             * @example file:///obbackup/
             */
            readonly backupUri?: string;
            /** @description When it began. */
            readonly startTime?: components["schemas"]["OcpTime"];
            /** @description When it ended. */
            readonly finishTime?: components["schemas"]["OcpTime"];
            /**
             * @description What went wrong, where something did; may be empty.
             * @example
             */
            readonly errorMsg?: string;
            /** @description Kind of backup. Values are not told. */
            readonly backupType?: string;
            /** @description Kind of task. Values are not told. */
            readonly taskType?: string;
            /** @description Kind of data. Values are not told. */
            readonly dataType?: string;
            /**
             * Format: int64
             * @description Version of the data.
             * @example 32
             */
            readonly dataVersion?: Int64;
            /**
             * Format: int64
             * @description Version of the schema.
             */
            readonly schemaVersion?: Int64;
            /**
             * @description Second backups made from this backup set; physical backup only.
             * @example [
             *       14
             *     ]
             */
            readonly dataSecondaryBackupTaskIds?: readonly Int64[];
        };
        /** @description A page of data backups. */
        readonly DataBackupTaskList: {
            /** @description The data backups. */
            readonly contents: readonly components["schemas"]["DataBackupTask"][];
            /** @description Where in the whole list this page stands. */
            readonly page: components["schemas"]["PageInfo"];
        };
        /** @description Answer of `listClusterDataBackupTasks`. */
        readonly DataBackupTaskListEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["DataBackupTaskList"];
        };
        /** @description What every refusal and failure looks like. There is no `data`. */
        readonly ErrorEnvelope: {
            readonly error: components["schemas"]["ApiError"];
            /**
             * @description Always false.
             * @enum {boolean}
             */
            readonly successful: false;
            /**
             * Format: date-time
             * @description When the server finished the request, with its offset from UTC.
             * @example 2020-12-03T09:38:24.194+08:00
             */
            readonly timestamp: string;
            /**
             * @description Milliseconds the server spent on the request.
             * @example 0
             */
            readonly duration: number;
            /**
             * @description HTTP status of the answer, again.
             * @example 429
             */
            readonly status: number;
            /**
             * @description Names the request in the logs of the server; may be empty when it was refused early.
             * @example
             */
            readonly traceId: string;
            /**
             * @description Names the OCP server that answered.
             * @example a83ad33525
             */
            readonly server: string;
        };
        /** @description A directory that is mounted on every host of the cluster, such as NFS. It takes no access key. */
        readonly FileStorage: {
            /**
             * @description Selects this form. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly backupStorageType: "BACKUP_STORAGE_FILE";
            /**
             * @description Directory, without a protocol name.
             * @example /obbackup/
             */
            readonly storageUrl: string;
        };
        /** @description A cluster or a tenant that was backed up. More kinds may come. */
        readonly ObBackupObject: {
            /**
             * Format: int64
             * @description OCP's id of the cluster.
             * @example 1000005
             */
            readonly clusterId: Int64;
            /**
             * Format: int64
             * @description OCP's id of the tenant. Absent where a cluster was backed up.
             * @example 1000012
             */
            readonly tenantId?: Int64;
            /**
             * @description Whether it is a cluster or a tenant. The pages of this version list `TENANT` and call it unsupported.
             * @example TENANT
             */
            readonly backupDimension: "CLUSTER" | "TENANT" | (string & {});
        };
        /** @description What a backup call is about. Optional as a whole, since the path says it already. */
        readonly ObBackupObjectRequest: {
            /**
             * Format: int64
             * @description OCP's id of the cluster; the one in the path.
             * @example 1000005
             */
            readonly clusterId?: Int64;
            /**
             * Format: int64
             * @description OCP's id of the tenant; the one in the path. Left out when a cluster is backed up.
             * @example 1000012
             */
            readonly tenantId?: Int64;
            /**
             * @description Whether it is a cluster or a tenant. The pages of this version list `TENANT` and call it unsupported.
             * @example TENANT
             * @enum {string}
             */
            readonly backupDimension?: "CLUSTER" | "TENANT";
        };
        /** @description Where a backup goes: a named storage configuration and, optionally, the service it belongs to. */
        readonly ObBackupServiceStorageConfig: {
            /**
             * @description Name of the storage configuration: a letter first, then letters, digits and underscores, 2 to 32 characters in all.
             * @example ycnfs223_0915
             */
            readonly configName: string;
            readonly obBackupStorageBaseInfo: components["schemas"]["ObBackupStorageBaseInfo"];
            /**
             * @description Percentage of used storage from which OCP raises an alert; the console proposes 80. It belongs here, beside `configName`: the vendor's table indents it as if it were part of `obBackupStorageBaseInfo`. It means something for file storage only, but the table requires it for every type.
             * @example 80
             */
            readonly alarmStoragePercentageThreshold: number;
            /**
             * Format: int64
             * @description Id of an existing storage configuration. Whether it makes OCP reuse or change that configuration is unknown; it frees the caller from no other member.
             * @example 26
             */
            readonly storageId?: Int64;
            /**
             * @description Which kind of service the storage serves: `BACKUP_RESTORE_SERVICE` for logical backup and restore, `OB_CLUSTER` for physical backup of clusters, `OTHERS` for the rest.
             * @example OB_CLUSTER
             * @enum {string}
             */
            readonly serviceType?: "BACKUP_RESTORE_SERVICE" | "OB_CLUSTER" | "OTHERS";
            /**
             * Format: int64
             * @description Id of the backup service where `serviceType` is `BACKUP_RESTORE_SERVICE`, of the cluster where it is `OB_CLUSTER`.
             * @example 1000005
             */
            readonly serviceId?: Int64;
            /**
             * @description Name of the backup service where `serviceType` is `BACKUP_RESTORE_SERVICE`, of the cluster where it is `OB_CLUSTER`.
             * @example ycfor223
             */
            readonly serviceName?: string;
            /**
             * @description Ids of the hosts used to resolve addresses in a global restore: hosts of the backup service, or of the cluster, as `serviceType` says.
             * @example [
             *       1000001,
             *       1000002
             *     ]
             */
            readonly hostIdList?: readonly Int64[];
        };
        /** @description The storage itself. `backupStorageType` selects the form; each form takes only its own access key. */
        readonly ObBackupStorageBaseInfo: components["schemas"]["FileStorage"] | components["schemas"]["OssStorage"] | components["schemas"]["CosStorage"];
        /**
         * @description A point in time. Some members write the offset from UTC with a colon as RFC 3339 does, others without one (`+0800`): read both.
         * @example 2021-09-16T17:25:02.993+0800
         * @example 2024-08-09T08:00:52.151857Z
         */
        readonly OcpTime: string;
        /** @description Access to an OSS bucket. */
        readonly OssAccessKey: {
            /**
             * @description Domain name by which the store is reached.
             * @example oss.example.com
             */
            readonly endpoint: string;
            /**
             * @description Id of the access key at the provider of the store; not an AccessKey of OCP.
             * @example EXAMPLE-ACCESS-KEY-ID
             */
            readonly accessKeyId: string;
            /**
             * Format: password
             * @description Secret of the access key. Sent as it is; never comes back.
             */
            readonly accessKeySecret: string;
        };
        /** @description Alibaba Cloud Object Storage Service. */
        readonly OssStorage: {
            /**
             * @description Selects this form. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly backupStorageType: "BACKUP_STORAGE_OSS";
            /**
             * @description Bucket and directory, without a protocol name.
             * @example osstest/backup
             */
            readonly storageUrl: string;
            readonly ossAccessKey: components["schemas"]["OssAccessKey"];
        };
        /** @description Place of a page in the whole list. */
        readonly PageInfo: {
            /**
             * @description How many entries there are in all.
             * @example 1
             */
            readonly totalElements: number;
            /**
             * @description How many pages there are in all. The tables print `totalPage`; the samples, and code that reads them, say `totalPages`.
             * @example 1
             */
            readonly totalPages: number;
            /**
             * @description Number of this page, from 1.
             * @example 1
             */
            readonly number: number;
            /**
             * @description How many entries a page may hold.
             * @example 10
             */
            readonly size: number;
        };
        /** @description A root server of a cluster. */
        readonly RootServer: {
            /**
             * @description Address and port.
             * @example 192.0.2.10:2882
             */
            readonly address?: string;
            /**
             * @description Its role. More values may come.
             * @example LEADER
             */
            readonly role?: "LEADER" | "FOLLOWER" | (string & {});
            /**
             * @description Port for SQL. The one member of OCP that is written with an underscore.
             * @example 2881
             */
            readonly sql_port?: number;
        };
        /** @description What the OCP server says of itself; a bare object without the envelope. */
        readonly ServerInfo: {
            /**
             * @description Version of OCP.
             * @example 4.2.2-example
             */
            readonly buildVersion: string;
            /**
             * @description Name of the application.
             * @example ocp-server
             */
            readonly name?: string;
            /**
             * @description Group it was built under.
             * @example com.oceanbase
             */
            readonly group?: string;
            /**
             * @description Artifact it was built as.
             * @example ocp-server
             */
            readonly artifact?: string;
            /** @description When it was built. */
            readonly buildTime?: components["schemas"]["OcpTime"];
            /**
             * @description Version of Java it was built with.
             * @example 1.8
             */
            readonly buildJavaVersion?: string;
            /**
             * @description Version of Spring Boot inside.
             * @example 2.2.5.RELEASE
             */
            readonly springBootVersion?: string;
        };
        /** @description An access key as OCP shows it. The vendor's table lists the secret too; the console never reads it from the answer, so take it to be left out or masked. */
        readonly StoredAccessKey: {
            /**
             * @description Domain name by which the store is reached.
             * @example oss.example.com
             */
            readonly endpoint?: string;
            /**
             * @description Id of the access key.
             * @example EXAMPLE-ACCESS-KEY-ID
             */
            readonly accessKeyId?: string;
            /**
             * @description Id of the application the bucket belongs to; COS only.
             * @example 1250000000
             */
            readonly appId?: string;
        };
        /** @description A storage as OCP shows it. */
        readonly StoredStorage: {
            /**
             * @description Kind of storage. More values may come.
             * @example BACKUP_STORAGE_FILE
             */
            readonly backupStorageType?: "BACKUP_STORAGE_FILE" | "BACKUP_STORAGE_OSS" | "BACKUP_STORAGE_COS" | (string & {});
            /**
             * @description Directory, without a protocol name.
             * @example /obbackup/
             */
            readonly storageUrl?: string;
            /** @description Access to the OSS bucket. */
            readonly ossAccessKey?: components["schemas"]["StoredAccessKey"];
            /** @description Access to the COS bucket. */
            readonly cosAccessKey?: components["schemas"]["StoredAccessKey"];
        };
        /** @description A storage configuration as OCP shows it: like the one of a backup call, without its secrets. */
        readonly StoredStorageConfig: {
            /**
             * @description Name of the storage configuration.
             * @example ycnfs223_0915
             */
            readonly configName?: string;
            /**
             * Format: int64
             * @description Id of the storage configuration.
             * @example 26
             */
            readonly storageId?: Int64;
            /** @description The storage itself. */
            readonly obBackupStorageBaseInfo?: components["schemas"]["StoredStorage"];
            /**
             * @description Percentage of used storage from which OCP raises an alert.
             * @example 80
             */
            readonly alarmStoragePercentageThreshold?: number;
            /**
             * @description Which kind of service the storage serves. More values may come.
             * @example OB_CLUSTER
             */
            readonly serviceType?: "BACKUP_RESTORE_SERVICE" | "OB_CLUSTER" | "OTHERS" | (string & {});
            /**
             * Format: int64
             * @description Id of the service, or of the cluster, as `serviceType` says.
             */
            readonly serviceId?: Int64;
            /** @description Name of the service, or of the cluster, as `serviceType` says. */
            readonly serviceName?: string;
            /** @description Ids of the hosts used in a global restore. */
            readonly hostIdList?: readonly Int64[];
        };
        /** @description One fault of a request. A fault of a member names `field`; a fault that a database reported has `code` and `SQLState` instead. */
        readonly SubError: {
            /** @description What was being checked. */
            readonly object?: string;
            /**
             * @description The member at fault.
             * @example backupMode
             */
            readonly field?: string;
            /** @description The value that was refused; of any type. */
            readonly rejectedValue?: unknown;
            /** @description For people. */
            readonly message?: string;
            /** @description Code that the database gave. */
            readonly code?: string | Int64;
            /** @description SQL state that the database gave. */
            readonly SQLState?: string;
        };
        /** @description A step of a task. Lists show less of it than `getTaskInstance`. */
        readonly Subtask: {
            /**
             * Format: int64
             * @description Id of the step.
             * @example 13000336
             */
            readonly id: Int64;
            /**
             * @description Name of the step.
             * @example Start data backup
             */
            readonly name?: string;
            /**
             * @description What the step does.
             * @example Start data backup
             */
            readonly description?: string;
            /**
             * @description How far it is. More values may come.
             * @example RUNNING
             */
            readonly status?: "PENDING" | "READY" | "RUNNING" | "CANCELING" | "FAILED" | "SUCCESSFUL" | (string & {});
            /**
             * @description What is being done with it. More values may come.
             * @example EXECUTE
             */
            readonly operation?: "EXECUTE" | "RETRY" | "ROLLBACK" | "SKIP" | "CANCEL" | (string & {});
            /**
             * Format: int64
             * @description Its number in the order of steps.
             * @example 0
             */
            readonly seriesId?: Int64;
            /**
             * @description Its index among parallel steps; -1 where it runs alone. The table prints `paralleIdx`.
             * @example -1
             */
            readonly parallelIdx?: number;
            /**
             * @description Seconds it may take.
             * @example 5400
             */
            readonly timeout?: number;
            /**
             * @description How often it was run.
             * @example 1
             */
            readonly runTime?: number;
            /**
             * @description Kind of step.
             * @example JAVA_TASK
             */
            readonly nodeType?: string;
            /**
             * @description Host that carries it out.
             * @example 192.0.2.20
             */
            readonly executor?: string;
            /**
             * @description Whether it cannot be rolled back, to go by the name; the table says the reverse.
             * @example false
             */
            readonly prohibitRollback?: boolean;
            /**
             * @description Ids of the steps before it.
             * @example [
             *       13000335
             *     ]
             */
            readonly upstreams?: readonly Int64[];
            /**
             * @description Ids of the steps after it. The table prints `downstream`.
             * @example [
             *       13000337
             *     ]
             */
            readonly downstreams?: readonly Int64[];
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /** @description When it began. */
            readonly startTime?: components["schemas"]["OcpTime"];
            /** @description When it ended. */
            readonly finishTime?: components["schemas"]["OcpTime"];
        };
        /** @description What every successful answer has around its `data`. */
        readonly SuccessEnvelope: {
            /**
             * @description Whether the request as a whole succeeded.
             * @constant
             */
            readonly successful: true;
            /**
             * Format: date-time
             * @description When the server finished the request, with its offset from UTC. The number of digits of the fraction varies.
             * @example 2024-08-07T14:51:41.135+08:00
             */
            readonly timestamp: string;
            /**
             * @description Milliseconds the server spent on the request.
             * @example 51
             */
            readonly duration: number;
            /**
             * @description HTTP status of the answer, again.
             * @constant
             */
            readonly status: 200;
            /**
             * @description Names the request in the logs of the server. Quote it when asking for help.
             * @example 5962f337662d4043
             */
            readonly traceId: string;
            /**
             * @description Names the OCP server that answered; an address in old versions, a short id in newer ones.
             * @example a83ad33525
             */
            readonly server: string;
        };
        /** @description The cluster a task works on. */
        readonly TaskCluster: {
            /**
             * Format: int64
             * @description OCP's id of the cluster.
             * @example 1000005
             */
            readonly id?: Int64;
            /**
             * @description Name of the cluster.
             * @example obcluster_demo
             */
            readonly name?: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the cluster.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * @description Whether it is a primary or a standby cluster. More values may come.
             * @example PRIMARY
             */
            readonly type?: "PRIMARY" | "STANDBY" | (string & {});
        };
        /** @description Who started a task. */
        readonly TaskCreator: {
            /**
             * Format: int64
             * @description Id of the user.
             * @example 100
             */
            readonly id?: Int64;
            /**
             * @description Name of the user.
             * @example backup-runner
             */
            readonly name?: string;
        };
        /** @description A task of OCP, such as the one a backup call starts. Lists show less of it than `getTaskInstance`. */
        readonly TaskInstance: {
            /**
             * Format: int64
             * @description Id of the task; what `taskIdList` of a backup call holds. The vendor's table calls it the id of a software package.
             * @example 3000041
             */
            readonly id: Int64;
            /**
             * @description Name of the task, in the language of `Accept-Language`.
             * @example Back up tenant
             */
            readonly name: string;
            /**
             * @description How far it is. A client has also seen `PENDING`. More values may come.
             * @example RUNNING
             */
            readonly status: "RUNNING" | "FAILED" | "SUCCESSFUL" | "PENDING" | (string & {});
            /**
             * @description What set it off: a person, the system once (`SYS_ONECE`, spelt so), a schedule. More values may come.
             * @example MANUAL
             */
            readonly type?: "MANUAL" | "SYS_ONECE" | "SCHEDULED" | "SYS_SCHEDULED" | (string & {});
            /**
             * @description What is being done with it. More values may come.
             * @example EXECUTE
             */
            readonly operation?: "EXECUTE" | "RETRY" | "ROLLBACK" | "SKIP" | "CANCEL" | (string & {});
            /**
             * Format: int64
             * @description Id of its definition; -1 without one.
             * @example -1
             */
            readonly taskDefinitionId?: Int64;
            /** @description The cluster it works on. */
            readonly cluster?: components["schemas"]["TaskCluster"];
            /** @description The tenant it works on. */
            readonly tenant?: components["schemas"]["TaskTenant"];
            /** @description Who started it. */
            readonly creator?: components["schemas"]["TaskCreator"];
            /**
             * @description Host that carries it out.
             * @example 192.0.2.20
             */
            readonly executor?: string;
            /**
             * @description Whether it cannot be rolled back, to go by the name; the table says the reverse.
             * @example false
             */
            readonly prohibitRollback?: boolean;
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /** @description When it began. */
            readonly startTime?: components["schemas"]["OcpTime"];
            /** @description When it ended. */
            readonly finishTime?: components["schemas"]["OcpTime"];
            /** @description Its steps. */
            readonly subtasks?: readonly components["schemas"]["Subtask"][];
        };
        /** @description Answer of `getTaskInstance`. */
        readonly TaskInstanceEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["TaskInstance"];
        };
        /** @description A page of tasks. */
        readonly TaskInstanceList: {
            /** @description The tasks. */
            readonly contents: readonly components["schemas"]["TaskInstance"][];
            /** @description Where in the whole list this page stands. */
            readonly page: components["schemas"]["PageInfo"];
        };
        /** @description Answer of `listTaskInstances`. */
        readonly TaskInstanceListEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["TaskInstanceList"];
        };
        /** @description The tenant a task works on. */
        readonly TaskTenant: {
            /**
             * Format: int64
             * @description OCP's id of the tenant.
             * @example 1000012
             */
            readonly id?: Int64;
            /**
             * @description Name of the tenant.
             * @example tenant_demo
             */
            readonly name?: string;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the tenant.
             * @example 1002
             */
            readonly obTenantId?: Int64;
            /**
             * @description Which database it behaves like. More values may come.
             * @example MYSQL
             */
            readonly mode?: "ORACLE" | "MYSQL" | (string & {});
        };
        /** @description A tenant of a cluster, in full. */
        readonly TenantDetail: {
            /**
             * Format: int64
             * @description OCP's id of the tenant: the one that paths take.
             * @example 1000012
             */
            readonly id: Int64;
            /**
             * @description Name of the tenant.
             * @example tenant_demo
             */
            readonly name: string;
            /**
             * Format: int64
             * @description OCP's id of its cluster.
             * @example 1000005
             */
            readonly clusterId: Int64;
            /**
             * @description Name of its cluster.
             * @example obcluster_demo
             */
            readonly clusterName?: string;
            /**
             * @description Whether its cluster is a primary or a standby. More values may come.
             * @example PRIMARY
             */
            readonly clusterType?: "PRIMARY" | "STANDBY" | (string & {});
            /**
             * Format: int64
             * @description Id that the OceanBase database gives its cluster.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the tenant; paths do not take it.
             * @example 1002
             */
            readonly obTenantId?: Int64;
            /**
             * @description Version of the OceanBase database.
             * @example 4.3.1.0
             */
            readonly obVersion?: string;
            /**
             * @description Which database it behaves like. A sample writes `Oracle`: compare without regard to case. More values may come.
             * @example MYSQL
             */
            readonly mode?: "ORACLE" | "MYSQL" | (string & {});
            /**
             * @description State of the tenant. More values may come.
             * @example NORMAL
             */
            readonly status?: "NORMAL" | "CREATING" | "MODIFYING" | "DELETING" | (string & {});
            /**
             * @description Whether it is locked.
             * @example false
             */
            readonly locked?: boolean;
            /**
             * @description Whether it can only be read.
             * @example false
             */
            readonly readonly?: boolean;
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /**
             * @description Zones by priority.
             * @example zone1
             */
            readonly primaryZone?: string;
            /**
             * @description Its zones, joined by semicolons.
             * @example zone1
             */
            readonly zoneList?: string;
            /**
             * @description Where its replicas are.
             * @example FULL{1}@zone1
             */
            readonly locality?: string;
            /** @description Remark of its owner. */
            readonly description?: string;
            /**
             * @description Character set.
             * @example utf8mb4
             */
            readonly charset?: string;
            /**
             * @description Sorting rule.
             * @example utf8mb4_general_ci
             */
            readonly collation?: string;
            /** @description State of the synchronisation between primary and standby. More values may come. */
            readonly syncStatus?: "VALID" | "DISABLED" | "DISABLED_WITH_READ_ONLY" | "SYNCHRONIZING" | "UNKNOWN" | (string & {});
            /**
             * @description Addresses that may connect.
             * @example %
             */
            readonly whitelist?: string;
            /** @description Zones with their resource pools and units; sizes there may be decimals. Their members are of no use to a backup and are not described here. */
            readonly zones?: readonly {
                readonly [key: string]: unknown;
            }[];
            /**
             * @description State of its cluster. More values may come.
             * @example RUNNING
             */
            readonly clusterStatus?: "RUNNING" | "CREATING" | "DELETING" | "STARTING" | "RESTARTING" | "STOPPING" | "STOPPED" | "TAKINGOVER" | "MOVINGOUT" | "SWITCHOVER" | "FAILOVER" | "OPERATING" | (string & {});
            /**
             * @description Whether SQL audit is on.
             * @example true
             */
            readonly sqlAuditEnabled?: boolean;
        };
        /** @description Answer of `getTenant`. */
        readonly TenantEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["TenantDetail"];
        };
        /** @description A page of tenants. */
        readonly TenantList: {
            /** @description The tenants. */
            readonly contents: readonly components["schemas"]["TenantSummary"][];
            /** @description Where in the whole list this page stands. */
            readonly page: components["schemas"]["PageInfo"];
        };
        /** @description Answer of `listTenants`. */
        readonly TenantListEnvelope: components["schemas"]["SuccessEnvelope"] & {
            readonly data: components["schemas"]["TenantList"];
        };
        /** @description A tenant of a cluster, as lists show it. */
        readonly TenantSummary: {
            /**
             * Format: int64
             * @description OCP's id of the tenant: the one that paths take.
             * @example 1000012
             */
            readonly id: Int64;
            /**
             * @description Name of the tenant.
             * @example tenant_demo
             */
            readonly name: string;
            /**
             * Format: int64
             * @description OCP's id of its cluster.
             * @example 1000005
             */
            readonly clusterId: Int64;
            /**
             * @description Name of its cluster.
             * @example obcluster_demo
             */
            readonly clusterName?: string;
            /**
             * @description Whether its cluster is a primary or a standby. More values may come.
             * @example PRIMARY
             */
            readonly clusterType?: "PRIMARY" | "STANDBY" | (string & {});
            /**
             * Format: int64
             * @description Id that the OceanBase database gives its cluster.
             * @example 5
             */
            readonly obClusterId?: Int64;
            /**
             * Format: int64
             * @description Id that the OceanBase database gives the tenant; paths do not take it.
             * @example 1002
             */
            readonly obTenantId?: Int64;
            /**
             * @description Version of the OceanBase database.
             * @example 4.3.1.0
             */
            readonly obVersion?: string;
            /**
             * @description Which database it behaves like. A sample writes `Oracle`: compare without regard to case. More values may come.
             * @example MYSQL
             */
            readonly mode?: "ORACLE" | "MYSQL" | (string & {});
            /**
             * @description State of the tenant. More values may come.
             * @example NORMAL
             */
            readonly status?: "NORMAL" | "CREATING" | "MODIFYING" | "DELETING" | (string & {});
            /**
             * @description Whether it is locked.
             * @example false
             */
            readonly locked?: boolean;
            /**
             * @description Whether it can only be read.
             * @example false
             */
            readonly readonly?: boolean;
            /** @description When it was created. */
            readonly createTime?: components["schemas"]["OcpTime"];
            /**
             * @description Zones by priority.
             * @example zone1
             */
            readonly primaryZone?: string;
            /**
             * @description Its zones, joined by semicolons.
             * @example zone1
             */
            readonly zoneList?: string;
            /**
             * @description Where its replicas are.
             * @example FULL{1}@zone1
             */
            readonly locality?: string;
            /** @description Remark of its owner. */
            readonly description?: string;
        };
    };
    responses: {
        /** @description A backup of this cluster or tenant is already running. Nothing was started. The error code is documented, its HTTP status is not: be ready for 400, 409 or 500, or for 200 with `beSuccessful` false. */
        readonly BackupConflict: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 409;
                };
            };
        };
        /** @description No cluster has this id. A server may answer 400 instead. */
        readonly ClusterNotFound: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 404;
                };
            };
        };
        /** @description The user is known but may not do this. */
        readonly Forbidden: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 403;
                };
            };
        };
        /** @description OCP failed. After a backup call this leaves open whether a backup was started: read the task list before anything else. */
        readonly InternalServerError: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 500;
                };
            };
        };
        /** @description The body is no JSON, a member is missing or wrong, or an id in the path is no number. Where a member is at fault, `subErrors` names it. */
        readonly InvalidBackupRequest: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 400;
                };
            };
        };
        /** @description A parameter of the path or the query cannot be read. */
        readonly InvalidParameter: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 400;
                };
            };
        };
        /** @description No task has this id. */
        readonly TaskNotFound: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 404;
                };
            };
        };
        /** @description No cluster, or no tenant in it, has this id. A server may answer 400 instead. */
        readonly TenantNotFound: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 404;
                };
            };
        };
        /** @description Too many calls in the current window. Nothing was done; wait until the window starts afresh. */
        readonly TooManyRequests: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 429;
                };
            };
        };
        /** @description No credentials, or wrong ones. For a signed call also: a wrong signature, or a `Date` that is too old. Repeated failures may block the user or the address for a while. */
        readonly Unauthorized: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 401;
                };
            };
        };
        /** @description The body is not announced as `application/json`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorEnvelope"] & {
                    /** @constant */
                    readonly status: 415;
                };
            };
        };
    };
    parameters: {
        /**
         * @description Languages in which messages and hints may come, best first.
         * @example en-US
         */
        readonly AcceptLanguage: string;
        /**
         * @description Id of the data backup set to list.
         * @example 23
         */
        readonly BackupSetId: Int64;
        /**
         * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
         * @example 1000005
         */
        readonly ClusterId: Int64;
        /**
         * @description Part of the name of the clusters to list, in any case.
         * @example obcluster_demo
         */
        readonly ClusterName: string;
        /**
         * @description States of the clusters to list.
         * @example [
         *       "RUNNING"
         *     ]
         */
        readonly ClusterStatus: readonly string[];
        /**
         * @description List backups up to this time.
         * @example 2024-08-08T00:00:00+08:00
         */
        readonly EndTime: string;
        /**
         * @description Number of the page, from 1; the first where absent.
         * @example 1
         */
        readonly Page: number;
        /**
         * @description Number of the page, from 1. This operation asks for it.
         * @example 1
         */
        readonly RequiredPage: number;
        /**
         * @description How many entries a page may hold. This operation asks for it. The one published answer has another size than was asked for.
         * @example 100
         */
        readonly RequiredSize: number;
        /**
         * @description How many entries a page may hold, at most 2000.
         * @example 100
         */
        readonly Size: number;
        /**
         * @description List backups from this time on.
         * @example 2024-08-06T00:00:00+08:00
         */
        readonly StartTime: string;
        /**
         * @description OCP's id of the cluster whose tasks to list. The page also has a filter by the cluster's name, printed as `cluterName`; which spelling works is not told: use the id.
         * @example 1000005
         */
        readonly TaskClusterId: Int64;
        /**
         * @description Id of the task, as `taskIdList` of a backup call gives it.
         * @example 3000041
         */
        readonly TaskInstanceId: Int64;
        /**
         * @description Part of the name of the tasks to list.
         * @example Backup
         */
        readonly TaskName: string;
        /**
         * @description States of the tasks to list.
         * @example [
         *       "RUNNING"
         *     ]
         */
        readonly TaskStatus: readonly string[];
        /**
         * @description OCP's id of the tenant whose tasks to list.
         * @example 1000012
         */
        readonly TaskTenantId: Int64;
        /**
         * @description What set off the tasks to list: `MANUAL`, `SYS_ONECE`, `SCHEDULED` or `SYS_SCHEDULED`.
         * @example MANUAL
         */
        readonly TaskType: string;
        /**
         * @description OCP's id of the tenant, as `listTenants` gives it; not the id the OceanBase database uses.
         * @example 1000012
         */
        readonly TenantId: Int64;
        /**
         * @description Mode of the tenants to list: `ORACLE` or `MYSQL`.
         * @example MYSQL
         */
        readonly TenantMode: string;
        /**
         * @description Part of the name of the tenants to list, in any case.
         * @example tenant_demo
         */
        readonly TenantName: string;
        /**
         * @description States of the tenants to list.
         * @example [
         *       "NORMAL"
         *     ]
         */
        readonly TenantStatus: readonly string[];
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many calls the user may make in the current window. Absent where throttling is off.
         * @example 10
         */
        readonly RateLimitLimit: number;
        /**
         * @description How many calls are left in the current window. Absent where throttling is off.
         * @example 7
         */
        readonly RateLimitRemaining: number;
        /**
         * @description Countdown to the next window. The unit is not told; seconds fit the one published value. Absent where throttling is off.
         * @example 5
         */
        readonly RateLimitReset: number;
    };
    pathItems: never;
}
/** Why a call was refused or failed. */
export type ApiError = components['schemas']['ApiError'];
/** Asks for one data backup of a whole cluster, now, into the storage given. */
export type BackupClusterNowRequest = components['schemas']['BackupClusterNowRequest'];
/**
 * What OCP did for each object of a backup call.
 *
 * The calls that set, change, start or stop a strategy answer with the same form.
 */
export type BackupCommonResponse = components['schemas']['BackupCommonResponse'];
/**
 * Answer to an accepted backup call.
 *
 * `successful` speaks of the request only: look at `beSuccessful` of each result too.
 */
export type BackupEnvelope = components['schemas']['BackupEnvelope'];
/** `PHYSICAL_BACKUP` copies the files of the database, `LOGICAL_BACKUP` exports its contents. */
export type BackupMode = components['schemas']['BackupMode'];
/** How one object of the call fared. */
export type BackupObjectOpsResult = components['schemas']['BackupObjectOpsResult'];
/** When backups are made. */
export type BackupSchedule = components['schemas']['BackupSchedule'];
/** How a cluster or a tenant is backed up by schedule. */
export type BackupStrategy = components['schemas']['BackupStrategy'];
/** Answer of `getClusterBackupStrategy`. */
export type BackupStrategyEnvelope = components['schemas']['BackupStrategyEnvelope'];
/** When OCP raises alerts about backups. */
export type BackupThresholds = components['schemas']['BackupThresholds'];
/** A page of clusters. */
export type ClusterList = components['schemas']['ClusterList'];
/** Answer of `listClusters`. */
export type ClusterListEnvelope = components['schemas']['ClusterListEnvelope'];
/** A cluster that OCP manages. */
export type ClusterSummary = components['schemas']['ClusterSummary'];
/** Access to a COS bucket. */
export type CosAccessKey = components['schemas']['CosAccessKey'];
/**
 * Tencent Cloud Object Storage.
 *
 * Clusters of OceanBase 4.0 and newer do not take it; they reach COS as S3.
 */
export type CosStorage = components['schemas']['CosStorage'];
/**
 * `FULL_BACKUP` takes everything, `INCREMENTAL_BACKUP` what changed since.
 *
 * A physical incremental backup needs a full one before it; without one the call still succeeds and the task fails later. Logical backup knows only the full one.
 */
export type DataBackupMode = components['schemas']['DataBackupMode'];
/** A data backup, running or over, as the OceanBase database counts it. */
export type DataBackupTask = components['schemas']['DataBackupTask'];
/** A page of data backups. */
export type DataBackupTaskList = components['schemas']['DataBackupTaskList'];
/** Answer of `listClusterDataBackupTasks`. */
export type DataBackupTaskListEnvelope = components['schemas']['DataBackupTaskListEnvelope'];
/**
 * What every refusal and failure looks like.
 *
 * There is no `data`.
 */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
/**
 * A directory that is mounted on every host of the cluster, such as NFS.
 *
 * It takes no access key.
 */
export type FileStorage = components['schemas']['FileStorage'];
/**
 * A cluster or a tenant that was backed up.
 *
 * More kinds may come.
 */
export type ObBackupObject = components['schemas']['ObBackupObject'];
/**
 * What a backup call is about.
 *
 * Optional as a whole, since the path says it already.
 */
export type ObBackupObjectRequest = components['schemas']['ObBackupObjectRequest'];
/** Where a backup goes: a named storage configuration and, optionally, the service it belongs to. */
export type ObBackupServiceStorageConfig = components['schemas']['ObBackupServiceStorageConfig'];
/**
 * The storage itself.
 *
 * `backupStorageType` selects the form; each form takes only its own access key.
 */
export type ObBackupStorageBaseInfo = components['schemas']['ObBackupStorageBaseInfo'];
/**
 * A point in time.
 *
 * Some members write the offset from UTC with a colon as RFC 3339 does, others without one (`+0800`): read both.
 */
export type OcpTime = components['schemas']['OcpTime'];
/** Access to an OSS bucket. */
export type OssAccessKey = components['schemas']['OssAccessKey'];
/** Alibaba Cloud Object Storage Service. */
export type OssStorage = components['schemas']['OssStorage'];
/** Place of a page in the whole list. */
export type PageInfo = components['schemas']['PageInfo'];
/** A root server of a cluster. */
export type RootServer = components['schemas']['RootServer'];
/** What the OCP server says of itself; a bare object without the envelope. */
export type ServerInfo = components['schemas']['ServerInfo'];
/**
 * An access key as OCP shows it.
 *
 * The vendor's table lists the secret too; the console never reads it from the answer, so take it to be left out or masked.
 */
export type StoredAccessKey = components['schemas']['StoredAccessKey'];
/** A storage as OCP shows it. */
export type StoredStorage = components['schemas']['StoredStorage'];
/** A storage configuration as OCP shows it: like the one of a backup call, without its secrets. */
export type StoredStorageConfig = components['schemas']['StoredStorageConfig'];
/**
 * One fault of a request.
 *
 * A fault of a member names `field`; a fault that a database reported has `code` and `SQLState` instead.
 */
export type SubError = components['schemas']['SubError'];
/**
 * A step of a task.
 *
 * Lists show less of it than `getTaskInstance`.
 */
export type Subtask = components['schemas']['Subtask'];
/** What every successful answer has around its `data`. */
export type SuccessEnvelope = components['schemas']['SuccessEnvelope'];
/** The cluster a task works on. */
export type TaskCluster = components['schemas']['TaskCluster'];
/** Who started a task. */
export type TaskCreator = components['schemas']['TaskCreator'];
/**
 * A task of OCP, such as the one a backup call starts.
 *
 * Lists show less of it than `getTaskInstance`.
 */
export type TaskInstance = components['schemas']['TaskInstance'];
/** Answer of `getTaskInstance`. */
export type TaskInstanceEnvelope = components['schemas']['TaskInstanceEnvelope'];
/** A page of tasks. */
export type TaskInstanceList = components['schemas']['TaskInstanceList'];
/** Answer of `listTaskInstances`. */
export type TaskInstanceListEnvelope = components['schemas']['TaskInstanceListEnvelope'];
/** The tenant a task works on. */
export type TaskTenant = components['schemas']['TaskTenant'];
/** A tenant of a cluster, in full. */
export type TenantDetail = components['schemas']['TenantDetail'];
/** Answer of `getTenant`. */
export type TenantEnvelope = components['schemas']['TenantEnvelope'];
/** A page of tenants. */
export type TenantList = components['schemas']['TenantList'];
/** Answer of `listTenants`. */
export type TenantListEnvelope = components['schemas']['TenantListEnvelope'];
/** A tenant of a cluster, as lists show it. */
export type TenantSummary = components['schemas']['TenantSummary'];
export type ResponseBackupConflict = components['responses']['BackupConflict'];
export type ResponseClusterNotFound = components['responses']['ClusterNotFound'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidBackupRequest = components['responses']['InvalidBackupRequest'];
export type ResponseInvalidParameter = components['responses']['InvalidParameter'];
export type ResponseTaskNotFound = components['responses']['TaskNotFound'];
export type ResponseTenantNotFound = components['responses']['TenantNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterAcceptLanguage = components['parameters']['AcceptLanguage'];
export type ParameterBackupSetId = components['parameters']['BackupSetId'];
export type ParameterClusterId = components['parameters']['ClusterId'];
export type ParameterClusterName = components['parameters']['ClusterName'];
export type ParameterClusterStatus = components['parameters']['ClusterStatus'];
export type ParameterEndTime = components['parameters']['EndTime'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterRequiredPage = components['parameters']['RequiredPage'];
export type ParameterRequiredSize = components['parameters']['RequiredSize'];
export type ParameterSize = components['parameters']['Size'];
export type ParameterStartTime = components['parameters']['StartTime'];
export type ParameterTaskClusterId = components['parameters']['TaskClusterId'];
export type ParameterTaskInstanceId = components['parameters']['TaskInstanceId'];
export type ParameterTaskName = components['parameters']['TaskName'];
export type ParameterTaskStatus = components['parameters']['TaskStatus'];
export type ParameterTaskTenantId = components['parameters']['TaskTenantId'];
export type ParameterTaskType = components['parameters']['TaskType'];
export type ParameterTenantId = components['parameters']['TenantId'];
export type ParameterTenantMode = components['parameters']['TenantMode'];
export type ParameterTenantName = components['parameters']['TenantName'];
export type ParameterTenantStatus = components['parameters']['TenantStatus'];
export type HeaderRateLimitLimit = components['headers']['RateLimitLimit'];
export type HeaderRateLimitRemaining = components['headers']['RateLimitRemaining'];
export type HeaderRateLimitReset = components['headers']['RateLimitReset'];
export type $defs = Record<string, never>;
export interface operations {
    readonly backupClusterNow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
                 * @example 1000005
                 */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        /** @description What to back up, how, and where to. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BackupClusterNowRequest"];
            };
        };
        readonly responses: {
            /** @description The call was accepted. Each result says whether it worked for its objects, and names the tasks that run on. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackupEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidBackupRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ClusterNotFound"];
            readonly 409: components["responses"]["BackupConflict"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getServerTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The time, as text and without the envelope. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getServerInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the server says of itself. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServerInfo"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listClusters: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page, from 1; the first where absent.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page may hold, at most 2000.
                 * @example 100
                 */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @description Part of the name of the clusters to list, in any case.
                 * @example obcluster_demo
                 */
                readonly name?: components["parameters"]["ClusterName"];
                /**
                 * @description States of the clusters to list.
                 * @example [
                 *       "RUNNING"
                 *     ]
                 */
                readonly status?: components["parameters"]["ClusterStatus"];
            };
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of clusters. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClusterListEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listTenants: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Number of the page, from 1; the first where absent.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page may hold, at most 2000.
                 * @example 100
                 */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @description Part of the name of the tenants to list, in any case.
                 * @example tenant_demo
                 */
                readonly name?: components["parameters"]["TenantName"];
                /**
                 * @description States of the tenants to list.
                 * @example [
                 *       "NORMAL"
                 *     ]
                 */
                readonly status?: components["parameters"]["TenantStatus"];
                /**
                 * @description Mode of the tenants to list: `ORACLE` or `MYSQL`.
                 * @example MYSQL
                 */
                readonly mode?: components["parameters"]["TenantMode"];
            };
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
                 * @example 1000005
                 */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of tenants. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantListEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ClusterNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
                 * @example 1000005
                 */
                readonly id: components["parameters"]["ClusterId"];
                /**
                 * @description OCP's id of the tenant, as `listTenants` gives it; not the id the OceanBase database uses.
                 * @example 1000012
                 */
                readonly tenantId: components["parameters"]["TenantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenant. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["TenantNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getClusterBackupStrategy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
                 * @example 1000005
                 */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The strategy. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackupStrategyEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ClusterNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listClusterDataBackupTasks: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Number of the page, from 1. This operation asks for it.
                 * @example 1
                 */
                readonly page: components["parameters"]["RequiredPage"];
                /**
                 * @description How many entries a page may hold. This operation asks for it. The one published answer has another size than was asked for.
                 * @example 100
                 */
                readonly size: components["parameters"]["RequiredSize"];
                /**
                 * @description List backups from this time on.
                 * @example 2024-08-06T00:00:00+08:00
                 */
                readonly startTime?: components["parameters"]["StartTime"];
                /**
                 * @description List backups up to this time.
                 * @example 2024-08-08T00:00:00+08:00
                 */
                readonly endTime?: components["parameters"]["EndTime"];
                /**
                 * @description Id of the data backup set to list.
                 * @example 23
                 */
                readonly backupSetId?: components["parameters"]["BackupSetId"];
            };
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.
                 * @example 1000005
                 */
                readonly id: components["parameters"]["ClusterId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of data backups. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DataBackupTaskListEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ClusterNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly listTaskInstances: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description OCP's id of the cluster whose tasks to list. The page also has a filter by the cluster's name, printed as `cluterName`; which spelling works is not told: use the id.
                 * @example 1000005
                 */
                readonly clusterId?: components["parameters"]["TaskClusterId"];
                /**
                 * @description OCP's id of the tenant whose tasks to list.
                 * @example 1000012
                 */
                readonly tenantId?: components["parameters"]["TaskTenantId"];
                /**
                 * @description States of the tasks to list.
                 * @example [
                 *       "RUNNING"
                 *     ]
                 */
                readonly status?: components["parameters"]["TaskStatus"];
                /**
                 * @description What set off the tasks to list: `MANUAL`, `SYS_ONECE`, `SCHEDULED` or `SYS_SCHEDULED`.
                 * @example MANUAL
                 */
                readonly type?: components["parameters"]["TaskType"];
                /**
                 * @description Part of the name of the tasks to list.
                 * @example Backup
                 */
                readonly name?: components["parameters"]["TaskName"];
                /**
                 * @description Number of the page, from 1; the first where absent.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page may hold, at most 2000.
                 * @example 100
                 */
                readonly size?: components["parameters"]["Size"];
            };
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of tasks. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskInstanceListEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getTaskInstance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Languages in which messages and hints may come, best first.
                 * @example en-US
                 */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /**
                 * @description Id of the task, as `taskIdList` of a backup call gives it.
                 * @example 3000041
                 */
                readonly taskInstanceId: components["parameters"]["TaskInstanceId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task. */
            readonly 200: {
                headers: {
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskInstanceEnvelope"];
                };
            };
            readonly 400: components["responses"]["InvalidParameter"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["TaskNotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
