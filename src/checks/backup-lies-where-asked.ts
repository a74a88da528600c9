import type { ExchangeCheck } from "../model/check.js";
import type { Exchange } from "../model/exchange.js";
import { show } from "../model/finding.js";
import { member } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { answerOf, bodyOf, calledOperation } from "./answer.js";
import { backupResults, saysStarted } from "./backup-results.js";
import { isSuccessEnvelope } from "./envelope.js";
import { finding, notApplicable } from "./finding.js";
import { fitsCall } from "./fitting-rows.js";
import { clusterBackup } from "./pointers.js";
import { tolerated } from "./request-fault.js";

const list = "/data/backupObjectOpsResultList";

/** Protocols that a storage may be written with; a database reaches COS by that of S3, too. */
const protocols: Readonly<Record<string, RegExp>> = {
  BACKUP_STORAGE_FILE: /^file:/i,
  BACKUP_STORAGE_OSS: /^oss:/i,
  BACKUP_STORAGE_COS: /^(?:cos|s3):/i,
  BACKUP_STORAGE_S3: /^s3:/i,
};

/** A backup lies in the storage that the call named. */
export const backupLiesWhereAsked: ExchangeCheck = {
  id: "backup/lies-where-asked",
  title: "a backup lies in the storage that its call named",
  level: "observe",
  scope: "exchange",
  description:
    "The one row of the list of backup tasks that appeared after an accepted call, and fits it, has a backupUri with the protocol of the call's storage and its storageUrl. How the one is made from the other is told by a single sample, and the row may be another caller's, so a difference is only noted.",
  pointer: `${clusterBackup}/requestBody`,
  judge: (exchange, contract, run) => {
    const operation = calledOperation(exchange, contract)?.id;
    if (operation === undefined || !isBackupOperation(operation)) return notApplicable("this is no backup call");
    const body = bodyOf(exchange);
    if (answerOf(exchange).status !== 200 || !isSuccessEnvelope(body) || !backupResults(body).some(saysStarted))
      return notApplicable("the answer names no task that was started");
    const watch = run.tasksAfter.get(exchange.id);
    const [row, ...more] = watch?.readable === true ? watch.appeared.filter((each) => fitsCall(each, exchange)) : [];
    const [uri, wanted] = [row?.backupUri, storageOf(exchange)];
    if (uri === undefined || wanted === undefined || more.length > 0) return notApplicable("no one row tells where the backup lies");
    if (wanted.protocol.test(uri) && uri.includes(wanted.directory)) return [];
    const message = "the backup that appeared after the call lies elsewhere";
    const statement = tolerated(clusterBackup, "one sample shows how backupUri is made from storageUrl");
    return [finding("observe", statement, { at: list, expected: `${wanted.type} ${show(wanted.directory)}`, actual: show(uri), message })];
  },
};

interface Storage {
  readonly type: string;
  readonly protocol: RegExp;
  readonly directory: string;
}

/** The storage of a call; undefined where it names none that is known, or only slashes. */
function storageOf({ request }: Exchange): Storage | undefined {
  const base = member(member(request.body?.json.value, "obBackupServiceStorageConfig"), "obBackupStorageBaseInfo");
  const [type, url] = [member(base, "backupStorageType"), member(base, "storageUrl")];
  const protocol = typeof type === "string" ? protocols[type] : undefined;
  const directory = typeof url === "string" ? url.replace(/^\/{1,100}/, "").replace(/\/{1,100}$/, "") : "";
  return typeof type !== "string" || protocol === undefined || directory === "" ? undefined : { type, protocol, directory };
}
