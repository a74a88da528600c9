import { member, type JsonValue } from "../model/json.js";
import { errorCodeOf } from "./envelope.js";

/** Codes of a server that cannot do just now, or in this place, what was asked; no member of the request is at fault. */
const preconditionCodes: readonly (string | number)[] = [
  ...["COM10005", "OBE11007", "OBE11008", "BAK20003", "BAK21008", "BAK29010", "BAK29011", "BAK29014"],
  ...["BAK30001", "BAK30002", "BAK30004", "BAK30006", "BAK30007", "BAK30008", "BAK31001", "BAK31005", "BAK40002"],
  ...[20000, 20007, 20008, 20030, 20036, 20107, 20108, 20110, 20111],
];

/** Codes that say that a backup is there already. */
const backupExists: readonly string[] = ["BAK31005", "20007"];

/** Codes that say only that something went wrong. */
const unspecific: readonly string[] = ["", "0", "COM10999"];

/** Codes that deny a cluster, a tenant or a task. */
const absenceCodes: readonly string[] = ["OBE11001", "OBE21002", "OBE21003", "TSK10001", "11001", "15023"];

/** Tells whether a refusal denies the cluster, tenant or task itself, or does not say what it misses. */
export function deniesKnownIds(body: JsonValue | undefined): boolean {
  return !isCoded(body) || absenceCodes.includes(String(errorCodeOf(body)));
}

/** Tells whether a refusal is about the state of things, not about the form of the request. */
export function refusesForNow(status: number, body: JsonValue | undefined): boolean {
  const code = errorCodeOf(body);
  if (code !== undefined && preconditionCodes.some((each) => String(each) === String(code))) return true;
  return status === 409 && !isCoded(body);
}

/** Tells whether a result that did not succeed says that a backup is there already; what its errorCode looks like is told nowhere. */
export function failsForABackup(result: JsonValue): boolean {
  const code = member(result, "errorCode");
  const said = [code, member(code, "code"), member(code, "key")].filter((each) => typeof each === "string" || typeof each === "number");
  return said.some((each) => backupExists.includes(String(each)));
}

/** Tells whether an error has a code that says what it is: a relative of OCP gives some of these the status 500. */
export function isCoded(body: JsonValue | undefined): boolean {
  const code = errorCodeOf(body);
  return code !== undefined && !unspecific.includes(String(code).trim());
}
