// What most calls never need, in one file that is loaded with the first that does.
export { backupAndWait } from "./backup-and-wait.js";
export { dryRun } from "./dry-run.js";
export { exactJson } from "./exact-json.js";
export { exactText } from "./exact-text.js";
export { assertExpectedTenant } from "./expected-tenant.js";
export { failureOf } from "./not-sent.js";
export { readTime } from "./read-time.js";
export { recordOf } from "./record.js";
export { tellWatcher } from "./tell-watcher.js";
export { explainTrouble, warnOfBreaches } from "./trouble.js";
export { waitForTask } from "./wait.js";
