import type { LostCall, ServerView } from "../model/attribution.js";
import { member } from "../model/json.js";
import type { OperationId } from "../model/operation.js";
import type { ReadAnswer } from "../model/read-answer.js";
import { dataOf, strategyOf } from "../model/read-data.js";
import { pageSize, readPages } from "../model/read-pages.js";
import { clockOf } from "../model/server-clock.js";
import { attributeBackup } from "../wire/attribution.js";
import { prepareCall, tellOf, type Arguments } from "./call.js";
import { captured } from "./captured.js";
import type { ResolveOptions, ResolvedOutcome } from "./errors.js";
import { sendOnce } from "./send.js";
import type { Session } from "./session.js";
import { readInt64 } from "./task-ids.js";

/** Reads one operation, and says why where nothing came. */
type Read = (operation: OperationId, args: Arguments) => Promise<ReadAnswer>;

/** Looks into the lists of OCP for the backup of a call whose answer was lost; it only reads. */
export async function resolveLost(
  session: Session,
  lost: Omit<LostCall, "graceMs"> | undefined,
  { signal, graceMs = 900_000 }: ResolveOptions,
): Promise<ResolvedOutcome> {
  if (!(graceMs >= 0 && graceMs < Infinity)) throw new TypeError("graceMs must be milliseconds");
  if (lost === undefined) return { outcome: "not-started", reasons: ["this call starts no backup"], backups: [] };
  const call: LostCall = { ...lost, graceMs };
  const { outcome, reasons, backups, lookAgainAt } = attributeBackup(call, await lookAround(createReader(session, signal), call));
  const near = outcome === "started" ? backups.filter(({ standing }) => standing === "match") : backups;
  return {
    ...{ outcome, reasons, backups: near.flatMap(({ row }) => readInt64(member(row, "taskId")) ?? []) },
    ...(lookAgainAt === undefined ? {} : { lookAgainAt: new Date(lookAgainAt) }),
  };
}

/** Stops for good at the first sign that the server is gone or does not take the credentials. */
function createReader(session: Session, signal: AbortSignal | undefined): Read {
  let stopped: string | undefined;
  return async (operation, args) => {
    if (stopped !== undefined) return { because: stopped };
    const outgoing = await prepareCall(session, operation, { ...args, ...(signal === undefined ? {} : { signal }) });
    if ("because" in outgoing) return outgoing;
    const attempt = await sendOnce(session, outgoing);
    await tellOf(session, attempt);
    const exchange = captured(attempt);
    const { failure, response } = exchange;
    if (failure !== undefined) stopped = `the server does not answer: ${failure.message}`;
    if (response?.status === 401) stopped = "OCP does not accept the credentials (401)";
    return { exchange };
  };
}

async function lookAround(read: Read, call: LostCall): Promise<ServerView> {
  const ofTenant = call.operation === "backupTenantNow";
  const ids = { clusterId: call.clusterId, ...(call.tenantId === undefined ? {} : { tenantId: call.tenantId }) };
  const serverClock = await readClock(read);
  const readAt = Date.now();
  const pageOf = (operation: OperationId) => (page: number) => read(operation, { ...ids, page, size: pageSize });
  const backups = await readPages(pageOf(ofTenant ? "listTenantDataBackupTasks" : "listClusterDataBackupTasks"));
  const tasks = await readPages(pageOf("listTaskInstances"));
  const strategy = strategyOf(dataOf(await read(ofTenant ? "getTenantBackupStrategy" : "getClusterBackupStrategy", ids)));
  return { ...(serverClock === undefined ? {} : { clock: serverClock }), readAt, backups, tasks, strategy };
}

/** The clock is open to anyone; every envelope has a time as well. */
async function readClock(read: Read): Promise<ServerView["clock"]> {
  const calls: readonly (readonly [OperationId, Arguments])[] = [
    ["getServerTime", {}],
    ["listClusters", { page: 1, size: 1 }],
  ];
  for (const [operation, args] of calls) {
    const answer = await read(operation, args);
    const clock = "exchange" in answer ? clockOf(answer.exchange) : undefined;
    if (clock !== undefined) return clock;
  }
  return undefined;
}
