// Generated from openapi/ by `npm run generate`; do not edit.
export const operationTable = {
 "backupTenantNow": [
  "POST",
  "/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/backupNow",
  [
   "4.3"
  ]
 ],
 "backupClusterNow": [
  "POST",
  "/api/v2/ob/clusters/{id}/backup/backupNow",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "getServerTime": [
  "GET",
  "/api/v2/time",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "getServerInfo": [
  "GET",
  "/api/v2/info",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "listClusters": [
  "GET",
  "/api/v2/ob/clusters",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "listTenants": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "getTenant": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants/{tenantId}",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "getTenantBackupStrategy": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/config/backupStrategy",
  [
   "4.3"
  ]
 ],
 "getClusterBackupStrategy": [
  "GET",
  "/api/v2/ob/clusters/{id}/backup/config/backupStrategy",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "listTenantDataBackupTasks": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/task/dataBackupTasks",
  [
   "4.3"
  ]
 ],
 "listClusterDataBackupTasks": [
  "GET",
  "/api/v2/ob/clusters/{id}/backup/task/dataBackupTasks",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "listTaskInstances": [
  "GET",
  "/api/v2/tasks/instances",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ],
 "getTaskInstance": [
  "GET",
  "/api/v2/tasks/instances/{taskInstanceId}",
  [
   "4.3",
   "4.2.2",
   "4.0"
  ]
 ]
};
