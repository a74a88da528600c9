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
  "/api/v2/ob/clusters/{id}/backup/backupNow"
 ],
 "getServerTime": [
  "GET",
  "/api/v2/time"
 ],
 "getServerInfo": [
  "GET",
  "/api/v2/info"
 ],
 "listClusters": [
  "GET",
  "/api/v2/ob/clusters"
 ],
 "listTenants": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants"
 ],
 "getTenant": [
  "GET",
  "/api/v2/ob/clusters/{id}/tenants/{tenantId}"
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
  "/api/v2/ob/clusters/{id}/backup/config/backupStrategy"
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
  "/api/v2/ob/clusters/{id}/backup/task/dataBackupTasks"
 ],
 "listTaskInstances": [
  "GET",
  "/api/v2/tasks/instances"
 ],
 "getTaskInstance": [
  "GET",
  "/api/v2/tasks/instances/{taskInstanceId}"
 ]
};
