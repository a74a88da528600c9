import { drop, onBackups, onRefusals, rename } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "presence";
const result = "/data/backupObjectOpsResultList/0";

/** Liars that leave members out, or misspell them. */
export const presence: readonly Miniature[] = [
  ...liars({ family, fails: ["response/schema"] }, onBackups, [
    ["no-data", "E01", "The envelope lacks data.", drop("/data")],
    ["no-successful", "E02", "The envelope lacks successful.", drop("/successful")],
    ["no-timestamp", "E03", "The envelope lacks timestamp.", drop("/timestamp")],
    ["no-duration", "E04", "The envelope lacks duration.", drop("/duration")],
    ["no-status", "E05", "The envelope lacks status.", drop("/status")],
    ["no-trace-id", "E06", "The envelope lacks traceId.", drop("/traceId")],
    ["no-server", "E07", "The envelope lacks server.", drop("/server")],
    ["snake-case", "E37", "traceId is spelt trace_id.", rename("/traceId", "trace_id")],
    ["other-case", "E38", "traceId is spelt traceID.", rename("/traceId", "traceID")],
    ["no-be-successful", "", "A result lacks beSuccessful.", drop(`${result}/beSuccessful`)],
    ["no-backup-object-list", "", "A result does not say what it is about.", drop(`${result}/obBackupObjectList`)],
    ["no-result-list", "", "The results are missing.", drop("/data/backupObjectOpsResultList")],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onRefusals, [
    ["error-without-message", "R13", "An error has no message.", drop("/error/message")],
    ["error-without-trace-id", "R13", "The envelope of an error lacks traceId and server.", drop("/traceId"), drop("/server")],
    ["error-bare", "R13", "An error comes without its envelope.", drop("/error")],
  ]),
];
