import { lookForBackup, readProgress } from "../engine/look-for-backup.js";
import type { Attribution, LostCall } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import { jsonText } from "../model/json-text.js";
import { readId } from "../model/ocp-id.js";
import type { Resolution } from "../model/resolution.js";
import { renderResolution, resolutionData } from "../reporters/resolution.js";
import { attributeBackup } from "../wire/attribution.js";
import { member } from "../model/json.js";
import { usageFailure } from "./failure.js";
import { clock } from "./open-transport.js";
import { chooseOperation, loadVersion } from "./profile.js";
import { openReading, type OpenReading } from "./reading.js";
import type { ResolveFlags } from "./resolve.js";
import { createSelfScan } from "./self-scan.js";
import { widthOf } from "./terminal.js";
import { timeOf } from "./times.js";

/** A script branches on these: no failure of the tool gives the first two. */
const exitCodes: Readonly<Record<Attribution["outcome"], number>> = { started: 0, "not-started": 10, undetermined: 3 };

/** Says what became of a call; gives the exit code. */
export async function resolve(flags: ResolveFlags): Promise<number> {
  const contract = await loadVersion(flags.ocpVersion);
  if (flags.ledger !== undefined) {
    const { settle } = await import("./settle-run.js");
    return settle({ ...flags, ledger: flags.ledger }, contract);
  }
  const call = callOf(flags, contract);
  const open = await openReading(flags, contract);
  try {
    const resolution = await resolveCall({ ...call, ...userOf(flags, open) }, contract, open);
    if (open.signal.aborted) return 130;
    const scan = createSelfScan(open.secrets);
    const trace = flags.traceId === undefined ? {} : { traceId: flags.traceId };
    const text =
      flags.json === true
        ? `${jsonText({ ...resolutionData(resolution), ...trace })}\n`
        : renderResolution(resolution, widthOf(process.stdout)) +
          (flags.traceId === undefined
            ? ""
            : `Trace: ${flags.traceId}; ask whoever reads OCP's log for it, no operation finds a call by it\n`);
    process.stdout.write(scan("the outcome", text));
    return exitCodes[resolution.attribution.outcome];
  } finally {
    await open.close();
  }
}

/** Looks for the backup of one call. */
export async function resolveCall(call: LostCall, contract: Contract, { transport }: OpenReading): Promise<Resolution> {
  const search = { ...call, contract, transport, clock };
  const view = await lookForBackup(search);
  const attribution = attributeBackup(call, view);
  const [task, ...others] = attribution.tasks;
  const id = task === undefined || others.length > 0 ? undefined : readId(member(task.row, "id"));
  const progress = id === undefined || attribution.outcome !== "started" ? undefined : await readProgress(search, id);
  return { call, view, attribution, ...(id === undefined || progress === undefined ? {} : { progress: { task: id, ...progress } }) };
}

/** The user of the call: named, or the one that we read with. */
export function userOf(flags: ResolveFlags, { user }: OpenReading): { readonly user?: string } {
  const name = flags.user ?? user;
  return name === undefined ? {} : { user: name };
}

/** Gives what of the flags describes a call beside its aim and time. */
export function kindOf(flags: ResolveFlags): Pick<LostCall, "timesBy" | "graceMs" | "backupMode" | "dataBackupMode" | "taskId"> {
  const { timesBy, grace, backupMode, dataBackupMode, taskId } = flags;
  return {
    ...{ timesBy, graceMs: grace },
    ...(backupMode === undefined ? {} : { backupMode }),
    ...(dataBackupMode === undefined ? {} : { dataBackupMode }),
    ...(taskId === undefined ? {} : { taskId }),
  };
}

function callOf(flags: ResolveFlags, contract: Contract): LostCall {
  const { clusterId, tenantId } = flags;
  const operation = chooseOperation(contract, flags.operation);
  if (clusterId === undefined) throw usageFailure("resolve needs --cluster-id (or --ledger)");
  if (operation === "backupTenantNow" && tenantId === undefined) {
    throw usageFailure("resolve needs --tenant-id, or --operation cluster for the call of a cluster");
  }
  const tenant = operation === "backupTenantNow" && tenantId !== undefined ? { tenantId } : {};
  return { operation, clusterId, ...tenant, ...windowOf(flags), ...kindOf(flags) };
}

function windowOf({ since, until, at, within }: ResolveFlags): Pick<LostCall, "since" | "until"> {
  const now = clock.now();
  if (at !== undefined && (since !== undefined || until !== undefined)) throw usageFailure("give --at, or --since and --until, not both");
  if (at !== undefined) return { since: timeOf(at, now) - within, until: timeOf(at, now) + within };
  if (since === undefined) throw usageFailure("resolve needs the time of the call: --at, or --since and --until");
  const [from, to] = [timeOf(since, now), until === undefined ? now : timeOf(until, now)];
  if (from > to) throw usageFailure(`--since is after --until: ${new Date(from).toISOString()} > ${new Date(to).toISOString()}`);
  return { since: from, until: to };
}
