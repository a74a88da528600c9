// Generated from openapi/ by `npm run generate`; do not edit.
export const profile = {
 "id": "4.0",
 "title": "OCP V4.0.3 to V4.2.1",
 "covers": [
  "4.0.3",
  "4.2.0",
  "4.2.1"
 ],
 "errorCodes": "integer",
 "undocumented": [
  {
   "what": "backupTenantNow",
   "note": "The documents of these versions have no tenant path and say that the dimension TENANT is not supported."
  },
  {
   "what": "getTenantBackupStrategy, listTenantDataBackupTasks",
   "note": "First documented in V4.3.x."
  },
  {
   "what": "BACKUP_STORAGE_S3 and s3AccessKey",
   "note": "First documented in V4.3.x."
  },
  {
   "what": "V4.0.0 and older",
   "note": "The file of V4.0.0 that should describe this call holds another operation, and V3.x has no backup chapter; signing with an AccessKey starts with V4.0.3."
  },
  {
   "what": "differences of the reading operations from V4.2.2",
   "note": "Their statements rest on the pages of V4.2.2; the pages of each earlier version were not compared word by word."
  }
 ],
 "deviations": [
  {
   "id": "vendor-cluster-sample-omits-backup-mode",
   "check": "request/is-refused",
   "at": "request /backupMode",
   "operation": "backupClusterNow",
   "traceId": "5962f337662d4043",
   "reason": "The page's table marks backupMode as required, yet the page's own sample leaves it out and is answered with success.",
   "evidence": "cluster-page-4.0.3"
  },
  {
   "id": "vendor-cluster-sample-answers-for-another-cluster",
   "check": "echo/ids",
   "at": "/data/backupObjectOpsResultList/0/obBackupObjectList/0/clusterId",
   "operation": "backupClusterNow",
   "traceId": "5962f337662d4043",
   "reason": "The sample's request names cluster 8 and its response cluster 1000005, so the two were not taken from one call.",
   "evidence": "cluster-page-4.0.3"
  }
 ],
 "evidence": {
  "observed": 0,
  "documented": 327,
  "sample": 13,
  "standard": 1,
  "inferred": 19,
  "unknown": 1,
  "contradicted": 0
 },
 "sources": {
  "seed": {
   "title": "Initiate a data backup for a tenant (OCP V4.3.4, or the tree right after it; updated 2025-03-26)",
   "url": "https://en.oceanbase.com/docs/common-ocp-10000000002169768",
   "read": "2026-11-22"
  },
  "tenant-page-4.3-older": {
   "title": "Initiate a data backup for a tenant (an older V4.3.x tree; same text as far as it can be read)",
   "url": "https://en.oceanbase.com/docs/common-ocp-10000000001899941",
   "read": "2026-11-22"
  },
  "cluster-page-4.3": {
   "title": "Immediately back up a cluster (same V4.3.x tree as the tenant page; read in part)",
   "url": "https://en.oceanbase.com/docs/common-ocp-10000000002169774",
   "read": "2026-11-22"
  },
  "cluster-page-4.2": {
   "title": "Immediately back up a cluster (V4.2.2; 1000.back-up-a-cluster-immediately-1.md)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "cluster-page-4.0.3": {
   "title": "Immediately back up a cluster (V4.0.3; 1000.back-up-a-cluster-immediately-1.md; V4.2.0 and V4.2.1 print the same)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.0.3/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "create-strategy-page": {
   "title": "Create a backup strategy for a cluster (V4.0.0 to V4.2.2; 200.create-a-backup-policy-for-the-cluster-1.md), which defines the storage configuration",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "create-strategy-page-later": {
   "title": "Create a backup strategy for a cluster, a later revision in the doc repository (commit e4fe98f4; lists S3, and gives the threshold a range)",
   "url": "https://github.com/oceanbase/ocp-doc/blob/e4fe98f4e2cbac5b8c72850f00d82106639daf38/en-US/1900.reference-guide/200.api-reference/1300.backup-and-restoration/200.create-a-backup-policy-for-the-cluster-1.md",
   "read": "2026-11-23"
  },
  "api-call-description": {
   "title": "API call description (V3.1.1 to V4.2.2; 200.api-call-description.md), with request headers, envelope and throttling",
   "url": "https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/1900.reference-guide/200.api-reference/200.api-call-description.md",
   "read": "2026-11-22"
  },
  "signing-page": {
   "title": "Rules for generating a signature by using AK/SK (V4.0.3 to V4.2.2; 300.ak-sk-sign-roles.md)",
   "url": "https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/1900.reference-guide/200.api-reference/300.ak-sk-sign-roles.md",
   "read": "2026-11-22"
  },
  "signature-vectors": {
   "title": "The two worked examples of the signing page, reproduced byte for byte",
   "url": "https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/1900.reference-guide/200.api-reference/300.ak-sk-sign-roles.md",
   "read": "2026-11-22"
  },
  "error-table-4.2.2": {
   "title": "OCP error codes, V4.2.2 (prefixed strings; 100.ocp-error-table.md)",
   "url": "https://github.com/oceanbase/ocp-doc/blob/V4.2.2/en-US/2100.appendix/100.ocp-error-table.md",
   "read": "2026-11-22"
  },
  "error-table-4.0.3": {
   "title": "OCP error codes, V4.0.3 (integers; the tables of V3.1.1 to V4.2.1 have the same form)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.0.3/en-US",
   "read": "2026-11-22"
  },
  "task-page-4.2": {
   "title": "Task management - query the task list, query task instance details (V4.2.2)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "cluster-information-4.2": {
   "title": "Cluster information - query clusters (V4.2.2)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference/450.cluster-information",
   "read": "2026-11-22"
  },
  "tenant-information-4.2": {
   "title": "Tenant information - query tenants of a cluster, query tenant details (V4.2.2)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference/500.tenant-information",
   "read": "2026-11-22"
  },
  "time-page": {
   "title": "Query the time of the OCP server (V4.2.2, API reference, chapter 1700)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "info-page": {
   "title": "Query information about the OCP application (V4.2.2, API reference)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "data-backup-tasks-cluster-4.2": {
   "title": "Query the data backup tasks of a cluster (V4.0.0 to V4.2.2)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US/1900.reference-guide/200.api-reference",
   "read": "2026-11-22"
  },
  "data-backup-tasks-tenant-4.3": {
   "title": "View the data backup tasks of a tenant (about V4.3.2; published as common-ocp-10000000001626257, read in full in the doc repository)",
   "url": "https://github.com/oceanbase/ocp-doc/blob/5ed7a7a7e0d42c81f299d569e54e33ed87dcd923/en-US/1900.reference-guide/200.api-reference/1300.backup-and-restoration/1900.list-data-backup-tasks.md",
   "read": "2026-11-23"
  },
  "strategy-page-cluster": {
   "title": "Query the backup strategy of a cluster (V4.0.0 to V4.3.x)",
   "url": "https://en.oceanbase.com/docs/common-ocp-10000000002169765",
   "read": "2026-11-22"
  },
  "strategy-page-tenant-4.3": {
   "title": "Query the backup strategy of a tenant (V4.3.x; published as common-ocp-10000000001899930, read in full in the doc repository)",
   "url": "https://github.com/oceanbase/ocp-doc/blob/348c8068dfaa6fcd83c67d11af6bdd443a9c98f5/en-US/1900.reference-guide/200.api-reference/1300.backup-and-restoration/2300.query-ob-tenant-backup-strategy.md",
   "read": "2026-11-23"
  },
  "default-roles-page": {
   "title": "OCP default roles (V4.2.2; 700.ocp-default-roles.md)",
   "url": "https://github.com/oceanbase/ocp-doc/tree/V4.2.2/en-US",
   "read": "2026-11-22"
  },
  "ocp-express-code": {
   "title": "OCP Express, a smaller sibling of OCP with open source; it has no backup endpoints, so it hints and proves nothing",
   "url": "https://github.com/oceanbase/ocp-express/tree/eb6f2117",
   "read": "2026-11-22"
  },
  "obshell-console-code": {
   "title": "Console code of obshell, copied from OCP's console",
   "url": "https://github.com/oceanbase/obshell/tree/61ee1476",
   "read": "2026-11-22"
  },
  "rfc3339": {
   "title": "RFC 3339, Date and Time on the Internet - Timestamps",
   "url": "https://www.rfc-editor.org/rfc/rfc3339",
   "read": "2026-11-22"
  },
  "rfc8259": {
   "title": "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format",
   "url": "https://www.rfc-editor.org/rfc/rfc8259",
   "read": "2026-11-22"
  },
  "rfc9110": {
   "title": "RFC 9110, HTTP Semantics",
   "url": "https://www.rfc-editor.org/rfc/rfc9110",
   "read": "2026-11-22"
  }
 },
 "documented": [
  {
   "place": "path",
   "name": "id",
   "type": "Integer",
   "required": "yes",
   "pointer": "/components/parameters/ClusterId",
   "source": "cluster-page-4.0.3",
   "departs": {
    "in": [
     "type"
    ],
    "because": "Sibling pages print the same ids as Long, and so does the body: 64 bits are meant.",
    "source": "cluster-information-4.2"
   }
  },
  {
   "place": "Request parameters",
   "name": "obBackupObject",
   "type": "Object",
   "required": "no",
   "pointer": "/components/schemas/BackupClusterNowRequest/properties/obBackupObject",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Request parameters",
   "name": "backupMode",
   "type": "String",
   "required": "yes",
   "values": [
    "LOGICAL_BACKUP",
    "PHYSICAL_BACKUP"
   ],
   "pointer": "/components/schemas/BackupClusterNowRequest/properties/backupMode",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Request parameters",
   "name": "dataBackupMode",
   "type": "String",
   "required": "yes",
   "values": [
    "FULL_BACKUP",
    "INCREMENTAL_BACKUP"
   ],
   "pointer": "/components/schemas/BackupClusterNowRequest/properties/dataBackupMode",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Request parameters",
   "name": "obBackupServiceStorageConfig",
   "type": "Object",
   "required": "yes",
   "pointer": "/components/schemas/BackupClusterNowRequest/properties/obBackupServiceStorageConfig",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "configName",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/configName",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "obBackupStorageBaseInfo",
   "type": "Object",
   "required": "yes",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/obBackupStorageBaseInfo",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--backupStorageType",
   "name": "backupStorageType",
   "type": "String",
   "required": "yes",
   "values": [
    "BACKUP_STORAGE_FILE",
    "BACKUP_STORAGE_OSS",
    "BACKUP_STORAGE_COS"
   ],
   "pointer": "/components/schemas/FileStorage/properties/backupStorageType",
   "also": [
    "/components/schemas/OssStorage/properties/backupStorageType",
    "/components/schemas/CosStorage/properties/backupStorageType"
   ],
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--storageUrl",
   "name": "storageUrl",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/FileStorage/properties/storageUrl",
   "also": [
    "/components/schemas/OssStorage/properties/storageUrl",
    "/components/schemas/CosStorage/properties/storageUrl"
   ],
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--ossAccessKey",
   "name": "ossAccessKey",
   "type": "Object",
   "required": "no",
   "onlyWhen": "BACKUP_STORAGE_OSS",
   "pointer": "/components/schemas/OssStorage/properties/ossAccessKey",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "required"
    ],
    "because": "Optional in the table because it is valid for its type only; for that type an empty part has an error code of its own (BAK29019 to BAK29021).",
    "source": "error-table-4.2.2"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--endpoint",
   "name": "endpoint",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/OssAccessKey/properties/endpoint",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--accessKeyId",
   "name": "accessKeyId",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/OssAccessKey/properties/accessKeyId",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--accessKeySecret",
   "name": "accessKeySecret",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/OssAccessKey/properties/accessKeySecret",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--cosAccessKey",
   "name": "cosAccessKey",
   "type": "Object",
   "required": "no",
   "onlyWhen": "BACKUP_STORAGE_COS",
   "pointer": "/components/schemas/CosStorage/properties/cosAccessKey",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "required"
    ],
    "because": "Optional in the table because it is valid for its type only; for that type an empty part has an error code of its own (BAK29019 to BAK29021).",
    "source": "error-table-4.2.2"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--endpoint",
   "name": "endpoint",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/CosAccessKey/properties/endpoint",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--accessKeyId",
   "name": "accessKeyId",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/CosAccessKey/properties/accessKeyId",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--accessKeySecret",
   "name": "accessKeySecret",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/CosAccessKey/properties/accessKeySecret",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--appId",
   "name": "appId",
   "type": "String",
   "required": "yes",
   "pointer": "/components/schemas/CosAccessKey/properties/appId",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The table prints the parts of a key beside the key; console code reads them inside it.",
    "source": "obshell-console-code"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "printed": "|--alarmStoragePercentageThreshold",
   "name": "alarmStoragePercentageThreshold",
   "type": "Long",
   "required": "yes",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/alarmStoragePercentageThreshold",
   "source": "create-strategy-page",
   "departs": {
    "in": [
     "place"
    ],
    "because": "The samples of all versions put it beside configName, and console code reads it there.",
    "source": "create-strategy-page"
   }
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "storageId",
   "type": "Long",
   "required": "no",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/storageId",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "serviceType",
   "type": "String",
   "required": "no",
   "values": [
    "BACKUP_RESTORE_SERVICE",
    "OB_CLUSTER",
    "OTHERS"
   ],
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/serviceType",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "serviceId",
   "type": "Long",
   "required": "no",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/serviceId",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "serviceName",
   "type": "String",
   "required": "no",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/serviceName",
   "source": "create-strategy-page"
  },
  {
   "place": "Data structure of obBackupServiceStorageConfig",
   "name": "hostIdList",
   "type": "Array",
   "required": "no",
   "pointer": "/components/schemas/ObBackupServiceStorageConfig/properties/hostIdList",
   "source": "create-strategy-page"
  },
  {
   "place": "Response parameters",
   "name": "data",
   "type": "Object",
   "required": "unstated",
   "pointer": "/components/schemas/BackupEnvelope/allOf/1/properties/data",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "successful",
   "type": "Boolean",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/successful",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "timestamp",
   "type": "Datetime",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/timestamp",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "duration",
   "type": "Integer",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/duration",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "status",
   "type": "Integer",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/status",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "traceId",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/traceId",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Response parameters",
   "name": "server",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/SuccessEnvelope/properties/server",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "name": "obBackupTaskType",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/BackupCommonResponse/properties/obBackupTaskType",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "name": "backupObjectOpsResultList",
   "type": "Array",
   "required": "unstated",
   "pointer": "/components/schemas/BackupCommonResponse/properties/backupObjectOpsResultList",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--obBackupObjectList",
   "name": "obBackupObjectList",
   "type": "Array",
   "required": "unstated",
   "pointer": "/components/schemas/BackupObjectOpsResult/properties/obBackupObjectList",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--clusterId",
   "name": "clusterId",
   "type": "Long",
   "required": "unstated",
   "pointer": "/components/schemas/ObBackupObject/properties/clusterId",
   "source": "cluster-page-4.0.3",
   "departs": {
    "in": [
     "place"
    ],
    "because": "Printed beside the list; every sample has it in the items of the list.",
    "source": "cluster-page-4.0.3"
   }
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--tenantId",
   "name": "tenantId",
   "type": "Long",
   "required": "unstated",
   "pointer": "/components/schemas/ObBackupObject/properties/tenantId",
   "source": "cluster-page-4.0.3",
   "departs": {
    "in": [
     "place"
    ],
    "because": "Printed beside the list; every sample has it in the items of the list.",
    "source": "cluster-page-4.0.3"
   }
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--backupDimension",
   "name": "backupDimension",
   "type": "String",
   "required": "unstated",
   "values": [
    "CLUSTER",
    "TENANT"
   ],
   "pointer": "/components/schemas/ObBackupObject/properties/backupDimension",
   "source": "cluster-page-4.0.3",
   "departs": {
    "in": [
     "place"
    ],
    "because": "Printed beside the list; every sample has it in the items of the list.",
    "source": "cluster-page-4.0.3"
   }
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--beSuccessful",
   "name": "beSuccessful",
   "type": "Boolean",
   "required": "unstated",
   "pointer": "/components/schemas/BackupObjectOpsResult/properties/beSuccessful",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--taskIdList",
   "name": "taskIdList",
   "type": "Array",
   "required": "unstated",
   "pointer": "/components/schemas/BackupObjectOpsResult/properties/taskIdList",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--errorCode",
   "name": "errorCode",
   "type": "Object",
   "required": "unstated",
   "pointer": "/components/schemas/BackupObjectOpsResult/properties/errorCode",
   "source": "cluster-page-4.0.3",
   "departs": {
    "in": [
     "type"
    ],
    "because": "No page tells its members and no sample shows it; the ability page of the same family prints strings, and a sibling product codes of two parts.",
    "source": "ocp-express-code"
   }
  },
  {
   "place": "Data structure of BackupCommonResponse",
   "printed": "|--hint",
   "name": "hint",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/BackupObjectOpsResult/properties/hint",
   "source": "cluster-page-4.0.3"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "successful",
   "type": "Boolean",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/successful",
   "source": "api-call-description"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "timestamp",
   "type": "Datetime",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/timestamp",
   "source": "api-call-description"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "duration",
   "type": "Integer",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/duration",
   "source": "api-call-description"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "status",
   "type": "Integer",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/status",
   "also": [
    "/components/responses/InvalidBackupRequest/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/BackupConflict/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/TooManyRequests/content/application~1json/schema/allOf/1/properties/status",
    "/components/responses/InternalServerError/content/application~1json/schema/allOf/1/properties/status"
   ],
   "source": "api-call-description"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "traceId",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/traceId",
   "source": "api-call-description"
  },
  {
   "place": "API call description, data structure of the basic return result",
   "name": "server",
   "type": "String",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/server",
   "source": "api-call-description"
  },
  {
   "place": "API call description, answer to a throttled call (sample)",
   "name": "error",
   "type": "unstated",
   "required": "unstated",
   "pointer": "/components/schemas/ErrorEnvelope/properties/error",
   "source": "api-call-description"
  },
  {
   "place": "API call description, answer to a throttled call (sample)",
   "printed": "error.code",
   "name": "code",
   "type": "unstated",
   "required": "unstated",
   "pointer": "/components/schemas/ApiError/properties/code",
   "source": "api-call-description"
  },
  {
   "place": "API call description, answer to a throttled call (sample)",
   "printed": "error.message",
   "name": "message",
   "type": "unstated",
   "required": "unstated",
   "pointer": "/components/schemas/ApiError/properties/message",
   "source": "api-call-description"
  }
 ],
 "examples": {
  "backupClusterNow": {
   "request": [
    {
     "name": "file-storage",
     "summary": "Full physical backup of a cluster into a directory",
     "value": {
      "obBackupObject": {
       "clusterId": 1000005,
       "backupDimension": "CLUSTER"
      },
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "ycnfs223_0915",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_FILE",
        "storageUrl": "/obbackup/"
       },
       "alarmStoragePercentageThreshold": 95,
       "serviceName": "ycfor223",
       "storageId": 26
      }
     }
    },
    {
     "name": "oss-storage",
     "summary": "Full physical backup of a cluster into an OSS bucket",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_oss",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_OSS",
        "storageUrl": "osstest/backup",
        "ossAccessKey": {
         "endpoint": "oss.example.com",
         "accessKeyId": "EXAMPLE-ACCESS-KEY-ID",
         "accessKeySecret": "example-secret-not-real"
        }
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    },
    {
     "name": "cos-storage",
     "summary": "Full physical backup of a cluster into a COS bucket",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_cos",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_COS",
        "storageUrl": "costest/backup",
        "cosAccessKey": {
         "endpoint": "cos.example.com",
         "accessKeyId": "EXAMPLE-ACCESS-KEY-ID",
         "accessKeySecret": "example-secret-not-real",
         "appId": "1250000000"
        }
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    },
    {
     "name": "partial-failure",
     "summary": "Incremental backup of a cluster into a directory that one host has not mounted",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "INCREMENTAL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_unmounted",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_FILE",
        "storageUrl": "/example-not-mounted/"
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    }
   ],
   "responses": {
    "200": [
     {
      "name": "file-storage",
      "summary": "The backup of the cluster has started as one task",
      "value": {
       "data": {
        "backupObjectOpsResultList": [
         {
          "beSuccessful": true,
          "obBackupObjectList": [
           {
            "backupDimension": "CLUSTER",
            "clusterId": 1000005
           }
          ],
          "taskIdList": [
           3000041
          ]
         }
        ],
        "obBackupTaskType": "DATA_BACKUP_NOW"
       },
       "duration": 45,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T15:15:00.105+08:00",
       "traceId": "00000000000000e5"
      }
     },
     {
      "name": "oss-storage",
      "summary": "The backup of the cluster has started as one task",
      "value": {
       "data": {
        "backupObjectOpsResultList": [
         {
          "beSuccessful": true,
          "obBackupObjectList": [
           {
            "backupDimension": "CLUSTER",
            "clusterId": 1000005
           }
          ],
          "taskIdList": [
           3000042
          ]
         }
        ],
        "obBackupTaskType": "DATA_BACKUP_NOW"
       },
       "duration": 46,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T15:16:00.106+08:00",
       "traceId": "00000000000000e6"
      }
     },
     {
      "name": "cos-storage",
      "summary": "The backup of the cluster has started as one task",
      "value": {
       "data": {
        "backupObjectOpsResultList": [
         {
          "beSuccessful": true,
          "obBackupObjectList": [
           {
            "backupDimension": "CLUSTER",
            "clusterId": 1000005
           }
          ],
          "taskIdList": [
           3000043
          ]
         }
        ],
        "obBackupTaskType": "DATA_BACKUP_NOW"
       },
       "duration": 47,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T15:17:00.107+08:00",
       "traceId": "00000000000000e7"
      }
     },
     {
      "name": "partial-failure",
      "summary": "The request succeeded, the backup of the cluster did not start (made up; the vendor shows none)",
      "value": {
       "data": {
        "backupObjectOpsResultList": [
         {
          "beSuccessful": false,
          "errorCode": 20008,
          "hint": "The storage test failed on host 192.0.2.10; make the directory accessible there.",
          "obBackupObjectList": [
           {
            "backupDimension": "CLUSTER",
            "clusterId": 1000005
           }
          ]
         }
        ],
        "obBackupTaskType": "DATA_BACKUP_NOW"
       },
       "duration": 812,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T16:19:00.200+08:00",
       "traceId": "00000000000000e9"
      }
     }
    ],
    "400": [
     {
      "name": "missing-backup-mode",
      "summary": "A required member is missing; subErrors names it",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "A member of the request is missing.",
        "subErrors": [
         {
          "field": "backupMode",
          "message": "must not be null",
          "object": "backupNowParam"
         }
        ]
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     },
     {
      "name": "malformed-json",
      "summary": "The body is no JSON",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "debugMessage": "The body ends before its first object is closed.",
        "message": "The body of the request is not JSON."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-cluster",
      "summary": "No cluster has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 11001,
        "message": "There is no cluster with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "409": [
     {
      "name": "backup-already-running",
      "summary": "A backup of the same object is already running (the code is documented, the status is not)",
      "value": {
       "duration": 3,
       "error": {
        "code": 20007,
        "message": "A backup of this object is already running."
       },
       "server": "a83ad33525",
       "status": 409,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.409+08:00",
       "traceId": "0000000000000199"
      }
     }
    ],
    "415": [
     {
      "name": "wrong-media-type",
      "summary": "The body is announced as something else than JSON",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The content type of the request is not supported."
       },
       "server": "a83ad33525",
       "status": 415,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.415+08:00",
       "traceId": "000000000000019f"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "getServerTime": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "server-time",
      "summary": "The time, as plain text",
      "value": "2024-08-07T14:51:41.135+08:00"
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "getServerInfo": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "server-info",
      "summary": "A server of 4.2.1 (made up; the vendor shows one of 2020)",
      "value": {
       "artifact": "ocp-server",
       "buildJavaVersion": "1.8",
       "buildTime": "2025-01-14T10:00:00.000+08:00",
       "buildVersion": "4.2.1-example",
       "group": "com.oceanbase",
       "name": "ocp-server",
       "springBootVersion": "2.2.5.RELEASE"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "listClusters": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "one-cluster",
      "summary": "One cluster",
      "value": {
       "data": {
        "contents": [
         {
          "createTime": "2021-08-20T09:00:00+08:00",
          "creator": "admin",
          "id": 1000005,
          "name": "obcluster_demo",
          "obClusterId": 5,
          "obVersion": "4.3.1.0",
          "regionCount": 1,
          "rootServers": [
           {
            "address": "192.0.2.10:2882",
            "role": "LEADER",
            "sql_port": 2881
           }
          ],
          "serverCount": 1,
          "standbyClusters": [],
          "status": "RUNNING",
          "tenantCount": 2,
          "type": "PRIMARY"
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 1,
         "totalPages": 1
        }
       },
       "duration": 21,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:01.037+08:00",
       "traceId": "00000000000000c1"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "listTenants": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "one-tenant",
      "summary": "One tenant",
      "value": {
       "data": {
        "contents": [
         {
          "clusterId": 1000005,
          "clusterName": "obcluster_demo",
          "clusterType": "PRIMARY",
          "createTime": "2021-08-21T10:00:00+08:00",
          "id": 1000012,
          "locality": "FULL{1}@zone1",
          "locked": false,
          "mode": "MYSQL",
          "name": "tenant_demo",
          "obClusterId": 5,
          "obVersion": "4.3.1.0",
          "primaryZone": "zone1",
          "readonly": false,
          "status": "NORMAL",
          "zoneList": "zone1"
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 1,
         "totalPages": 1
        }
       },
       "duration": 22,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:02.074+08:00",
       "traceId": "00000000000000c2"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-cluster",
      "summary": "No cluster has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 11001,
        "message": "There is no cluster with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "getTenant": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "tenant",
      "summary": "The tenant in full",
      "value": {
       "data": {
        "charset": "utf8mb4",
        "clusterId": 1000005,
        "clusterName": "obcluster_demo",
        "clusterStatus": "RUNNING",
        "clusterType": "PRIMARY",
        "collation": "utf8mb4_general_ci",
        "createTime": "2021-08-21T10:00:00+08:00",
        "id": 1000012,
        "locality": "FULL{1}@zone1",
        "locked": false,
        "mode": "MYSQL",
        "name": "tenant_demo",
        "obClusterId": 5,
        "obTenantId": 1002,
        "obVersion": "4.3.1.0",
        "primaryZone": "zone1",
        "readonly": false,
        "sqlAuditEnabled": true,
        "status": "NORMAL",
        "whitelist": "%",
        "zoneList": "zone1"
       },
       "duration": 23,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:03.111+08:00",
       "traceId": "00000000000000c3"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-tenant",
      "summary": "The cluster has no tenant with this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 15023,
        "message": "There is no tenant with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     },
     {
      "name": "unknown-cluster",
      "summary": "No cluster has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 11001,
        "message": "There is no cluster with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "getClusterBackupStrategy": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "cluster-strategy",
      "summary": "Backups of a cluster into a directory, by the week",
      "value": {
       "data": {
        "backupDimension": "CLUSTER",
        "backupMode": "PHYSICAL_BACKUP",
        "clusterId": 1000005,
        "clusterName": "obcluster_demo",
        "createTime": "2024-08-02T14:54:45.000+0800",
        "id": 2,
        "obBackupScheduleConfig": {
         "backupScheduleEnabled": true,
         "backupScheduleMode": "WEEK",
         "backupScheduleTime": "02:00:00.000+08:00",
         "dayAndDataBackupModelMap": {
          "2": "FULL_BACKUP",
          "6": "INCREMENTAL_BACKUP"
         },
         "startLogBackup": true
        },
        "obBackupServiceStorageConfig": {
         "alarmStoragePercentageThreshold": 95,
         "configName": "ycnfs223_0915",
         "obBackupStorageBaseInfo": {
          "backupStorageType": "BACKUP_STORAGE_FILE",
          "storageUrl": "/obbackup/"
         },
         "serviceName": "ycfor223",
         "storageId": 26
        },
        "obBackupThresholdConfig": {
         "dataBackupTimeoutMinutes": 7,
         "logBackupDelaySeconds": 300,
         "noSuccessfulDataBackupAlarmDays": 2
        },
        "obClusterId": 5,
        "type": "BACKUP",
        "updateTime": "2024-08-02T14:54:45.379+0800"
       },
       "duration": 25,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:05.185+08:00",
       "traceId": "00000000000000c5"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-cluster",
      "summary": "No cluster has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 11001,
        "message": "There is no cluster with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "listClusterDataBackupTasks": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "finished-backup",
      "summary": "One backup is done; offsets without a colon, tenant 0",
      "value": {
       "data": {
        "contents": [
         {
          "backupMode": "PHYSICAL_BACKUP",
          "backupSetId": 23,
          "backupUri": "file:///obbackup/",
          "clusterId": 1000005,
          "clusterName": "obcluster_demo",
          "clusterType": "PRIMARY",
          "dataBackupTaskType": "FULL_BACKUP",
          "dataSecondaryBackupTaskIds": [
           14
          ],
          "dataVersion": 32,
          "finishTime": "2021-09-16T17:25:05.943+0800",
          "obClusterId": 5,
          "startTime": "2021-09-16T17:25:02.993+0800",
          "status": "DONE",
          "taskId": 23,
          "tenantId": 0
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 1,
         "totalPages": 1
        }
       },
       "duration": 28,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:08.296+08:00",
       "traceId": "00000000000000c8"
      }
     },
     {
      "name": "running-backup",
      "summary": "One backup runs, one is done",
      "value": {
       "data": {
        "contents": [
         {
          "backupMode": "PHYSICAL_BACKUP",
          "backupSetId": 24,
          "backupUri": "file:///obbackup/",
          "clusterId": 1000005,
          "clusterName": "obcluster_demo",
          "clusterType": "PRIMARY",
          "dataBackupTaskType": "FULL_BACKUP",
          "dataVersion": 33,
          "obClusterId": 5,
          "startTime": "2024-08-07T14:51:42.993+0800",
          "status": "DOING",
          "taskId": 24,
          "tenantId": 0
         },
         {
          "backupMode": "PHYSICAL_BACKUP",
          "backupSetId": 23,
          "backupUri": "file:///obbackup/",
          "clusterId": 1000005,
          "clusterName": "obcluster_demo",
          "clusterType": "PRIMARY",
          "dataBackupTaskType": "FULL_BACKUP",
          "dataSecondaryBackupTaskIds": [
           14
          ],
          "dataVersion": 32,
          "finishTime": "2021-09-16T17:25:05.943+0800",
          "obClusterId": 5,
          "startTime": "2021-09-16T17:25:02.993+0800",
          "status": "DONE",
          "taskId": 23,
          "tenantId": 0
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 2,
         "totalPages": 1
        }
       },
       "duration": 29,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:09.333+08:00",
       "traceId": "00000000000000c9"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-cluster",
      "summary": "No cluster has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 11001,
        "message": "There is no cluster with this id."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "listTaskInstances": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "finished-backup",
      "summary": "The backup is over",
      "value": {
       "data": {
        "contents": [
         {
          "cluster": {
           "id": 1000005,
           "name": "obcluster_demo",
           "obClusterId": 5,
           "type": "PRIMARY"
          },
          "creator": {
           "id": 100,
           "name": "backup-runner"
          },
          "finishTime": "2024-08-07T14:53:46.7+08:00",
          "id": 3000041,
          "name": "Back up tenant",
          "startTime": "2024-08-07T14:51:41.2+08:00",
          "status": "SUCCESSFUL",
          "subtasks": [
           {
            "description": "Start data backup",
            "id": 13000336,
            "name": "Start data backup",
            "operation": "EXECUTE",
            "status": "SUCCESSFUL"
           }
          ],
          "tenant": {
           "id": 1000012,
           "mode": "MYSQL",
           "name": "tenant_demo",
           "obTenantId": 1002
          }
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 1,
         "totalPages": 1
        }
       },
       "duration": 30,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:10.370+08:00",
       "traceId": "00000000000000ca"
      }
     },
     {
      "name": "running-backup",
      "summary": "The backup that was just started",
      "value": {
       "data": {
        "contents": [
         {
          "cluster": {
           "id": 1000005,
           "name": "obcluster_demo",
           "obClusterId": 5,
           "type": "PRIMARY"
          },
          "creator": {
           "id": 100,
           "name": "backup-runner"
          },
          "id": 3000041,
          "name": "Back up tenant",
          "startTime": "2024-08-07T14:51:41.2+08:00",
          "status": "RUNNING",
          "subtasks": [
           {
            "description": "Start data backup",
            "id": 13000336,
            "name": "Start data backup",
            "operation": "EXECUTE",
            "status": "RUNNING"
           }
          ],
          "tenant": {
           "id": 1000012,
           "mode": "MYSQL",
           "name": "tenant_demo",
           "obTenantId": 1002
          }
         }
        ],
        "page": {
         "number": 1,
         "size": 100,
         "totalElements": 1,
         "totalPages": 1
        }
       },
       "duration": 31,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:11.407+08:00",
       "traceId": "00000000000000cb"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  },
  "getTaskInstance": {
   "request": [],
   "responses": {
    "200": [
     {
      "name": "finished-backup",
      "summary": "The backup is over",
      "value": {
       "data": {
        "cluster": {
         "id": 1000005,
         "name": "obcluster_demo",
         "obClusterId": 5,
         "type": "PRIMARY"
        },
        "createTime": "2024-08-07T14:51:41+08:00",
        "creator": {
         "id": 100,
         "name": "backup-runner"
        },
        "executor": "192.0.2.20",
        "finishTime": "2024-08-07T14:53:46.7+08:00",
        "id": 3000041,
        "name": "Back up tenant",
        "operation": "EXECUTE",
        "prohibitRollback": false,
        "startTime": "2024-08-07T14:51:41.2+08:00",
        "status": "SUCCESSFUL",
        "subtasks": [
         {
          "createTime": "2024-08-07T14:51:41+08:00",
          "description": "Start data backup",
          "downstreams": [],
          "executor": "192.0.2.20",
          "finishTime": "2024-08-07T14:53:46.5+08:00",
          "id": 13000336,
          "name": "Start data backup",
          "nodeType": "JAVA_TASK",
          "operation": "EXECUTE",
          "parallelIdx": -1,
          "prohibitRollback": false,
          "runTime": 1,
          "seriesId": 0,
          "startTime": "2024-08-07T14:51:42.5+08:00",
          "status": "SUCCESSFUL",
          "timeout": 5400,
          "upstreams": []
         }
        ],
        "taskDefinitionId": -1,
        "tenant": {
         "id": 1000012,
         "mode": "MYSQL",
         "name": "tenant_demo",
         "obTenantId": 1002
        },
        "type": "MANUAL"
       },
       "duration": 32,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:12.444+08:00",
       "traceId": "00000000000000cc"
      }
     },
     {
      "name": "running-backup",
      "summary": "The backup that was just started, with its steps",
      "value": {
       "data": {
        "cluster": {
         "id": 1000005,
         "name": "obcluster_demo",
         "obClusterId": 5,
         "type": "PRIMARY"
        },
        "createTime": "2024-08-07T14:51:41+08:00",
        "creator": {
         "id": 100,
         "name": "backup-runner"
        },
        "executor": "192.0.2.20",
        "id": 3000041,
        "name": "Back up tenant",
        "operation": "EXECUTE",
        "prohibitRollback": false,
        "startTime": "2024-08-07T14:51:41.2+08:00",
        "status": "RUNNING",
        "subtasks": [
         {
          "createTime": "2024-08-07T14:51:41+08:00",
          "description": "Start data backup",
          "downstreams": [],
          "executor": "192.0.2.20",
          "id": 13000336,
          "name": "Start data backup",
          "nodeType": "JAVA_TASK",
          "operation": "EXECUTE",
          "parallelIdx": -1,
          "prohibitRollback": false,
          "runTime": 1,
          "seriesId": 0,
          "startTime": "2024-08-07T14:51:42.5+08:00",
          "status": "RUNNING",
          "timeout": 5400,
          "upstreams": []
         }
        ],
        "taskDefinitionId": -1,
        "tenant": {
         "id": 1000012,
         "mode": "MYSQL",
         "name": "tenant_demo",
         "obTenantId": 1002
        },
        "type": "MANUAL"
       },
       "duration": 33,
       "server": "a83ad33525",
       "status": 200,
       "successful": true,
       "timestamp": "2024-08-07T14:54:13.481+08:00",
       "traceId": "00000000000000cd"
      }
     }
    ],
    "400": [
     {
      "name": "id-not-a-number",
      "summary": "An id in the path is no number",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "The id cannot be read as a number."
       },
       "server": "a83ad33525",
       "status": 400,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.400+08:00",
       "traceId": "0000000000000190"
      }
     }
    ],
    "401": [
     {
      "name": "not-authenticated",
      "summary": "No credentials, or wrong ones",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "You are not logged on."
       },
       "server": "a83ad33525",
       "status": 401,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.401+08:00",
       "traceId": ""
      }
     }
    ],
    "403": [
     {
      "name": "no-permission",
      "summary": "The user may not start backups here",
      "value": {
       "duration": 3,
       "error": {
        "code": 3100,
        "message": "You are not authorized for this operation."
       },
       "server": "a83ad33525",
       "status": 403,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.403+08:00",
       "traceId": "0000000000000193"
      }
     }
    ],
    "404": [
     {
      "name": "unknown-task",
      "summary": "No task has this id",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "There is no such task."
       },
       "server": "a83ad33525",
       "status": 404,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.404+08:00",
       "traceId": "0000000000000194"
      }
     }
    ],
    "429": [
     {
      "name": "throttled",
      "summary": "The user has made too many calls",
      "value": {
       "duration": 0,
       "error": {
        "code": 0,
        "message": "Too many calls in the current window."
       },
       "server": "a83ad33525",
       "status": 429,
       "successful": false,
       "timestamp": "2020-12-03T09:38:24.194+08:00",
       "traceId": ""
      }
     }
    ],
    "500": [
     {
      "name": "unexpected-failure",
      "summary": "OCP failed for a reason of its own",
      "value": {
       "duration": 3,
       "error": {
        "code": 0,
        "message": "An unknown error occurred."
       },
       "server": "a83ad33525",
       "status": 500,
       "successful": false,
       "timestamp": "2024-08-07T17:00:00.500+08:00",
       "traceId": "00000000000001f4"
      }
     }
    ]
   }
  }
 },
 "document": {
  "openapi": "3.1.0",
  "info": {
   "title": "OCP backup contract",
   "version": "4.0",
   "license": {
    "name": "Apache-2.0",
    "identifier": "Apache-2.0"
   },
   "description": "What a caller may send to OceanBase Cloud Platform (OCP) to start a data backup of a cluster at once, and what OCP answers.\n\nThe document is written by hand from the vendor's published pages and from public code, in our own words. It is not the vendor's document. Every member says on what it rests: see `x-evidence`.\n\nStart a backup with `backupClusterNow`: the pages of these versions know no call for a single tenant. The other operations only read: they find the ids a caller needs beforehand and follow the task afterwards.\n\nIds in paths and bodies are those that OCP gives, not those of the OceanBase database. Ids beyond 2^53 - 1 arrive as decimal strings. Members without a value are left out of an answer, not sent as null.\n\nMessages and hints follow `Accept-Language`: show them to people, never compare them."
  },
  "x-generated": "Generated from openapi/ by `npm run generate`; do not edit.",
  "servers": [
   {
    "url": "{scheme}://{host}:{port}",
    "description": "The OCP server of your site. All paths begin with /api/v2.",
    "variables": {
     "scheme": {
      "default": "http",
      "enum": [
       "http",
       "https"
      ],
      "description": "OCP can be reached by either; the vendor's pages disagree on which is meant. Use https where it is set up."
     },
     "host": {
      "default": "ocp.example.com",
      "description": "Host name or address of the OCP server, or of the load balancer before it."
     },
     "port": {
      "default": "8080",
      "description": "Service port of OCP."
     }
    }
   }
  ],
  "security": [
   {
    "basic": []
   },
   {
    "accessKey": []
   }
  ],
  "tags": [
   {
    "name": "Backup",
    "description": "Start a data backup now. Each successful call starts a real, long task on real clusters."
   },
   {
    "name": "Follow-up",
    "description": "Read what became of a backup, and which strategy is set. Reading changes nothing."
   },
   {
    "name": "Inventory",
    "description": "Find the ids of clusters and tenants. Reading changes nothing."
   },
   {
    "name": "Server",
    "description": "Clock and version of the OCP server itself."
   }
  ],
  "paths": {
   "/api/v2/ob/clusters/{id}/backup/backupNow": {
    "post": {
     "operationId": "backupClusterNow",
     "summary": "Start a data backup of a cluster",
     "description": "Starts one data backup of a whole cluster at once and answers as soon as the task exists; the backup itself runs on for minutes or hours. Read the ids of its tasks from `taskIdList` and follow them with `getTaskInstance` or `listClusterDataBackupTasks`.\n\n**Every accepted call starts a real backup.** There is no dry run, no idempotency key and no documented way to cancel. Do not repeat a call whose answer was lost before the task list says that nothing started.\n\nThe caller needs the permission to create backups of the cluster. A standby cluster cannot be backed up.",
     "tags": [
      "Backup"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/ClusterId"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "requestBody": {
      "required": true,
      "description": "What to back up, how, and where to.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BackupClusterNowRequest"
        },
        "examples": {
         "file-storage": {
          "$ref": "#/components/examples/cluster-file-storage.request"
         },
         "oss-storage": {
          "$ref": "#/components/examples/cluster-oss-storage.request"
         },
         "cos-storage": {
          "$ref": "#/components/examples/cluster-cos-storage.request"
         },
         "partial-failure": {
          "$ref": "#/components/examples/cluster-partial-failure.request"
         }
        }
       }
      },
      "x-evidence": {
       "basis": "documented",
       "source": "cluster-page-4.0.3",
       "constraints": {
        "content": {
         "basis": "standard",
         "source": "rfc8259",
         "note": "The pages ask for JSON; that it is one text, in UTF-8, is the standard of JSON."
        }
       }
      }
     },
     "responses": {
      "200": {
       "description": "The call was accepted. Each result says whether it worked for its objects, and names the tasks that run on.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/BackupEnvelope"
         },
         "examples": {
          "file-storage": {
           "$ref": "#/components/examples/cluster-file-storage.response"
          },
          "oss-storage": {
           "$ref": "#/components/examples/cluster-oss-storage.response"
          },
          "cos-storage": {
           "$ref": "#/components/examples/cluster-cos-storage.response"
          },
          "partial-failure": {
           "$ref": "#/components/examples/cluster-partial-failure.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidBackupRequest"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/ClusterNotFound"
      },
      "409": {
       "$ref": "#/components/responses/BackupConflict"
      },
      "415": {
       "$ref": "#/components/responses/UnsupportedMediaType"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/time": {
    "get": {
     "operationId": "getServerTime",
     "summary": "Read the clock of the server",
     "description": "Answers the time of the OCP server as plain text, to anyone. Compare it with your own clock before you sign calls: a signature is refused once its date is 15 minutes old.",
     "tags": [
      "Server"
     ],
     "security": [],
     "parameters": [
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "The time, as text and without the envelope.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "text/plain": {
         "schema": {
          "type": "string",
          "format": "date-time",
          "x-evidence": {
           "basis": "documented",
           "source": "time-page",
           "constraints": {
            "format": {
             "basis": "sample",
             "source": "time-page"
            }
           }
          }
         },
         "examples": {
          "server-time": {
           "$ref": "#/components/examples/server-time.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "time-page"
       }
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/info": {
    "get": {
     "operationId": "getServerInfo",
     "summary": "Read the version of the server",
     "description": "Answers what the OCP server was built from, as a bare object without the envelope.",
     "tags": [
      "Server"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "What the server says of itself.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/ServerInfo"
         },
         "examples": {
          "server-info": {
           "$ref": "#/components/examples/server-info.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "info-page"
       }
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/ob/clusters": {
    "get": {
     "operationId": "listClusters",
     "summary": "List clusters",
     "description": "Lists the clusters that the caller may see. The role CLUSTER_VIEWER is enough.",
     "tags": [
      "Inventory"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/Page"
      },
      {
       "$ref": "#/components/parameters/Size"
      },
      {
       "$ref": "#/components/parameters/ClusterName"
      },
      {
       "$ref": "#/components/parameters/ClusterStatus"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "A page of clusters.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/ClusterListEnvelope"
         },
         "examples": {
          "one-cluster": {
           "$ref": "#/components/examples/clusters.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/ob/clusters/{id}/tenants": {
    "get": {
     "operationId": "listTenants",
     "summary": "List the tenants of a cluster",
     "description": "Lists the tenants of a cluster. The caller needs to be allowed to read the cluster. The published sample shows rows of other clusters than the one asked for: take it for a slip.",
     "tags": [
      "Inventory"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/ClusterId"
      },
      {
       "$ref": "#/components/parameters/Page"
      },
      {
       "$ref": "#/components/parameters/Size"
      },
      {
       "$ref": "#/components/parameters/TenantName"
      },
      {
       "$ref": "#/components/parameters/TenantStatus"
      },
      {
       "$ref": "#/components/parameters/TenantMode"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "A page of tenants.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/TenantListEnvelope"
         },
         "examples": {
          "one-tenant": {
           "$ref": "#/components/examples/tenants.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/ClusterNotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/ob/clusters/{id}/tenants/{tenantId}": {
    "get": {
     "operationId": "getTenant",
     "summary": "Read a tenant",
     "description": "Answers one tenant in full. The caller needs to be allowed to read its cluster. Pages up to 2023 print the path with `cluster`; their own sample, later pages and clients have `clusters`.",
     "tags": [
      "Inventory"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/ClusterId"
      },
      {
       "$ref": "#/components/parameters/TenantId"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "The tenant.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/TenantEnvelope"
         },
         "examples": {
          "tenant": {
           "$ref": "#/components/examples/tenant.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/TenantNotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/ob/clusters/{id}/backup/config/backupStrategy": {
    "get": {
     "operationId": "getClusterBackupStrategy",
     "summary": "Read the backup strategy of a cluster",
     "description": "Answers how the cluster is backed up by schedule, and with which storage configuration. The caller needs to be allowed to read the backups of the cluster.",
     "tags": [
      "Follow-up"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/ClusterId"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "The strategy.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/BackupStrategyEnvelope"
         },
         "examples": {
          "cluster-strategy": {
           "$ref": "#/components/examples/cluster-strategy.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "note": "The table is documented; the sample on the page is the answer of listClusters."
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/ClusterNotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/ob/clusters/{id}/backup/task/dataBackupTasks": {
    "get": {
     "operationId": "listClusterDataBackupTasks",
     "summary": "List the data backups of a cluster",
     "description": "Lists the data backups of a cluster, running ones included. Read it before a backup call, and after one whose answer was lost. Its times have an offset without a colon.",
     "tags": [
      "Follow-up"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/ClusterId"
      },
      {
       "$ref": "#/components/parameters/RequiredPage"
      },
      {
       "$ref": "#/components/parameters/RequiredSize"
      },
      {
       "$ref": "#/components/parameters/StartTime"
      },
      {
       "$ref": "#/components/parameters/EndTime"
      },
      {
       "$ref": "#/components/parameters/BackupSetId"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "A page of data backups.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/DataBackupTaskListEnvelope"
         },
         "examples": {
          "finished-backup": {
           "$ref": "#/components/examples/cluster-data-backups.response"
          },
          "running-backup": {
           "$ref": "#/components/examples/cluster-running-backup.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/ClusterNotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/tasks/instances": {
    "get": {
     "operationId": "listTaskInstances",
     "summary": "List tasks",
     "description": "Lists tasks of OCP, newest and oldest alike, by cluster, tenant or state. The role TASK_VIEWER is enough.",
     "tags": [
      "Follow-up"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/TaskClusterId"
      },
      {
       "$ref": "#/components/parameters/TaskTenantId"
      },
      {
       "$ref": "#/components/parameters/TaskStatus"
      },
      {
       "$ref": "#/components/parameters/TaskType"
      },
      {
       "$ref": "#/components/parameters/TaskName"
      },
      {
       "$ref": "#/components/parameters/Page"
      },
      {
       "$ref": "#/components/parameters/Size"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "A page of tasks.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/TaskInstanceListEnvelope"
         },
         "examples": {
          "finished-backup": {
           "$ref": "#/components/examples/finished-tasks.response"
          },
          "running-backup": {
           "$ref": "#/components/examples/running-tasks.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   },
   "/api/v2/tasks/instances/{taskInstanceId}": {
    "get": {
     "operationId": "getTaskInstance",
     "summary": "Read a task",
     "description": "Answers one task with its steps: poll it with an id out of `taskIdList` to learn how a backup ends. The role TASK_VIEWER is enough. One public client reads `/api/v2/tasks/{id}` instead, against the pages.",
     "tags": [
      "Follow-up"
     ],
     "parameters": [
      {
       "$ref": "#/components/parameters/TaskInstanceId"
      },
      {
       "$ref": "#/components/parameters/AcceptLanguage"
      }
     ],
     "responses": {
      "200": {
       "description": "The task.",
       "headers": {
        "RateLimit-Limit": {
         "$ref": "#/components/headers/RateLimitLimit"
        },
        "RateLimit-Remaining": {
         "$ref": "#/components/headers/RateLimitRemaining"
        },
        "RateLimit-Reset": {
         "$ref": "#/components/headers/RateLimitReset"
        }
       },
       "content": {
        "application/json": {
         "schema": {
          "$ref": "#/components/schemas/TaskInstanceEnvelope"
         },
         "examples": {
          "finished-backup": {
           "$ref": "#/components/examples/finished-task.response"
          },
          "running-backup": {
           "$ref": "#/components/examples/running-task.response"
          }
         }
        }
       },
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "400": {
       "$ref": "#/components/responses/InvalidParameter"
      },
      "401": {
       "$ref": "#/components/responses/Unauthorized"
      },
      "403": {
       "$ref": "#/components/responses/Forbidden"
      },
      "404": {
       "$ref": "#/components/responses/TaskNotFound"
      },
      "429": {
       "$ref": "#/components/responses/TooManyRequests"
      },
      "500": {
       "$ref": "#/components/responses/InternalServerError"
      }
     }
    }
   }
  },
  "components": {
   "examples": {
    "backup-already-running.response": {
     "summary": "A backup of the same object is already running (the code is documented, the status is not)",
     "value": {
      "duration": 3,
      "error": {
       "code": 20007,
       "message": "A backup of this object is already running."
      },
      "server": "a83ad33525",
      "status": 409,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.409+08:00",
      "traceId": "0000000000000199"
     }
    },
    "cluster-cos-storage.request": {
     "summary": "Full physical backup of a cluster into a COS bucket",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_cos",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_COS",
        "storageUrl": "costest/backup",
        "cosAccessKey": {
         "endpoint": "cos.example.com",
         "accessKeyId": "EXAMPLE-ACCESS-KEY-ID",
         "accessKeySecret": "example-secret-not-real",
         "appId": "1250000000"
        }
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    },
    "cluster-cos-storage.response": {
     "summary": "The backup of the cluster has started as one task",
     "value": {
      "data": {
       "backupObjectOpsResultList": [
        {
         "beSuccessful": true,
         "obBackupObjectList": [
          {
           "backupDimension": "CLUSTER",
           "clusterId": 1000005
          }
         ],
         "taskIdList": [
          3000043
         ]
        }
       ],
       "obBackupTaskType": "DATA_BACKUP_NOW"
      },
      "duration": 47,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T15:17:00.107+08:00",
      "traceId": "00000000000000e7"
     }
    },
    "cluster-data-backups.response": {
     "summary": "One backup is done; offsets without a colon, tenant 0",
     "value": {
      "data": {
       "contents": [
        {
         "backupMode": "PHYSICAL_BACKUP",
         "backupSetId": 23,
         "backupUri": "file:///obbackup/",
         "clusterId": 1000005,
         "clusterName": "obcluster_demo",
         "clusterType": "PRIMARY",
         "dataBackupTaskType": "FULL_BACKUP",
         "dataSecondaryBackupTaskIds": [
          14
         ],
         "dataVersion": 32,
         "finishTime": "2021-09-16T17:25:05.943+0800",
         "obClusterId": 5,
         "startTime": "2021-09-16T17:25:02.993+0800",
         "status": "DONE",
         "taskId": 23,
         "tenantId": 0
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 1,
        "totalPages": 1
       }
      },
      "duration": 28,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:08.296+08:00",
      "traceId": "00000000000000c8"
     }
    },
    "cluster-file-storage.request": {
     "summary": "Full physical backup of a cluster into a directory",
     "value": {
      "obBackupObject": {
       "clusterId": 1000005,
       "backupDimension": "CLUSTER"
      },
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "ycnfs223_0915",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_FILE",
        "storageUrl": "/obbackup/"
       },
       "alarmStoragePercentageThreshold": 95,
       "serviceName": "ycfor223",
       "storageId": 26
      }
     }
    },
    "cluster-file-storage.response": {
     "summary": "The backup of the cluster has started as one task",
     "value": {
      "data": {
       "backupObjectOpsResultList": [
        {
         "beSuccessful": true,
         "obBackupObjectList": [
          {
           "backupDimension": "CLUSTER",
           "clusterId": 1000005
          }
         ],
         "taskIdList": [
          3000041
         ]
        }
       ],
       "obBackupTaskType": "DATA_BACKUP_NOW"
      },
      "duration": 45,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T15:15:00.105+08:00",
      "traceId": "00000000000000e5"
     }
    },
    "cluster-oss-storage.request": {
     "summary": "Full physical backup of a cluster into an OSS bucket",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "FULL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_oss",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_OSS",
        "storageUrl": "osstest/backup",
        "ossAccessKey": {
         "endpoint": "oss.example.com",
         "accessKeyId": "EXAMPLE-ACCESS-KEY-ID",
         "accessKeySecret": "example-secret-not-real"
        }
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    },
    "cluster-oss-storage.response": {
     "summary": "The backup of the cluster has started as one task",
     "value": {
      "data": {
       "backupObjectOpsResultList": [
        {
         "beSuccessful": true,
         "obBackupObjectList": [
          {
           "backupDimension": "CLUSTER",
           "clusterId": 1000005
          }
         ],
         "taskIdList": [
          3000042
         ]
        }
       ],
       "obBackupTaskType": "DATA_BACKUP_NOW"
      },
      "duration": 46,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T15:16:00.106+08:00",
      "traceId": "00000000000000e6"
     }
    },
    "cluster-partial-failure.request": {
     "summary": "Incremental backup of a cluster into a directory that one host has not mounted",
     "value": {
      "backupMode": "PHYSICAL_BACKUP",
      "dataBackupMode": "INCREMENTAL_BACKUP",
      "obBackupServiceStorageConfig": {
       "configName": "example_unmounted",
       "obBackupStorageBaseInfo": {
        "backupStorageType": "BACKUP_STORAGE_FILE",
        "storageUrl": "/example-not-mounted/"
       },
       "alarmStoragePercentageThreshold": 80
      }
     }
    },
    "cluster-partial-failure.response": {
     "summary": "The request succeeded, the backup of the cluster did not start (made up; the vendor shows none)",
     "value": {
      "data": {
       "backupObjectOpsResultList": [
        {
         "beSuccessful": false,
         "errorCode": 20008,
         "hint": "The storage test failed on host 192.0.2.10; make the directory accessible there.",
         "obBackupObjectList": [
          {
           "backupDimension": "CLUSTER",
           "clusterId": 1000005
          }
         ]
        }
       ],
       "obBackupTaskType": "DATA_BACKUP_NOW"
      },
      "duration": 812,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T16:19:00.200+08:00",
      "traceId": "00000000000000e9"
     }
    },
    "cluster-running-backup.response": {
     "summary": "One backup runs, one is done",
     "value": {
      "data": {
       "contents": [
        {
         "backupMode": "PHYSICAL_BACKUP",
         "backupSetId": 24,
         "backupUri": "file:///obbackup/",
         "clusterId": 1000005,
         "clusterName": "obcluster_demo",
         "clusterType": "PRIMARY",
         "dataBackupTaskType": "FULL_BACKUP",
         "dataVersion": 33,
         "obClusterId": 5,
         "startTime": "2024-08-07T14:51:42.993+0800",
         "status": "DOING",
         "taskId": 24,
         "tenantId": 0
        },
        {
         "backupMode": "PHYSICAL_BACKUP",
         "backupSetId": 23,
         "backupUri": "file:///obbackup/",
         "clusterId": 1000005,
         "clusterName": "obcluster_demo",
         "clusterType": "PRIMARY",
         "dataBackupTaskType": "FULL_BACKUP",
         "dataSecondaryBackupTaskIds": [
          14
         ],
         "dataVersion": 32,
         "finishTime": "2021-09-16T17:25:05.943+0800",
         "obClusterId": 5,
         "startTime": "2021-09-16T17:25:02.993+0800",
         "status": "DONE",
         "taskId": 23,
         "tenantId": 0
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 2,
        "totalPages": 1
       }
      },
      "duration": 29,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:09.333+08:00",
      "traceId": "00000000000000c9"
     }
    },
    "cluster-strategy.response": {
     "summary": "Backups of a cluster into a directory, by the week",
     "value": {
      "data": {
       "backupDimension": "CLUSTER",
       "backupMode": "PHYSICAL_BACKUP",
       "clusterId": 1000005,
       "clusterName": "obcluster_demo",
       "createTime": "2024-08-02T14:54:45.000+0800",
       "id": 2,
       "obBackupScheduleConfig": {
        "backupScheduleEnabled": true,
        "backupScheduleMode": "WEEK",
        "backupScheduleTime": "02:00:00.000+08:00",
        "dayAndDataBackupModelMap": {
         "2": "FULL_BACKUP",
         "6": "INCREMENTAL_BACKUP"
        },
        "startLogBackup": true
       },
       "obBackupServiceStorageConfig": {
        "alarmStoragePercentageThreshold": 95,
        "configName": "ycnfs223_0915",
        "obBackupStorageBaseInfo": {
         "backupStorageType": "BACKUP_STORAGE_FILE",
         "storageUrl": "/obbackup/"
        },
        "serviceName": "ycfor223",
        "storageId": 26
       },
       "obBackupThresholdConfig": {
        "dataBackupTimeoutMinutes": 7,
        "logBackupDelaySeconds": 300,
        "noSuccessfulDataBackupAlarmDays": 2
       },
       "obClusterId": 5,
       "type": "BACKUP",
       "updateTime": "2024-08-02T14:54:45.379+0800"
      },
      "duration": 25,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:05.185+08:00",
      "traceId": "00000000000000c5"
     }
    },
    "clusters.response": {
     "summary": "One cluster",
     "value": {
      "data": {
       "contents": [
        {
         "createTime": "2021-08-20T09:00:00+08:00",
         "creator": "admin",
         "id": 1000005,
         "name": "obcluster_demo",
         "obClusterId": 5,
         "obVersion": "4.3.1.0",
         "regionCount": 1,
         "rootServers": [
          {
           "address": "192.0.2.10:2882",
           "role": "LEADER",
           "sql_port": 2881
          }
         ],
         "serverCount": 1,
         "standbyClusters": [],
         "status": "RUNNING",
         "tenantCount": 2,
         "type": "PRIMARY"
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 1,
        "totalPages": 1
       }
      },
      "duration": 21,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:01.037+08:00",
      "traceId": "00000000000000c1"
     }
    },
    "finished-task.response": {
     "summary": "The backup is over",
     "value": {
      "data": {
       "cluster": {
        "id": 1000005,
        "name": "obcluster_demo",
        "obClusterId": 5,
        "type": "PRIMARY"
       },
       "createTime": "2024-08-07T14:51:41+08:00",
       "creator": {
        "id": 100,
        "name": "backup-runner"
       },
       "executor": "192.0.2.20",
       "finishTime": "2024-08-07T14:53:46.7+08:00",
       "id": 3000041,
       "name": "Back up tenant",
       "operation": "EXECUTE",
       "prohibitRollback": false,
       "startTime": "2024-08-07T14:51:41.2+08:00",
       "status": "SUCCESSFUL",
       "subtasks": [
        {
         "createTime": "2024-08-07T14:51:41+08:00",
         "description": "Start data backup",
         "downstreams": [],
         "executor": "192.0.2.20",
         "finishTime": "2024-08-07T14:53:46.5+08:00",
         "id": 13000336,
         "name": "Start data backup",
         "nodeType": "JAVA_TASK",
         "operation": "EXECUTE",
         "parallelIdx": -1,
         "prohibitRollback": false,
         "runTime": 1,
         "seriesId": 0,
         "startTime": "2024-08-07T14:51:42.5+08:00",
         "status": "SUCCESSFUL",
         "timeout": 5400,
         "upstreams": []
        }
       ],
       "taskDefinitionId": -1,
       "tenant": {
        "id": 1000012,
        "mode": "MYSQL",
        "name": "tenant_demo",
        "obTenantId": 1002
       },
       "type": "MANUAL"
      },
      "duration": 32,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:12.444+08:00",
      "traceId": "00000000000000cc"
     }
    },
    "finished-tasks.response": {
     "summary": "The backup is over",
     "value": {
      "data": {
       "contents": [
        {
         "cluster": {
          "id": 1000005,
          "name": "obcluster_demo",
          "obClusterId": 5,
          "type": "PRIMARY"
         },
         "creator": {
          "id": 100,
          "name": "backup-runner"
         },
         "finishTime": "2024-08-07T14:53:46.7+08:00",
         "id": 3000041,
         "name": "Back up tenant",
         "startTime": "2024-08-07T14:51:41.2+08:00",
         "status": "SUCCESSFUL",
         "subtasks": [
          {
           "description": "Start data backup",
           "id": 13000336,
           "name": "Start data backup",
           "operation": "EXECUTE",
           "status": "SUCCESSFUL"
          }
         ],
         "tenant": {
          "id": 1000012,
          "mode": "MYSQL",
          "name": "tenant_demo",
          "obTenantId": 1002
         }
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 1,
        "totalPages": 1
       }
      },
      "duration": 30,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:10.370+08:00",
      "traceId": "00000000000000ca"
     }
    },
    "id-not-a-number.response": {
     "summary": "An id in the path is no number",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "The id cannot be read as a number."
      },
      "server": "a83ad33525",
      "status": 400,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.400+08:00",
      "traceId": "0000000000000190"
     }
    },
    "malformed-json.response": {
     "summary": "The body is no JSON",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "debugMessage": "The body ends before its first object is closed.",
       "message": "The body of the request is not JSON."
      },
      "server": "a83ad33525",
      "status": 400,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.400+08:00",
      "traceId": "0000000000000190"
     }
    },
    "missing-backup-mode.response": {
     "summary": "A required member is missing; subErrors names it",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "A member of the request is missing.",
       "subErrors": [
        {
         "field": "backupMode",
         "message": "must not be null",
         "object": "backupNowParam"
        }
       ]
      },
      "server": "a83ad33525",
      "status": 400,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.400+08:00",
      "traceId": "0000000000000190"
     }
    },
    "no-permission.response": {
     "summary": "The user may not start backups here",
     "value": {
      "duration": 3,
      "error": {
       "code": 3100,
       "message": "You are not authorized for this operation."
      },
      "server": "a83ad33525",
      "status": 403,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.403+08:00",
      "traceId": "0000000000000193"
     }
    },
    "not-authenticated.response": {
     "summary": "No credentials, or wrong ones",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "You are not logged on."
      },
      "server": "a83ad33525",
      "status": 401,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.401+08:00",
      "traceId": ""
     }
    },
    "running-task.response": {
     "summary": "The backup that was just started, with its steps",
     "value": {
      "data": {
       "cluster": {
        "id": 1000005,
        "name": "obcluster_demo",
        "obClusterId": 5,
        "type": "PRIMARY"
       },
       "createTime": "2024-08-07T14:51:41+08:00",
       "creator": {
        "id": 100,
        "name": "backup-runner"
       },
       "executor": "192.0.2.20",
       "id": 3000041,
       "name": "Back up tenant",
       "operation": "EXECUTE",
       "prohibitRollback": false,
       "startTime": "2024-08-07T14:51:41.2+08:00",
       "status": "RUNNING",
       "subtasks": [
        {
         "createTime": "2024-08-07T14:51:41+08:00",
         "description": "Start data backup",
         "downstreams": [],
         "executor": "192.0.2.20",
         "id": 13000336,
         "name": "Start data backup",
         "nodeType": "JAVA_TASK",
         "operation": "EXECUTE",
         "parallelIdx": -1,
         "prohibitRollback": false,
         "runTime": 1,
         "seriesId": 0,
         "startTime": "2024-08-07T14:51:42.5+08:00",
         "status": "RUNNING",
         "timeout": 5400,
         "upstreams": []
        }
       ],
       "taskDefinitionId": -1,
       "tenant": {
        "id": 1000012,
        "mode": "MYSQL",
        "name": "tenant_demo",
        "obTenantId": 1002
       },
       "type": "MANUAL"
      },
      "duration": 33,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:13.481+08:00",
      "traceId": "00000000000000cd"
     }
    },
    "running-tasks.response": {
     "summary": "The backup that was just started",
     "value": {
      "data": {
       "contents": [
        {
         "cluster": {
          "id": 1000005,
          "name": "obcluster_demo",
          "obClusterId": 5,
          "type": "PRIMARY"
         },
         "creator": {
          "id": 100,
          "name": "backup-runner"
         },
         "id": 3000041,
         "name": "Back up tenant",
         "startTime": "2024-08-07T14:51:41.2+08:00",
         "status": "RUNNING",
         "subtasks": [
          {
           "description": "Start data backup",
           "id": 13000336,
           "name": "Start data backup",
           "operation": "EXECUTE",
           "status": "RUNNING"
          }
         ],
         "tenant": {
          "id": 1000012,
          "mode": "MYSQL",
          "name": "tenant_demo",
          "obTenantId": 1002
         }
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 1,
        "totalPages": 1
       }
      },
      "duration": 31,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:11.407+08:00",
      "traceId": "00000000000000cb"
     }
    },
    "server-info.response": {
     "summary": "A server of 4.2.1 (made up; the vendor shows one of 2020)",
     "value": {
      "artifact": "ocp-server",
      "buildJavaVersion": "1.8",
      "buildTime": "2025-01-14T10:00:00.000+08:00",
      "buildVersion": "4.2.1-example",
      "group": "com.oceanbase",
      "name": "ocp-server",
      "springBootVersion": "2.2.5.RELEASE"
     }
    },
    "server-time.response": {
     "summary": "The time, as plain text",
     "value": "2024-08-07T14:51:41.135+08:00"
    },
    "tenant.response": {
     "summary": "The tenant in full",
     "value": {
      "data": {
       "charset": "utf8mb4",
       "clusterId": 1000005,
       "clusterName": "obcluster_demo",
       "clusterStatus": "RUNNING",
       "clusterType": "PRIMARY",
       "collation": "utf8mb4_general_ci",
       "createTime": "2021-08-21T10:00:00+08:00",
       "id": 1000012,
       "locality": "FULL{1}@zone1",
       "locked": false,
       "mode": "MYSQL",
       "name": "tenant_demo",
       "obClusterId": 5,
       "obTenantId": 1002,
       "obVersion": "4.3.1.0",
       "primaryZone": "zone1",
       "readonly": false,
       "sqlAuditEnabled": true,
       "status": "NORMAL",
       "whitelist": "%",
       "zoneList": "zone1"
      },
      "duration": 23,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:03.111+08:00",
      "traceId": "00000000000000c3"
     }
    },
    "tenants.response": {
     "summary": "One tenant",
     "value": {
      "data": {
       "contents": [
        {
         "clusterId": 1000005,
         "clusterName": "obcluster_demo",
         "clusterType": "PRIMARY",
         "createTime": "2021-08-21T10:00:00+08:00",
         "id": 1000012,
         "locality": "FULL{1}@zone1",
         "locked": false,
         "mode": "MYSQL",
         "name": "tenant_demo",
         "obClusterId": 5,
         "obVersion": "4.3.1.0",
         "primaryZone": "zone1",
         "readonly": false,
         "status": "NORMAL",
         "zoneList": "zone1"
        }
       ],
       "page": {
        "number": 1,
        "size": 100,
        "totalElements": 1,
        "totalPages": 1
       }
      },
      "duration": 22,
      "server": "a83ad33525",
      "status": 200,
      "successful": true,
      "timestamp": "2024-08-07T14:54:02.074+08:00",
      "traceId": "00000000000000c2"
     }
    },
    "throttled.response": {
     "summary": "The user has made too many calls",
     "value": {
      "duration": 0,
      "error": {
       "code": 0,
       "message": "Too many calls in the current window."
      },
      "server": "a83ad33525",
      "status": 429,
      "successful": false,
      "timestamp": "2020-12-03T09:38:24.194+08:00",
      "traceId": ""
     }
    },
    "unexpected-failure.response": {
     "summary": "OCP failed for a reason of its own",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "An unknown error occurred."
      },
      "server": "a83ad33525",
      "status": 500,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.500+08:00",
      "traceId": "00000000000001f4"
     }
    },
    "unknown-cluster.response": {
     "summary": "No cluster has this id",
     "value": {
      "duration": 3,
      "error": {
       "code": 11001,
       "message": "There is no cluster with this id."
      },
      "server": "a83ad33525",
      "status": 404,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.404+08:00",
      "traceId": "0000000000000194"
     }
    },
    "unknown-task.response": {
     "summary": "No task has this id",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "There is no such task."
      },
      "server": "a83ad33525",
      "status": 404,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.404+08:00",
      "traceId": "0000000000000194"
     }
    },
    "unknown-tenant.response": {
     "summary": "The cluster has no tenant with this id",
     "value": {
      "duration": 3,
      "error": {
       "code": 15023,
       "message": "There is no tenant with this id."
      },
      "server": "a83ad33525",
      "status": 404,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.404+08:00",
      "traceId": "0000000000000194"
     }
    },
    "wrong-media-type.response": {
     "summary": "The body is announced as something else than JSON",
     "value": {
      "duration": 3,
      "error": {
       "code": 0,
       "message": "The content type of the request is not supported."
      },
      "server": "a83ad33525",
      "status": 415,
      "successful": false,
      "timestamp": "2024-08-07T17:00:00.415+08:00",
      "traceId": "000000000000019f"
     }
    }
   },
   "headers": {
    "RateLimitLimit": {
     "description": "How many calls the user may make in the current window. Absent where throttling is off.",
     "required": false,
     "schema": {
      "type": "integer",
      "minimum": 0
     },
     "example": 10,
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description",
      "note": "Documented for answers of a server that throttles. OCP counts over windows of ten seconds, a minute, an hour and a day; which one is meant is not told.",
      "constraints": {
       "type": {
        "basis": "sample",
        "source": "api-call-description"
       },
       "minimum": {
        "basis": "inferred",
        "source": "api-call-description"
       }
      }
     }
    },
    "RateLimitRemaining": {
     "description": "How many calls are left in the current window. Absent where throttling is off.",
     "required": false,
     "schema": {
      "type": "integer",
      "minimum": 0
     },
     "example": 7,
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description",
      "note": "Documented for answers of a server that throttles.",
      "constraints": {
       "type": {
        "basis": "sample",
        "source": "api-call-description"
       },
       "minimum": {
        "basis": "inferred",
        "source": "api-call-description"
       }
      }
     }
    },
    "RateLimitReset": {
     "description": "Countdown to the next window. The unit is not told; seconds fit the one published value. Absent where throttling is off.",
     "required": false,
     "schema": {
      "type": "integer",
      "minimum": 0
     },
     "example": 5,
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description",
      "note": "Documented for answers of a server that throttles. Unit unknown.",
      "constraints": {
       "type": {
        "basis": "sample",
        "source": "api-call-description"
       },
       "minimum": {
        "basis": "inferred",
        "source": "api-call-description"
       }
      }
     }
    }
   },
   "parameters": {
    "AcceptLanguage": {
     "name": "Accept-Language",
     "in": "header",
     "required": false,
     "description": "Languages in which messages and hints may come, best first.",
     "schema": {
      "type": "string"
     },
     "example": "en-US",
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    },
    "BackupSetId": {
     "name": "backupSetId",
     "in": "query",
     "required": false,
     "description": "Id of the data backup set to list.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 0
     },
     "example": 23,
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "data-backup-tasks-cluster-4.2"
       }
      }
     }
    },
    "ClusterId": {
     "name": "id",
     "in": "path",
     "required": true,
     "description": "OCP's id of the cluster, as `listClusters` gives it; not the id the OceanBase database uses.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 1
     },
     "example": 1000005,
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3",
      "constraints": {
       "type": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "note": "Printed as Integer here and as Long on sibling pages and in the body: 64 bits are meant."
       },
       "format": {
        "basis": "inferred",
        "source": "cluster-page-4.0.3"
       },
       "minimum": {
        "basis": "inferred",
        "source": "cluster-page-4.0.3",
        "note": "Every printed id is positive."
       }
      }
     }
    },
    "ClusterName": {
     "name": "name",
     "in": "query",
     "required": false,
     "description": "Part of the name of the clusters to list, in any case.",
     "schema": {
      "type": "string"
     },
     "example": "obcluster_demo",
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "ClusterStatus": {
     "name": "status",
     "in": "query",
     "required": false,
     "description": "States of the clusters to list.",
     "style": "form",
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "example": [
      "RUNNING"
     ],
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "EndTime": {
     "name": "endTime",
     "in": "query",
     "required": false,
     "description": "List backups up to this time.",
     "schema": {
      "type": "string",
      "format": "date-time"
     },
     "example": "2024-08-08T00:00:00+08:00",
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2"
     }
    },
    "Page": {
     "name": "page",
     "in": "query",
     "required": false,
     "description": "Number of the page, from 1; the first where absent.",
     "schema": {
      "type": "integer",
      "minimum": 1
     },
     "example": 1,
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "cluster-information-4.2"
       }
      }
     }
    },
    "RequiredPage": {
     "name": "page",
     "in": "query",
     "required": true,
     "description": "Number of the page, from 1. This operation asks for it.",
     "schema": {
      "type": "integer",
      "minimum": 1
     },
     "example": 1,
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "data-backup-tasks-cluster-4.2"
       }
      }
     }
    },
    "RequiredSize": {
     "name": "size",
     "in": "query",
     "required": true,
     "description": "How many entries a page may hold. This operation asks for it. The one published answer has another size than was asked for.",
     "schema": {
      "type": "integer",
      "minimum": 1
     },
     "example": 100,
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "data-backup-tasks-cluster-4.2"
       }
      }
     }
    },
    "Size": {
     "name": "size",
     "in": "query",
     "required": false,
     "description": "How many entries a page may hold, at most 2000.",
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2000
     },
     "example": 100,
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "cluster-information-4.2"
       }
      }
     }
    },
    "StartTime": {
     "name": "startTime",
     "in": "query",
     "required": false,
     "description": "List backups from this time on.",
     "schema": {
      "type": "string",
      "format": "date-time"
     },
     "example": "2024-08-06T00:00:00+08:00",
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2"
     }
    },
    "TaskClusterId": {
     "name": "clusterId",
     "in": "query",
     "required": false,
     "description": "OCP's id of the cluster whose tasks to list. The page also has a filter by the cluster's name, printed as `cluterName`; which spelling works is not told: use the id.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 1
     },
     "example": 1000005,
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "task-page-4.2"
       }
      }
     }
    },
    "TaskInstanceId": {
     "name": "taskInstanceId",
     "in": "path",
     "required": true,
     "description": "Id of the task, as `taskIdList` of a backup call gives it.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 1
     },
     "example": 3000041,
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "task-page-4.2"
       }
      }
     }
    },
    "TaskName": {
     "name": "name",
     "in": "query",
     "required": false,
     "description": "Part of the name of the tasks to list.",
     "schema": {
      "type": "string"
     },
     "example": "Backup",
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskStatus": {
     "name": "status",
     "in": "query",
     "required": false,
     "description": "States of the tasks to list.",
     "style": "form",
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "example": [
      "RUNNING"
     ],
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskTenantId": {
     "name": "tenantId",
     "in": "query",
     "required": false,
     "description": "OCP's id of the tenant whose tasks to list.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 1
     },
     "example": 1000012,
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2",
      "constraints": {
       "minimum": {
        "basis": "inferred",
        "source": "task-page-4.2"
       }
      }
     }
    },
    "TaskType": {
     "name": "type",
     "in": "query",
     "required": false,
     "description": "What set off the tasks to list: `MANUAL`, `SYS_ONECE`, `SCHEDULED` or `SYS_SCHEDULED`.",
     "schema": {
      "type": "string"
     },
     "example": "MANUAL",
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TenantId": {
     "name": "tenantId",
     "in": "path",
     "required": true,
     "description": "OCP's id of the tenant, as `listTenants` gives it; not the id the OceanBase database uses.",
     "schema": {
      "type": "integer",
      "format": "int64",
      "minimum": 1
     },
     "example": 1000012,
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3",
      "constraints": {
       "type": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "note": "Printed as Integer here and as Long on sibling pages and in the body: 64 bits are meant."
       },
       "format": {
        "basis": "inferred",
        "source": "cluster-page-4.0.3"
       },
       "minimum": {
        "basis": "inferred",
        "source": "cluster-page-4.0.3",
        "note": "Every printed id is positive."
       }
      }
     }
    },
    "TenantMode": {
     "name": "mode",
     "in": "query",
     "required": false,
     "description": "Mode of the tenants to list: `ORACLE` or `MYSQL`.",
     "schema": {
      "type": "string"
     },
     "example": "MYSQL",
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    },
    "TenantName": {
     "name": "name",
     "in": "query",
     "required": false,
     "description": "Part of the name of the tenants to list, in any case.",
     "schema": {
      "type": "string"
     },
     "example": "tenant_demo",
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    },
    "TenantStatus": {
     "name": "status",
     "in": "query",
     "required": false,
     "description": "States of the tenants to list.",
     "style": "form",
     "explode": false,
     "schema": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "example": [
      "NORMAL"
     ],
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    }
   },
   "responses": {
    "BackupConflict": {
     "description": "A backup of this cluster or tenant is already running. Nothing was started. The error code is documented, its HTTP status is not: be ready for 400, 409 or 500, or for 200 with `beSuccessful` false.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 409,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "backup-already-running": {
         "$ref": "#/components/examples/backup-already-running.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "unknown",
      "source": "error-table-4.0.3",
      "note": "Code 20007 is documented without a status."
     }
    },
    "ClusterNotFound": {
     "description": "No cluster has this id. A server may answer 400 instead.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 404,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "unknown-cluster": {
         "$ref": "#/components/examples/unknown-cluster.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code",
      "note": "Which status an unknown id gets is not told; a relative of OCP uses 404, and 400 or 500 for some."
     }
    },
    "Forbidden": {
     "description": "The user is known but may not do this.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 403,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "no-permission": {
         "$ref": "#/components/examples/no-permission.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "default-roles-page",
      "note": "The roles and what they may do are documented; that a lack of them is answered by 403 is what a relative of OCP does."
     }
    },
    "InternalServerError": {
     "description": "OCP failed. After a backup call this leaves open whether a backup was started: read the task list before anything else.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 500,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "unexpected-failure": {
         "$ref": "#/components/examples/unexpected-failure.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code"
     }
    },
    "InvalidBackupRequest": {
     "description": "The body is no JSON, a member is missing or wrong, or an id in the path is no number. Where a member is at fault, `subErrors` names it.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 400,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "missing-backup-mode": {
         "$ref": "#/components/examples/missing-backup-mode.response"
        },
        "malformed-json": {
         "$ref": "#/components/examples/malformed-json.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code"
     }
    },
    "InvalidParameter": {
     "description": "A parameter of the path or the query cannot be read.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 400,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "id-not-a-number": {
         "$ref": "#/components/examples/id-not-a-number.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code"
     }
    },
    "TaskNotFound": {
     "description": "No task has this id.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 404,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "unknown-task": {
         "$ref": "#/components/examples/unknown-task.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code"
     }
    },
    "TenantNotFound": {
     "description": "No cluster, or no tenant in it, has this id. A server may answer 400 instead.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 404,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "unknown-tenant": {
         "$ref": "#/components/examples/unknown-tenant.response"
        },
        "unknown-cluster": {
         "$ref": "#/components/examples/unknown-cluster.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code",
      "note": "Which status an unknown id gets is not told; a relative of OCP answers 400 for an unknown tenant."
     }
    },
    "TooManyRequests": {
     "description": "Too many calls in the current window. Nothing was done; wait until the window starts afresh.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 429,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "throttled": {
         "$ref": "#/components/examples/throttled.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    },
    "Unauthorized": {
     "description": "No credentials, or wrong ones. For a signed call also: a wrong signature, or a `Date` that is too old. Repeated failures may block the user or the address for a while.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 401,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "not-authenticated": {
         "$ref": "#/components/examples/not-authenticated.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code",
      "note": "No page tells the status of missing or wrong credentials, nor of a stale Date."
     }
    },
    "UnsupportedMediaType": {
     "description": "The body is not announced as `application/json`.",
     "headers": {
      "RateLimit-Limit": {
       "$ref": "#/components/headers/RateLimitLimit"
      },
      "RateLimit-Remaining": {
       "$ref": "#/components/headers/RateLimitRemaining"
      },
      "RateLimit-Reset": {
       "$ref": "#/components/headers/RateLimitReset"
      }
     },
     "content": {
      "application/json": {
       "schema": {
        "allOf": [
         {
          "$ref": "#/components/schemas/ErrorEnvelope"
         },
         {
          "type": "object",
          "required": [
           "status"
          ],
          "properties": {
           "status": {
            "type": "integer",
            "const": 415,
            "x-evidence": {
             "basis": "documented",
             "source": "api-call-description",
             "note": "The table calls it the HTTP status."
            }
           }
          }
         }
        ]
       },
       "examples": {
        "wrong-media-type": {
         "$ref": "#/components/examples/wrong-media-type.response"
        }
       }
      }
     },
     "x-evidence": {
      "basis": "standard",
      "source": "rfc9110",
      "note": "No page tells it; a relative of OCP answers so."
     }
    }
   },
   "schemas": {
    "ApiError": {
     "type": "object",
     "description": "Why a call was refused or failed.",
     "required": [
      "code",
      "message"
     ],
     "properties": {
      "message": {
       "type": "string",
       "description": "For people, in the language of `Accept-Language`. Never compare it.",
       "examples": [
        "must not be null"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      },
      "debugMessage": {
       "type": "string",
       "description": "More detail for the people who run the server.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "target": {
       "type": "object",
       "additionalProperties": true,
       "description": "What the error is about. Its members are not told.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "ocp-express-code",
          "note": "What it holds depends on the error."
         }
        }
       }
      },
      "subErrors": {
       "type": "array",
       "description": "One entry for each member that is wrong.",
       "items": {
        "$ref": "#/components/schemas/SubError"
       },
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "stackTrace": {
       "type": "array",
       "description": "Lines of a stack trace. A relative of OCP shows them only to a caller who asks for them by a header; no caller of this contract does.",
       "items": {
        "type": "string"
       },
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "code": {
       "type": "integer",
       "format": "int64",
       "description": "Code of the error. The codes published for these versions are integers, such as 20007; from V4.2.2 on they are strings with a prefix. 0 means only that the error has no code of its own: it occurs with malformed bodies, missing members, missing credentials and throttling.",
       "examples": [
        20007
       ],
       "x-known-codes": {
        "1001": "A parameter is invalid.",
        "3000": "Not logged on.",
        "3100": "The user may not do that.",
        "11001": "No cluster has this id.",
        "15023": "No tenant has this id.",
        "20000": "This OceanBase version has no backup.",
        "20007": "A data backup exists already.",
        "20008": "The backup did not start at once.",
        "20010": "The address of the storage is empty.",
        "20011": "The endpoint is empty.",
        "20012": "The AccessKey ID is empty.",
        "20013": "The AccessKey secret is empty.",
        "20030": "The backup did not start.",
        "20035": "The task failed.",
        "20036": "A check beforehand failed.",
        "20107": "There is nothing to back up.",
        "20108": "The method is not supported.",
        "20110": "Logical backup can only be full.",
        "20111": "Physical backup needs a full one before an incremental one."
       },
       "x-evidence": {
        "basis": "documented",
        "source": "error-table-4.0.3",
        "constraints": {
         "x-known-codes": {
          "basis": "unknown",
          "source": "error-table-4.0.3",
          "note": "Only the codes that concern these operations were copied: the table has hundreds more."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    },
    "BackupClusterNowRequest": {
     "type": "object",
     "description": "Asks for one data backup of a whole cluster, now, into the storage given.",
     "required": [
      "backupMode",
      "dataBackupMode",
      "obBackupServiceStorageConfig"
     ],
     "additionalProperties": false,
     "properties": {
      "obBackupObject": {
       "$ref": "#/components/schemas/ObBackupObjectRequest",
       "description": "What to back up. OCP fills it in from the path: leave it out, or send the id of the path. What happens when the two differ is unknown.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "OCP fills it in from the path; whether a wrong one is refused is told nowhere."
         }
        }
       }
      },
      "backupMode": {
       "$ref": "#/components/schemas/BackupMode",
       "description": "How the backup is made. The vendor's table requires it while the sample on the same page leaves it out: always send it. Clusters of OceanBase 2.2.60 and newer take the physical one.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "contradicted",
          "source": "cluster-page-4.0.3",
          "note": "The table says yes, the sample request has no such member."
         }
        }
       }
      },
      "dataBackupMode": {
       "$ref": "#/components/schemas/DataBackupMode",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3"
       }
      },
      "obBackupServiceStorageConfig": {
       "$ref": "#/components/schemas/ObBackupServiceStorageConfig",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "ocp-express-code",
        "note": "A relative of OCP ignores unknown members; what OCP does is not told. Refused here to catch misspelt names."
       }
      }
     }
    },
    "BackupCommonResponse": {
     "type": "object",
     "description": "What OCP did for each object of a backup call. The calls that set, change, start or stop a strategy answer with the same form.",
     "required": [
      "obBackupTaskType",
      "backupObjectOpsResultList"
     ],
     "properties": {
      "obBackupTaskType": {
       "type": "string",
       "description": "What was done: `DATA_BACKUP_NOW` for the two backup calls. The vendor's table names `CREATE_BACKUP_STRATEGY`, which is another call's value. More values may come.",
       "examples": [
        "DATA_BACKUP_NOW"
       ],
       "x-known-values": [
        "DATA_BACKUP_NOW",
        "CREATE_BACKUP_STRATEGY",
        "UPDATE_BACKUP_STRATEGY",
        "DELETE_BACKUP_STRATEGY",
        "START_BACKUP_SCHEDULE",
        "STOP_BACKUP_SCHEDULE",
        "RESTORE"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         },
         "x-known-values": {
          "basis": "sample",
          "source": "cluster-page-4.0.3",
          "note": "All values seen in samples; the whole list is unknown."
         }
        }
       }
      },
      "backupObjectOpsResultList": {
       "type": "array",
       "minItems": 1,
       "description": "One result for each object, or group of objects.",
       "items": {
        "$ref": "#/components/schemas/BackupObjectOpsResult"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         },
         "minItems": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3",
          "note": "An empty list would tell nothing of the call; no sample has one."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3"
     }
    },
    "BackupEnvelope": {
     "description": "Answer to an accepted backup call. `successful` speaks of the request only: look at `beSuccessful` of each result too.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/BackupCommonResponse",
         "x-evidence": {
          "basis": "documented",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      }
     ]
    },
    "BackupMode": {
     "type": "string",
     "enum": [
      "LOGICAL_BACKUP",
      "PHYSICAL_BACKUP"
     ],
     "description": "`PHYSICAL_BACKUP` copies the files of the database, `LOGICAL_BACKUP` exports its contents."
    },
    "BackupObjectOpsResult": {
     "type": "object",
     "description": "How one object of the call fared.",
     "required": [
      "obBackupObjectList",
      "beSuccessful"
     ],
     "properties": {
      "obBackupObjectList": {
       "type": "array",
       "minItems": 1,
       "description": "The clusters or tenants that this result is about.",
       "items": {
        "$ref": "#/components/schemas/ObBackupObject"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         },
         "minItems": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "beSuccessful": {
       "type": "boolean",
       "description": "Whether it worked for these objects. It can be false in an answer with status 200: read `errorCode` and `hint` then.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "note": "No published sample has false here.",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "taskIdList": {
       "type": "array",
       "description": "Ids of the tasks that were started; follow them with `getTaskInstance`. Absent, or empty, where nothing runs on.",
       "items": {
        "type": "integer",
        "format": "int64",
        "minimum": 1
       },
       "examples": [
        [
         3000041
        ]
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "note": "That these are ids of task instances is inferred from their size and from the wording.",
        "constraints": {
         "items": {
          "basis": "sample",
          "source": "cluster-page-4.0.3",
          "note": "The type of the elements is not printed."
         },
         "type": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "errorCode": {
       "description": "Why it did not work. Printed as an object of unknown members, never shown in a sample: be ready for an object, a string or an integer.",
       "anyOf": [
        {
         "type": "object",
         "additionalProperties": true
        },
        {
         "type": "string"
        },
        {
         "type": "integer",
         "format": "int64"
        }
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "The table says Object; a relative of OCP has codes of two parts, and sibling pages have strings."
         },
         "anyOf": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "See type."
         }
        }
       }
      },
      "hint": {
       "type": "string",
       "description": "What to do about it, for people, in the language of `Accept-Language`. Never compare it.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "note": "Taken as a sibling of errorCode, as on the page of the backup ability."
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3"
     }
    },
    "BackupSchedule": {
     "type": "object",
     "description": "When backups are made.",
     "properties": {
      "backupScheduleMode": {
       "type": "string",
       "description": "Period of the schedule. More values may come.",
       "examples": [
        "WEEK"
       ],
       "x-known-values": [
        "WEEK",
        "MONTH"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "backupScheduleEnabled": {
       "type": "boolean",
       "description": "Whether the schedule is on.",
       "examples": [
        true
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "backupScheduleTime": {
       "type": "string",
       "description": "Time of day, with its offset from UTC.",
       "examples": [
        "02:00:00.000+08:00"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "type": {
          "basis": "sample",
          "source": "strategy-page-cluster",
          "note": "Printed as Object; the sample has a string."
         }
        }
       }
      },
      "dayAndDataBackupModelMap": {
       "type": "object",
       "description": "What is done on which day of the period: number of the day to kind of backup.",
       "additionalProperties": {
        "type": "string"
       },
       "examples": [
        {
         "2": "FULL_BACKUP",
         "6": "INCREMENTAL_BACKUP"
        }
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "additionalProperties": {
          "basis": "sample",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "startLogBackup": {
       "type": "boolean",
       "description": "Whether log backup is started as well.",
       "examples": [
        true
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "cleanEnabled": {
       "type": "boolean",
       "description": "Whether expired backups are removed.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "backupDataRetentionDays": {
       "type": "integer",
       "description": "Days that backups are kept, where `cleanEnabled` is true.",
       "examples": [
        7
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "cleanScheduleTime": {
       "type": "string",
       "description": "Time of day at which expired backups are removed.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "type": {
          "basis": "inferred",
          "source": "strategy-page-cluster",
          "note": "Printed as Object, like backupScheduleTime."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster"
     }
    },
    "BackupStrategy": {
     "type": "object",
     "description": "How a cluster or a tenant is backed up by schedule.",
     "required": [
      "clusterId",
      "backupDimension"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id of the strategy.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "strategy-page-cluster"
         },
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "clusterName": {
       "type": "string",
       "description": "Name of the cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the cluster.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "tenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "OCP's id of the tenant; without meaning for the strategy of a cluster.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "tenantName": {
       "type": "string",
       "description": "Name of the tenant.",
       "examples": [
        "tenant_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "obTenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the tenant.",
       "examples": [
        1002
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "backupDimension": {
       "type": "string",
       "description": "Whether it is the strategy of a cluster or of a tenant. More values may come.",
       "examples": [
        "TENANT"
       ],
       "x-known-values": [
        "CLUSTER",
        "TENANT"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "type": {
       "type": "string",
       "description": "Kind of destination. More values may come.",
       "examples": [
        "BACKUP"
       ],
       "x-known-values": [
        "BACKUP",
        "SECONDARY_BACKUP"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "x-known-values": {
          "basis": "documented",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "backupMode": {
       "type": "string",
       "description": "How its backups are made. More values may come.",
       "examples": [
        "PHYSICAL_BACKUP"
       ],
       "x-known-values": [
        "LOGICAL_BACKUP",
        "PHYSICAL_BACKUP"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "obBackupServiceStorageConfig": {
       "$ref": "#/components/schemas/StoredStorageConfig",
       "description": "Where its backups go. Its `storageId` and `configName` can be used in a backup call.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "serviceConfigName": {
       "type": "string",
       "description": "Name of the configuration of the service.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "obBackupScheduleConfig": {
       "$ref": "#/components/schemas/BackupSchedule",
       "description": "When its backups are made.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "obBackupThresholdConfig": {
       "$ref": "#/components/schemas/BackupThresholds",
       "description": "When it raises alerts.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "updateTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was changed last.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster",
      "note": "The page of the cluster prints the same table; its sample answer is that of another operation."
     }
    },
    "BackupStrategyEnvelope": {
     "description": "Answer of `getClusterBackupStrategy`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/BackupStrategy",
         "x-evidence": {
          "basis": "documented",
          "source": "strategy-page-cluster",
          "constraints": {
           "required": {
            "basis": "unknown",
            "source": "strategy-page-cluster",
            "note": "What comes where no strategy is set is not told."
           }
          }
         }
        }
       }
      }
     ]
    },
    "BackupThresholds": {
     "type": "object",
     "description": "When OCP raises alerts about backups.",
     "properties": {
      "dataBackupTimeoutMinutes": {
       "type": "integer",
       "minimum": 0,
       "description": "Minutes a scheduled data backup may take to begin.",
       "examples": [
        7
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "noSuccessfulDataBackupAlarmDays": {
       "type": "integer",
       "minimum": 0,
       "description": "Days without a successful data backup that raise an alert.",
       "examples": [
        2
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "libObLogExpireDays": {
       "type": "integer",
       "minimum": 0,
       "description": "Days that liboblog keeps its logs; logical backup only.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "logBackupDelaySeconds": {
       "type": "integer",
       "minimum": 0,
       "description": "Seconds by which log backup may lag.",
       "examples": [
        300
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster"
     }
    },
    "ClusterList": {
     "type": "object",
     "description": "A page of clusters.",
     "required": [
      "contents",
      "page"
     ],
     "properties": {
      "contents": {
       "type": "array",
       "description": "The clusters.",
       "items": {
        "$ref": "#/components/schemas/ClusterSummary"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "page": {
       "$ref": "#/components/schemas/PageInfo",
       "description": "Where in the whole list this page stands.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "ClusterListEnvelope": {
     "description": "Answer of `listClusters`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/ClusterList",
         "x-evidence": {
          "basis": "documented",
          "source": "cluster-information-4.2"
         }
        }
       }
      }
     ]
    },
    "ClusterSummary": {
     "type": "object",
     "description": "A cluster that OCP manages.",
     "required": [
      "id",
      "name"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster: the one that paths take.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the cluster; paths do not take it.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "obVersion": {
       "type": "string",
       "description": "Version of the OceanBase database.",
       "examples": [
        "4.3.1.0"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "status": {
       "type": "string",
       "description": "State of the cluster. More values may come.",
       "examples": [
        "RUNNING"
       ],
       "x-known-values": [
        "RUNNING",
        "CREATING",
        "DELETING",
        "STARTING",
        "RESTARTING",
        "STOPPING",
        "STOPPED",
        "TAKINGOVER",
        "MOVINGOUT",
        "SWITCHOVER",
        "FAILOVER",
        "OPERATING"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "type": {
       "type": "string",
       "description": "Whether it is a primary or a standby cluster; a standby cannot be backed up. More values may come.",
       "examples": [
        "PRIMARY"
       ],
       "x-known-values": [
        "PRIMARY",
        "STANDBY"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "regionCount": {
       "type": "integer",
       "minimum": 0,
       "description": "How many regions it spans.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "tenantCount": {
       "type": "integer",
       "minimum": 0,
       "description": "How many tenants it has.",
       "examples": [
        2
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "partitionCount": {
       "type": "integer",
       "minimum": 0,
       "description": "How many partitions it has.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "serverCount": {
       "type": "integer",
       "minimum": 0,
       "description": "How many database servers it has.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "syncStatus": {
       "type": "string",
       "description": "State of the synchronisation with its primary. More values may come.",
       "x-known-values": [
        "VALID",
        "DISABLED",
        "SYNCHRONIZING"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "rootServers": {
       "type": "array",
       "description": "Root servers of the cluster.",
       "items": {
        "$ref": "#/components/schemas/RootServer"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "zones": {
       "type": "array",
       "description": "Zones of the cluster. Their members are of no use to a backup and are not described here.",
       "items": {
        "type": "object",
        "additionalProperties": true
       },
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "primaryCluster": {
       "type": "object",
       "description": "The primary of a standby cluster. Its members are not described here.",
       "additionalProperties": true,
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "standbyClusters": {
       "type": "array",
       "description": "The standbys of a primary cluster. Their members are not described here.",
       "items": {
        "type": "object",
        "additionalProperties": true
       },
       "x-evidence": {
        "basis": "sample",
        "source": "cluster-information-4.2"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "updateTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was changed last.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "creator": {
       "type": "string",
       "description": "Who created it in OCP.",
       "examples": [
        "admin"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "failToQueryFromObReason": {
       "type": "string",
       "description": "Why OCP could not ask the cluster, where it could not.",
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "CosAccessKey": {
     "type": "object",
     "description": "Access to a COS bucket.",
     "required": [
      "endpoint",
      "accessKeyId",
      "accessKeySecret",
      "appId"
     ],
     "additionalProperties": false,
     "properties": {
      "endpoint": {
       "type": "string",
       "minLength": 1,
       "description": "Domain name by which the store is reached.",
       "examples": [
        "cos.example.com"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "accessKeyId": {
       "type": "string",
       "minLength": 1,
       "description": "Id of the access key at the provider of the store; not an AccessKey of OCP.",
       "examples": [
        "EXAMPLE-ACCESS-KEY-ID"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "accessKeySecret": {
       "type": "string",
       "format": "password",
       "writeOnly": true,
       "minLength": 1,
       "description": "Secret of the access key. Sent as it is; never comes back.",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "note": "Whether OCP also takes it encrypted is not told; the pages show plain strings.",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "appId": {
       "type": "string",
       "minLength": 1,
       "description": "Id of the application the bucket belongs to.",
       "examples": [
        "1250000000"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "create-strategy-page"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "note": "The table prints these members beside the key object; the console's code nests them in it.",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "ocp-express-code",
        "note": "Whether unknown members are refused is not told."
       }
      }
     }
    },
    "CosStorage": {
     "type": "object",
     "description": "Tencent Cloud Object Storage. Clusters of OceanBase 4.0 and newer do not take it; they reach COS as S3.",
     "required": [
      "backupStorageType",
      "storageUrl",
      "cosAccessKey"
     ],
     "additionalProperties": false,
     "properties": {
      "backupStorageType": {
       "type": "string",
       "const": "BACKUP_STORAGE_COS",
       "description": "Selects this form.",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "storageUrl": {
       "type": "string",
       "minLength": 1,
       "description": "Bucket and directory, without a protocol name.",
       "examples": [
        "costest/backup"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "cosAccessKey": {
       "$ref": "#/components/schemas/CosAccessKey",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "required": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "create-strategy-page",
        "note": "An access key of another type is documented as valid only for its own type; whether it is refused or ignored is not told, nor for any unknown member."
       }
      }
     }
    },
    "DataBackupMode": {
     "type": "string",
     "enum": [
      "FULL_BACKUP",
      "INCREMENTAL_BACKUP"
     ],
     "description": "`FULL_BACKUP` takes everything, `INCREMENTAL_BACKUP` what changed since. A physical incremental backup needs a full one before it; without one the call still succeeds and the task fails later. Logical backup knows only the full one."
    },
    "DataBackupTask": {
     "type": "object",
     "description": "A data backup, running or over, as the OceanBase database counts it.",
     "required": [
      "taskId",
      "status",
      "clusterId"
     ],
     "properties": {
      "taskId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Number of the backup within its cluster or tenant. Not the id of an OCP task: it belongs with `backupSetId`, and `taskIdList` never holds it.",
       "examples": [
        23
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "status": {
       "type": "string",
       "description": "How far it is: `BEGINNING`, `INITIALIZING` and `DOING` run, `CANCELING` ends soon, the others are over. More values may come.",
       "examples": [
        "DONE"
       ],
       "x-known-values": [
        "BEGINNING",
        "INITIALIZING",
        "DOING",
        "DONE",
        "FAILED",
        "CANCELING",
        "CANCELED",
        "OVERDUE",
        "UNKNOWN"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         },
         "x-known-values": {
          "basis": "inferred",
          "source": "data-backup-tasks-tenant-4.3",
          "note": "Printed as the values of a filter in V4.3.x; the console of a relative knows the first five."
         }
        }
       }
      },
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "clusterName": {
       "type": "string",
       "description": "Name of the cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "clusterType": {
       "type": "string",
       "description": "Whether it is a primary or a standby cluster. More values may come.",
       "examples": [
        "PRIMARY"
       ],
       "x-known-values": [
        "PRIMARY",
        "STANDBY"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the cluster.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "tenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "OCP's id of the tenant; 0 in the rows of a cluster.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "tenantName": {
       "type": "string",
       "description": "Name of the tenant.",
       "examples": [
        "tenant_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "obTenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the tenant.",
       "examples": [
        1002
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "backupMode": {
       "type": "string",
       "description": "How the backup is made. More values may come.",
       "examples": [
        "PHYSICAL_BACKUP"
       ],
       "x-known-values": [
        "LOGICAL_BACKUP",
        "PHYSICAL_BACKUP"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "dataBackupTaskType": {
       "type": "string",
       "description": "Whether it is full or incremental: what the call named `dataBackupMode`. More values may come.",
       "examples": [
        "FULL_BACKUP"
       ],
       "x-known-values": [
        "FULL_BACKUP",
        "INCREMENTAL_BACKUP"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "backupSetId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id of the data backup set.",
       "examples": [
        23
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "backupUri": {
       "type": "string",
       "description": "Where it lies, with a protocol, unlike `storageUrl` of the call.",
       "examples": [
        "file:///obbackup/"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "startTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it began.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "finishTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it ended.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "errorMsg": {
       "type": "string",
       "description": "What went wrong, where something did; may be empty.",
       "examples": [
        ""
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "backupType": {
       "type": "string",
       "description": "Kind of backup. Values are not told.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "taskType": {
       "type": "string",
       "description": "Kind of task. Values are not told.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "dataType": {
       "type": "string",
       "description": "Kind of data. Values are not told.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "dataVersion": {
       "type": "integer",
       "format": "int64",
       "description": "Version of the data.",
       "examples": [
        32
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "schemaVersion": {
       "type": "integer",
       "format": "int64",
       "description": "Version of the schema.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2"
       }
      },
      "dataSecondaryBackupTaskIds": {
       "type": "array",
       "description": "Second backups made from this backup set; physical backup only.",
       "items": {
        "type": "integer",
        "format": "int64",
        "minimum": 0
       },
       "examples": [
        [
         14
        ]
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "items": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2",
      "note": "The pages of the cluster and of the tenant print the same table; the tenant page of 4.3 adds backupDimension."
     }
    },
    "DataBackupTaskList": {
     "type": "object",
     "description": "A page of data backups.",
     "required": [
      "contents",
      "page"
     ],
     "properties": {
      "contents": {
       "type": "array",
       "description": "The data backups.",
       "items": {
        "$ref": "#/components/schemas/DataBackupTask"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      },
      "page": {
       "$ref": "#/components/schemas/PageInfo",
       "description": "Where in the whole list this page stands.",
       "x-evidence": {
        "basis": "documented",
        "source": "data-backup-tasks-cluster-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "data-backup-tasks-cluster-4.2"
     }
    },
    "DataBackupTaskListEnvelope": {
     "description": "Answer of `listClusterDataBackupTasks`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/DataBackupTaskList",
         "x-evidence": {
          "basis": "documented",
          "source": "data-backup-tasks-cluster-4.2"
         }
        }
       }
      }
     ]
    },
    "ErrorEnvelope": {
     "type": "object",
     "description": "What every refusal and failure looks like. There is no `data`.",
     "required": [
      "error",
      "successful",
      "timestamp",
      "duration",
      "status",
      "traceId",
      "server"
     ],
     "properties": {
      "error": {
       "$ref": "#/components/schemas/ApiError",
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "note": "From the one error body that is printed (a throttled call)."
       }
      },
      "successful": {
       "type": "boolean",
       "enum": [
        false
       ],
       "description": "Always false.",
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      },
      "timestamp": {
       "type": "string",
       "format": "date-time",
       "description": "When the server finished the request, with its offset from UTC.",
       "examples": [
        "2020-12-03T09:38:24.194+08:00"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "format": {
          "basis": "standard",
          "source": "rfc3339",
          "note": "Printed as Datetime; the samples of all versions are of this form."
         }
        }
       }
      },
      "duration": {
       "type": "integer",
       "minimum": 0,
       "description": "Milliseconds the server spent on the request.",
       "examples": [
        0
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "api-call-description"
         }
        }
       }
      },
      "status": {
       "type": "integer",
       "description": "HTTP status of the answer, again.",
       "examples": [
        429
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      },
      "traceId": {
       "type": "string",
       "description": "Names the request in the logs of the server; may be empty when it was refused early.",
       "examples": [
        ""
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      },
      "server": {
       "type": "string",
       "description": "Names the OCP server that answered.",
       "examples": [
        "a83ad33525"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    },
    "FileStorage": {
     "type": "object",
     "description": "A directory that is mounted on every host of the cluster, such as NFS. It takes no access key.",
     "required": [
      "backupStorageType",
      "storageUrl"
     ],
     "additionalProperties": false,
     "properties": {
      "backupStorageType": {
       "type": "string",
       "const": "BACKUP_STORAGE_FILE",
       "description": "Selects this form.",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "storageUrl": {
       "type": "string",
       "minLength": 1,
       "description": "Directory, without a protocol name.",
       "examples": [
        "/obbackup/"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "create-strategy-page",
        "note": "An access key of another type is documented as valid only for its own type; whether it is refused or ignored is not told, nor for any unknown member."
       }
      }
     }
    },
    "ObBackupObject": {
     "type": "object",
     "description": "A cluster or a tenant that was backed up. More kinds may come.",
     "required": [
      "clusterId",
      "backupDimension"
     ],
     "properties": {
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "tenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the tenant. Absent where a cluster was backed up.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "backupDimension": {
       "type": "string",
       "description": "Whether it is a cluster or a tenant. The pages of these versions list `TENANT` and call it unsupported.",
       "examples": [
        "TENANT"
       ],
       "x-known-values": [
        "CLUSTER",
        "TENANT"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-page-4.0.3"
     }
    },
    "ObBackupObjectRequest": {
     "type": "object",
     "description": "What a backup call is about. Optional as a whole, since the path says it already.",
     "additionalProperties": false,
     "properties": {
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster; the one in the path.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "OCP fills this object in from the path; whether a wrong member of it is refused or overwritten is told nowhere."
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "tenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the tenant; the one in the path. Left out when a cluster is backed up.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "OCP fills this object in from the path; whether a wrong member of it is refused or overwritten is told nowhere."
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-page-4.0.3"
         }
        }
       }
      },
      "backupDimension": {
       "type": "string",
       "enum": [
        "CLUSTER",
        "TENANT"
       ],
       "description": "Whether it is a cluster or a tenant. The pages of these versions list `TENANT` and call it unsupported.",
       "examples": [
        "TENANT"
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "cluster-page-4.0.3",
        "constraints": {
         "enum": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "OCP fills this object in from the path; whether a wrong member of it is refused or overwritten is told nowhere."
         },
         "type": {
          "basis": "unknown",
          "source": "cluster-page-4.0.3",
          "note": "OCP fills this object in from the path; whether a wrong member of it is refused or overwritten is told nowhere."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "sample",
      "source": "cluster-page-4.0.3",
      "note": "The page names a class without a table for it; the members are those of the sample request and of the response table.",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "ocp-express-code",
        "note": "Whether unknown members are refused is not told."
       }
      }
     }
    },
    "ObBackupServiceStorageConfig": {
     "type": "object",
     "description": "Where a backup goes: a named storage configuration and, optionally, the service it belongs to.",
     "required": [
      "configName",
      "obBackupStorageBaseInfo",
      "alarmStoragePercentageThreshold"
     ],
     "additionalProperties": false,
     "properties": {
      "configName": {
       "type": "string",
       "pattern": "^[A-Za-z][A-Za-z0-9_]{1,31}$",
       "description": "Name of the storage configuration: a letter first, then letters, digits and underscores, 2 to 32 characters in all.",
       "examples": [
        "ycnfs223_0915"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "pattern": {
          "basis": "inferred",
          "source": "error-table-4.2.2",
          "note": "Printed for V4.2.2 (BAK10004); taken to hold before it."
         }
        }
       }
      },
      "obBackupStorageBaseInfo": {
       "$ref": "#/components/schemas/ObBackupStorageBaseInfo",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "alarmStoragePercentageThreshold": {
       "type": "integer",
       "minimum": 0,
       "maximum": 100,
       "description": "Percentage of used storage from which OCP raises an alert; the console proposes 80. It belongs here, beside `configName`: the vendor's table indents it as if it were part of `obBackupStorageBaseInfo`. It means something for file storage only, but the table requires it for every type.",
       "examples": [
        80
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "note": "Place by the samples of all versions and by the console's code; the table's indentation says otherwise.",
        "constraints": {
         "required": {
          "basis": "inferred",
          "source": "create-strategy-page",
          "note": "The table requires it for every type, and for FILE that is documented; the console asks for it with FILE only, so for OSS, COS and S3 it is inferred. The weaker one is kept."
         },
         "minimum": {
          "basis": "inferred",
          "source": "create-strategy-page-later",
          "note": "0 to 100 is printed where a strategy is created with the same configuration; here only that it is a percentage."
         },
         "maximum": {
          "basis": "inferred",
          "source": "create-strategy-page-later",
          "note": "0 to 100 is printed where a strategy is created with the same configuration; here only that it is a percentage."
         }
        }
       }
      },
      "storageId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "Id of an existing storage configuration. Whether it makes OCP reuse or change that configuration is unknown; it frees the caller from no other member.",
       "examples": [
        26
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "note": "Its meaning beside a whole configuration is not told.",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "create-strategy-page"
         }
        }
       }
      },
      "serviceType": {
       "type": "string",
       "enum": [
        "BACKUP_RESTORE_SERVICE",
        "OB_CLUSTER",
        "OTHERS"
       ],
       "description": "Which kind of service the storage serves: `BACKUP_RESTORE_SERVICE` for logical backup and restore, `OB_CLUSTER` for physical backup of clusters, `OTHERS` for the rest.",
       "examples": [
        "OB_CLUSTER"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "serviceId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "Id of the backup service where `serviceType` is `BACKUP_RESTORE_SERVICE`, of the cluster where it is `OB_CLUSTER`.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "note": "No rule between serviceType, serviceId and serviceName can be enforced: the sample sends only the name.",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "create-strategy-page"
         }
        }
       }
      },
      "serviceName": {
       "type": "string",
       "description": "Name of the backup service where `serviceType` is `BACKUP_RESTORE_SERVICE`, of the cluster where it is `OB_CLUSTER`.",
       "examples": [
        "ycfor223"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "hostIdList": {
       "type": "array",
       "description": "Ids of the hosts used to resolve addresses in a global restore: hosts of the backup service, or of the cluster, as `serviceType` says.",
       "items": {
        "type": "integer",
        "format": "int64",
        "minimum": 1
       },
       "examples": [
        [
         1000001,
         1000002
        ]
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "items": {
          "basis": "inferred",
          "source": "create-strategy-page",
          "note": "The type of the elements is not printed."
         },
         "minimum": {
          "basis": "inferred",
          "source": "create-strategy-page"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "ocp-express-code",
        "note": "Whether unknown members are refused is not told."
       }
      }
     }
    },
    "ObBackupStorageBaseInfo": {
     "type": "object",
     "description": "The storage itself. `backupStorageType` selects the form; each form takes only its own access key.",
     "oneOf": [
      {
       "$ref": "#/components/schemas/FileStorage"
      },
      {
       "$ref": "#/components/schemas/OssStorage"
      },
      {
       "$ref": "#/components/schemas/CosStorage"
      }
     ],
     "discriminator": {
      "propertyName": "backupStorageType",
      "mapping": {
       "BACKUP_STORAGE_FILE": "#/components/schemas/FileStorage",
       "BACKUP_STORAGE_OSS": "#/components/schemas/OssStorage",
       "BACKUP_STORAGE_COS": "#/components/schemas/CosStorage"
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page"
     }
    },
    "OcpTime": {
     "type": "string",
     "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})$",
     "description": "A point in time. Some members write the offset from UTC with a colon as RFC 3339 does, others without one (`+0800`): read both.",
     "examples": [
      "2021-09-16T17:25:02.993+0800",
      "2024-08-09T08:00:52.151857Z"
     ],
     "x-evidence": {
      "basis": "sample",
      "source": "data-backup-tasks-cluster-4.2"
     }
    },
    "OssAccessKey": {
     "type": "object",
     "description": "Access to an OSS bucket.",
     "required": [
      "endpoint",
      "accessKeyId",
      "accessKeySecret"
     ],
     "additionalProperties": false,
     "properties": {
      "endpoint": {
       "type": "string",
       "minLength": 1,
       "description": "Domain name by which the store is reached.",
       "examples": [
        "oss.example.com"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "accessKeyId": {
       "type": "string",
       "minLength": 1,
       "description": "Id of the access key at the provider of the store; not an AccessKey of OCP.",
       "examples": [
        "EXAMPLE-ACCESS-KEY-ID"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "accessKeySecret": {
       "type": "string",
       "format": "password",
       "writeOnly": true,
       "minLength": 1,
       "description": "Secret of the access key. Sent as it is; never comes back.",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "note": "Whether OCP also takes it encrypted is not told; the pages show plain strings.",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "note": "The table prints these members beside the key object; the console's code nests them in it.",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "ocp-express-code",
        "note": "Whether unknown members are refused is not told."
       }
      }
     }
    },
    "OssStorage": {
     "type": "object",
     "description": "Alibaba Cloud Object Storage Service.",
     "required": [
      "backupStorageType",
      "storageUrl",
      "ossAccessKey"
     ],
     "additionalProperties": false,
     "properties": {
      "backupStorageType": {
       "type": "string",
       "const": "BACKUP_STORAGE_OSS",
       "description": "Selects this form.",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page"
       }
      },
      "storageUrl": {
       "type": "string",
       "minLength": 1,
       "description": "Bucket and directory, without a protocol name.",
       "examples": [
        "osstest/backup"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "minLength": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      },
      "ossAccessKey": {
       "$ref": "#/components/schemas/OssAccessKey",
       "x-evidence": {
        "basis": "documented",
        "source": "create-strategy-page",
        "constraints": {
         "required": {
          "basis": "inferred",
          "source": "error-table-4.0.3",
          "note": "Codes 20010 to 20013 stand for an empty address, endpoint, key id and key secret."
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "create-strategy-page",
      "constraints": {
       "additionalProperties": {
        "basis": "unknown",
        "source": "create-strategy-page",
        "note": "An access key of another type is documented as valid only for its own type; whether it is refused or ignored is not told, nor for any unknown member."
       }
      }
     }
    },
    "PageInfo": {
     "type": "object",
     "description": "Place of a page in the whole list.",
     "required": [
      "totalElements",
      "totalPages",
      "number",
      "size"
     ],
     "properties": {
      "totalElements": {
       "type": "integer",
       "minimum": 0,
       "description": "How many entries there are in all.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "totalPages": {
       "type": "integer",
       "minimum": 0,
       "description": "How many pages there are in all. The tables print `totalPage`; the samples, and code that reads them, say `totalPages`.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "number": {
       "type": "integer",
       "minimum": 0,
       "description": "Number of this page, from 1.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      },
      "size": {
       "type": "integer",
       "minimum": 0,
       "description": "How many entries a page may hold.",
       "examples": [
        10
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "cluster-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "RootServer": {
     "type": "object",
     "description": "A root server of a cluster.",
     "properties": {
      "address": {
       "type": "string",
       "description": "Address and port.",
       "examples": [
        "192.0.2.10:2882"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "role": {
       "type": "string",
       "description": "Its role. More values may come.",
       "examples": [
        "LEADER"
       ],
       "x-known-values": [
        "LEADER",
        "FOLLOWER"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2"
       }
      },
      "sql_port": {
       "type": "integer",
       "minimum": 0,
       "description": "Port for SQL. The one member of OCP that is written with an underscore.",
       "examples": [
        2881
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "cluster-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "cluster-information-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "cluster-information-4.2"
     }
    },
    "ServerInfo": {
     "type": "object",
     "description": "What the OCP server says of itself; a bare object without the envelope.",
     "required": [
      "buildVersion"
     ],
     "properties": {
      "buildVersion": {
       "type": "string",
       "description": "Version of OCP.",
       "x-evidence": {
        "basis": "documented",
        "source": "info-page",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "info-page"
         }
        }
       },
       "examples": [
        "4.2.1-example"
       ]
      },
      "name": {
       "type": "string",
       "description": "Name of the application.",
       "examples": [
        "ocp-server"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "info-page"
       }
      },
      "group": {
       "type": "string",
       "description": "Group it was built under.",
       "examples": [
        "com.oceanbase"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "info-page",
        "constraints": {
         "type": {
          "basis": "sample",
          "source": "info-page",
          "note": "Printed as Object; the sample has a string."
         }
        }
       }
      },
      "artifact": {
       "type": "string",
       "description": "Artifact it was built as.",
       "examples": [
        "ocp-server"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "info-page",
        "constraints": {
         "type": {
          "basis": "sample",
          "source": "info-page",
          "note": "Printed as Array; the sample has a string."
         }
        }
       }
      },
      "buildTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was built.",
       "x-evidence": {
        "basis": "documented",
        "source": "info-page"
       }
      },
      "buildJavaVersion": {
       "type": "string",
       "description": "Version of Java it was built with.",
       "examples": [
        "1.8"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "info-page"
       }
      },
      "springBootVersion": {
       "type": "string",
       "description": "Version of Spring Boot inside.",
       "examples": [
        "2.2.5.RELEASE"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "info-page"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "info-page"
     }
    },
    "StoredAccessKey": {
     "type": "object",
     "description": "An access key as OCP shows it. The vendor's table lists the secret too; the console never reads it from the answer, so take it to be left out or masked.",
     "properties": {
      "endpoint": {
       "type": "string",
       "description": "Domain name by which the store is reached.",
       "examples": [
        "oss.example.com"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "accessKeyId": {
       "type": "string",
       "description": "Id of the access key.",
       "examples": [
        "EXAMPLE-ACCESS-KEY-ID"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "appId": {
       "type": "string",
       "description": "Id of the application the bucket belongs to; COS only.",
       "examples": [
        "1250000000"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster",
      "note": "That the secret is left out or masked is inferred from the code of the console."
     }
    },
    "StoredStorage": {
     "type": "object",
     "description": "A storage as OCP shows it.",
     "properties": {
      "backupStorageType": {
       "type": "string",
       "description": "Kind of storage. More values may come.",
       "examples": [
        "BACKUP_STORAGE_FILE"
       ],
       "x-known-values": [
        "BACKUP_STORAGE_FILE",
        "BACKUP_STORAGE_OSS",
        "BACKUP_STORAGE_COS"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "storageUrl": {
       "type": "string",
       "description": "Directory, without a protocol name.",
       "examples": [
        "/obbackup/"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "ossAccessKey": {
       "$ref": "#/components/schemas/StoredAccessKey",
       "description": "Access to the OSS bucket.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "cosAccessKey": {
       "$ref": "#/components/schemas/StoredAccessKey",
       "description": "Access to the COS bucket.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster"
     }
    },
    "StoredStorageConfig": {
     "type": "object",
     "description": "A storage configuration as OCP shows it: like the one of a backup call, without its secrets.",
     "properties": {
      "configName": {
       "type": "string",
       "description": "Name of the storage configuration.",
       "examples": [
        "ycnfs223_0915"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "storageId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id of the storage configuration.",
       "examples": [
        26
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "obBackupStorageBaseInfo": {
       "$ref": "#/components/schemas/StoredStorage",
       "description": "The storage itself.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "alarmStoragePercentageThreshold": {
       "type": "integer",
       "description": "Percentage of used storage from which OCP raises an alert.",
       "examples": [
        80
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "serviceType": {
       "type": "string",
       "description": "Which kind of service the storage serves. More values may come.",
       "examples": [
        "OB_CLUSTER"
       ],
       "x-known-values": [
        "BACKUP_RESTORE_SERVICE",
        "OB_CLUSTER",
        "OTHERS"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "serviceId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id of the service, or of the cluster, as `serviceType` says.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "strategy-page-cluster"
         }
        }
       }
      },
      "serviceName": {
       "type": "string",
       "description": "Name of the service, or of the cluster, as `serviceType` says.",
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      },
      "hostIdList": {
       "type": "array",
       "description": "Ids of the hosts used in a global restore.",
       "items": {
        "type": "integer",
        "format": "int64"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "strategy-page-cluster"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "strategy-page-cluster"
     }
    },
    "SubError": {
     "type": "object",
     "description": "One fault of a request. A fault of a member names `field`; a fault that a database reported has `code` and `SQLState` instead.",
     "properties": {
      "object": {
       "type": "string",
       "description": "What was being checked.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "field": {
       "type": "string",
       "description": "The member at fault.",
       "examples": [
        "backupMode"
       ],
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "rejectedValue": {
       "description": "The value that was refused; of any type.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "message": {
       "type": "string",
       "description": "For people.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      },
      "code": {
       "description": "Code that the database gave.",
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "integer",
         "format": "int64"
        }
       ],
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code",
        "constraints": {
         "type": {
          "basis": "unknown",
          "source": "ocp-express-code",
          "note": "Whether it is a number or a string is not told."
         }
        }
       }
      },
      "SQLState": {
       "type": "string",
       "description": "SQL state that the database gave.",
       "x-evidence": {
        "basis": "inferred",
        "source": "ocp-express-code"
       }
      }
     },
     "x-evidence": {
      "basis": "inferred",
      "source": "ocp-express-code"
     }
    },
    "Subtask": {
     "type": "object",
     "description": "A step of a task. Lists show less of it than `getTaskInstance`.",
     "required": [
      "id"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "Id of the step.",
       "examples": [
        13000336
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the step.",
       "examples": [
        "Start data backup"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "description": {
       "type": "string",
       "description": "What the step does.",
       "examples": [
        "Start data backup"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "status": {
       "type": "string",
       "description": "How far it is. More values may come.",
       "examples": [
        "RUNNING"
       ],
       "x-known-values": [
        "PENDING",
        "READY",
        "RUNNING",
        "CANCELING",
        "FAILED",
        "SUCCESSFUL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "operation": {
       "type": "string",
       "description": "What is being done with it. More values may come.",
       "examples": [
        "EXECUTE"
       ],
       "x-known-values": [
        "EXECUTE",
        "RETRY",
        "ROLLBACK",
        "SKIP",
        "CANCEL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "seriesId": {
       "type": "integer",
       "format": "int64",
       "description": "Its number in the order of steps.",
       "examples": [
        0
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "parallelIdx": {
       "type": "integer",
       "description": "Its index among parallel steps; -1 where it runs alone. The table prints `paralleIdx`.",
       "examples": [
        -1
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "task-page-4.2"
       }
      },
      "timeout": {
       "type": "integer",
       "description": "Seconds it may take.",
       "examples": [
        5400
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "runTime": {
       "type": "integer",
       "description": "How often it was run.",
       "examples": [
        1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "nodeType": {
       "type": "string",
       "description": "Kind of step.",
       "examples": [
        "JAVA_TASK"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "executor": {
       "type": "string",
       "description": "Host that carries it out.",
       "examples": [
        "192.0.2.20"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "prohibitRollback": {
       "type": "boolean",
       "description": "Whether it cannot be rolled back, to go by the name; the table says the reverse.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "upstreams": {
       "type": "array",
       "description": "Ids of the steps before it.",
       "items": {
        "type": "integer",
        "format": "int64"
       },
       "examples": [
        [
         13000335
        ]
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "downstreams": {
       "type": "array",
       "description": "Ids of the steps after it. The table prints `downstream`.",
       "items": {
        "type": "integer",
        "format": "int64"
       },
       "examples": [
        [
         13000337
        ]
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "task-page-4.2"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "startTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it began.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "finishTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it ended.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "SuccessEnvelope": {
     "type": "object",
     "description": "What every successful answer has around its `data`.",
     "required": [
      "successful",
      "timestamp",
      "duration",
      "status",
      "traceId",
      "server"
     ],
     "properties": {
      "successful": {
       "type": "boolean",
       "const": true,
       "description": "Whether the request as a whole succeeded.",
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "const": {
          "basis": "unknown",
          "source": "api-call-description",
          "note": "Whether a failure can come with HTTP status 200 and `false` here is told nowhere."
         }
        }
       }
      },
      "timestamp": {
       "type": "string",
       "format": "date-time",
       "description": "When the server finished the request, with its offset from UTC. The number of digits of the fraction varies.",
       "examples": [
        "2024-08-07T14:51:41.135+08:00"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "format": {
          "basis": "standard",
          "source": "rfc3339",
          "note": "Printed as Datetime; the samples of all versions are of this form."
         }
        }
       }
      },
      "duration": {
       "type": "integer",
       "minimum": 0,
       "description": "Milliseconds the server spent on the request.",
       "examples": [
        51
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "api-call-description"
         }
        }
       }
      },
      "status": {
       "type": "integer",
       "const": 200,
       "description": "HTTP status of the answer, again.",
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      },
      "traceId": {
       "type": "string",
       "minLength": 1,
       "description": "Names the request in the logs of the server. Quote it when asking for help.",
       "examples": [
        "5962f337662d4043"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description",
        "constraints": {
         "minLength": {
          "basis": "unknown",
          "source": "api-call-description",
          "note": "Sixteen hexadecimal digits in samples of success; empty in the one printed error. Whether success may have it empty is not told."
         }
        }
       }
      },
      "server": {
       "type": "string",
       "description": "Names the OCP server that answered; an address in old versions, a short id in newer ones.",
       "examples": [
        "a83ad33525"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "api-call-description"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    },
    "TaskCluster": {
     "type": "object",
     "description": "The cluster a task works on.",
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the cluster.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "type": {
       "type": "string",
       "description": "Whether it is a primary or a standby cluster. More values may come.",
       "examples": [
        "PRIMARY"
       ],
       "x-known-values": [
        "PRIMARY",
        "STANDBY"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskCreator": {
     "type": "object",
     "description": "Who started a task.",
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id of the user.",
       "examples": [
        100
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the user.",
       "examples": [
        "backup-runner"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskInstance": {
     "type": "object",
     "description": "A task of OCP, such as the one a backup call starts. Lists show less of it than `getTaskInstance`.",
     "required": [
      "id",
      "name",
      "status"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "Id of the task; what `taskIdList` of a backup call holds. The vendor's table calls it the id of a software package.",
       "examples": [
        3000041
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the task, in the language of `Accept-Language`.",
       "examples": [
        "Back up tenant"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "status": {
       "type": "string",
       "description": "How far it is. A client has also seen `PENDING`. More values may come.",
       "examples": [
        "RUNNING"
       ],
       "x-known-values": [
        "RUNNING",
        "FAILED",
        "SUCCESSFUL",
        "PENDING"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         },
         "type": {
          "basis": "sample",
          "source": "task-page-4.2",
          "note": "Printed as Integer; values and samples are strings."
         }
        }
       }
      },
      "type": {
       "type": "string",
       "description": "What set it off: a person, the system once (`SYS_ONECE`, spelt so), a schedule. More values may come.",
       "examples": [
        "MANUAL"
       ],
       "x-known-values": [
        "MANUAL",
        "SYS_ONECE",
        "SCHEDULED",
        "SYS_SCHEDULED"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "operation": {
       "type": "string",
       "description": "What is being done with it. More values may come.",
       "examples": [
        "EXECUTE"
       ],
       "x-known-values": [
        "EXECUTE",
        "RETRY",
        "ROLLBACK",
        "SKIP",
        "CANCEL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "taskDefinitionId": {
       "type": "integer",
       "format": "int64",
       "description": "Id of its definition; -1 without one.",
       "examples": [
        -1
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "cluster": {
       "$ref": "#/components/schemas/TaskCluster",
       "description": "The cluster it works on.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "tenant": {
       "$ref": "#/components/schemas/TaskTenant",
       "description": "The tenant it works on.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "creator": {
       "$ref": "#/components/schemas/TaskCreator",
       "description": "Who started it.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "executor": {
       "type": "string",
       "description": "Host that carries it out.",
       "examples": [
        "192.0.2.20"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "prohibitRollback": {
       "type": "boolean",
       "description": "Whether it cannot be rolled back, to go by the name; the table says the reverse.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "startTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it began.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "finishTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it ended.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "subtasks": {
       "type": "array",
       "description": "Its steps.",
       "items": {
        "$ref": "#/components/schemas/Subtask"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskInstanceEnvelope": {
     "description": "Answer of `getTaskInstance`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/TaskInstance",
         "x-evidence": {
          "basis": "documented",
          "source": "task-page-4.2"
         }
        }
       }
      }
     ]
    },
    "TaskInstanceList": {
     "type": "object",
     "description": "A page of tasks.",
     "required": [
      "contents",
      "page"
     ],
     "properties": {
      "contents": {
       "type": "array",
       "description": "The tasks.",
       "items": {
        "$ref": "#/components/schemas/TaskInstance"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "page": {
       "$ref": "#/components/schemas/PageInfo",
       "description": "Where in the whole list this page stands.",
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "task-page-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TaskInstanceListEnvelope": {
     "description": "Answer of `listTaskInstances`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/TaskInstanceList",
         "x-evidence": {
          "basis": "documented",
          "source": "task-page-4.2"
         }
        }
       }
      }
     ]
    },
    "TaskTenant": {
     "type": "object",
     "description": "The tenant a task works on.",
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the tenant.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the tenant.",
       "examples": [
        "tenant_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      },
      "obTenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the tenant.",
       "examples": [
        1002
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "task-page-4.2"
         }
        }
       }
      },
      "mode": {
       "type": "string",
       "description": "Which database it behaves like. More values may come.",
       "examples": [
        "MYSQL"
       ],
       "x-known-values": [
        "ORACLE",
        "MYSQL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "task-page-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "task-page-4.2"
     }
    },
    "TenantDetail": {
     "type": "object",
     "description": "A tenant of a cluster, in full.",
     "required": [
      "id",
      "name",
      "clusterId"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the tenant: the one that paths take.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the tenant.",
       "examples": [
        "tenant_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of its cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "clusterName": {
       "type": "string",
       "description": "Name of its cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "clusterType": {
       "type": "string",
       "description": "Whether its cluster is a primary or a standby. More values may come.",
       "examples": [
        "PRIMARY"
       ],
       "x-known-values": [
        "PRIMARY",
        "STANDBY"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives its cluster.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "obTenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the tenant; paths do not take it.",
       "examples": [
        1002
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "tenant-information-4.2",
        "note": "In the sample of the details only.",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "obVersion": {
       "type": "string",
       "description": "Version of the OceanBase database.",
       "examples": [
        "4.3.1.0"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "mode": {
       "type": "string",
       "description": "Which database it behaves like. A sample writes `Oracle`: compare without regard to case. More values may come.",
       "examples": [
        "MYSQL"
       ],
       "x-known-values": [
        "ORACLE",
        "MYSQL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "status": {
       "type": "string",
       "description": "State of the tenant. More values may come.",
       "examples": [
        "NORMAL"
       ],
       "x-known-values": [
        "NORMAL",
        "CREATING",
        "MODIFYING",
        "DELETING"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "locked": {
       "type": "boolean",
       "description": "Whether it is locked.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "readonly": {
       "type": "boolean",
       "description": "Whether it can only be read.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "primaryZone": {
       "type": "string",
       "description": "Zones by priority.",
       "examples": [
        "zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "zoneList": {
       "type": "string",
       "description": "Its zones, joined by semicolons.",
       "examples": [
        "zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "locality": {
       "type": "string",
       "description": "Where its replicas are.",
       "examples": [
        "FULL{1}@zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "description": {
       "type": "string",
       "description": "Remark of its owner.",
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "charset": {
       "type": "string",
       "description": "Character set.",
       "examples": [
        "utf8mb4"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "collation": {
       "type": "string",
       "description": "Sorting rule.",
       "examples": [
        "utf8mb4_general_ci"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "syncStatus": {
       "type": "string",
       "description": "State of the synchronisation between primary and standby. More values may come.",
       "x-known-values": [
        "VALID",
        "DISABLED",
        "DISABLED_WITH_READ_ONLY",
        "SYNCHRONIZING",
        "UNKNOWN"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "whitelist": {
       "type": "string",
       "description": "Addresses that may connect.",
       "examples": [
        "%"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "zones": {
       "type": "array",
       "description": "Zones with their resource pools and units; sizes there may be decimals. Their members are of no use to a backup and are not described here.",
       "items": {
        "type": "object",
        "additionalProperties": true
       },
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "clusterStatus": {
       "type": "string",
       "description": "State of its cluster. More values may come.",
       "examples": [
        "RUNNING"
       ],
       "x-known-values": [
        "RUNNING",
        "CREATING",
        "DELETING",
        "STARTING",
        "RESTARTING",
        "STOPPING",
        "STOPPED",
        "TAKINGOVER",
        "MOVINGOUT",
        "SWITCHOVER",
        "FAILOVER",
        "OPERATING"
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "tenant-information-4.2"
       }
      },
      "sqlAuditEnabled": {
       "type": "boolean",
       "description": "Whether SQL audit is on.",
       "examples": [
        true
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "tenant-information-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    },
    "TenantEnvelope": {
     "description": "Answer of `getTenant`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/TenantDetail",
         "x-evidence": {
          "basis": "documented",
          "source": "tenant-information-4.2"
         }
        }
       }
      }
     ]
    },
    "TenantList": {
     "type": "object",
     "description": "A page of tenants.",
     "required": [
      "contents",
      "page"
     ],
     "properties": {
      "contents": {
       "type": "array",
       "description": "The tenants.",
       "items": {
        "$ref": "#/components/schemas/TenantSummary"
       },
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "page": {
       "$ref": "#/components/schemas/PageInfo",
       "description": "Where in the whole list this page stands.",
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         }
        }
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    },
    "TenantListEnvelope": {
     "description": "Answer of `listTenants`.",
     "allOf": [
      {
       "$ref": "#/components/schemas/SuccessEnvelope"
      },
      {
       "type": "object",
       "required": [
        "data"
       ],
       "properties": {
        "data": {
         "$ref": "#/components/schemas/TenantList",
         "x-evidence": {
          "basis": "documented",
          "source": "tenant-information-4.2"
         }
        }
       }
      }
     ]
    },
    "TenantSummary": {
     "type": "object",
     "description": "A tenant of a cluster, as lists show it.",
     "required": [
      "id",
      "name",
      "clusterId"
     ],
     "properties": {
      "id": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of the tenant: the one that paths take.",
       "examples": [
        1000012
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "name": {
       "type": "string",
       "description": "Name of the tenant.",
       "examples": [
        "tenant_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "clusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 1,
       "description": "OCP's id of its cluster.",
       "examples": [
        1000005
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "required": {
          "basis": "sample",
          "source": "tenant-information-4.2"
         },
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "clusterName": {
       "type": "string",
       "description": "Name of its cluster.",
       "examples": [
        "obcluster_demo"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "clusterType": {
       "type": "string",
       "description": "Whether its cluster is a primary or a standby. More values may come.",
       "examples": [
        "PRIMARY"
       ],
       "x-known-values": [
        "PRIMARY",
        "STANDBY"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "obClusterId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives its cluster.",
       "examples": [
        5
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "obTenantId": {
       "type": "integer",
       "format": "int64",
       "minimum": 0,
       "description": "Id that the OceanBase database gives the tenant; paths do not take it.",
       "examples": [
        1002
       ],
       "x-evidence": {
        "basis": "sample",
        "source": "tenant-information-4.2",
        "note": "In the sample of the details only.",
        "constraints": {
         "minimum": {
          "basis": "inferred",
          "source": "tenant-information-4.2"
         }
        }
       }
      },
      "obVersion": {
       "type": "string",
       "description": "Version of the OceanBase database.",
       "examples": [
        "4.3.1.0"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "mode": {
       "type": "string",
       "description": "Which database it behaves like. A sample writes `Oracle`: compare without regard to case. More values may come.",
       "examples": [
        "MYSQL"
       ],
       "x-known-values": [
        "ORACLE",
        "MYSQL"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "status": {
       "type": "string",
       "description": "State of the tenant. More values may come.",
       "examples": [
        "NORMAL"
       ],
       "x-known-values": [
        "NORMAL",
        "CREATING",
        "MODIFYING",
        "DELETING"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "locked": {
       "type": "boolean",
       "description": "Whether it is locked.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "readonly": {
       "type": "boolean",
       "description": "Whether it can only be read.",
       "examples": [
        false
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "createTime": {
       "$ref": "#/components/schemas/OcpTime",
       "description": "When it was created.",
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "primaryZone": {
       "type": "string",
       "description": "Zones by priority.",
       "examples": [
        "zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "zoneList": {
       "type": "string",
       "description": "Its zones, joined by semicolons.",
       "examples": [
        "zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "locality": {
       "type": "string",
       "description": "Where its replicas are.",
       "examples": [
        "FULL{1}@zone1"
       ],
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      },
      "description": {
       "type": "string",
       "description": "Remark of its owner.",
       "x-evidence": {
        "basis": "documented",
        "source": "tenant-information-4.2"
       }
      }
     },
     "x-evidence": {
      "basis": "documented",
      "source": "tenant-information-4.2"
     }
    }
   },
   "securitySchemes": {
    "accessKey": {
     "type": "apiKey",
     "in": "header",
     "name": "Authorization",
     "description": "A signed call: `Authorization: OCP-ACCESS-KEY-HMACSHA1 <AccessKey id>:<signature>`, one space after the scheme. Documented from 4.0.3 on and recommended there over Basic. An AccessKey belongs to a user and may do what that user may do.\n\nThe signature is Base64 of HMAC-SHA1, keyed with the AccessKey secret, over seven parts joined by line feeds: method in upper case; MD5 of the body bytes as 32 upper-case hexadecimal digits (empty without a body); `Content-Type` as sent; `Date` as sent; `Host` as sent, with its port; the `x-ocp-` headers, lower case, sorted, `name:value` one a line (empty without any); path, then `?` and the query sorted by name and percent-encoded by RFC 3986. A part that is missing keeps its empty line.\n\nSuch a call needs a `Date` header in the RFC 1123 form (`Tue, 17 Jan 2023 03:36:01 GMT`), less than 15 minutes old when it arrives; compare the clocks with `getServerTime`. How a date in the future is judged is unknown.",
     "x-evidence": {
      "basis": "documented",
      "source": "signing-page",
      "constraints": {
       "signature": {
        "basis": "documented",
        "source": "signature-vectors",
        "note": "Both published signatures were reproduced byte for byte."
       }
      }
     }
    },
    "basic": {
     "type": "http",
     "scheme": "basic",
     "description": "User name and password of an OCP user, as HTTP Basic. Supported by every documented version. Send it over https, or over loopback only: the password travels in the clear.",
     "x-evidence": {
      "basis": "documented",
      "source": "api-call-description"
     }
    }
   }
  }
 }
};
