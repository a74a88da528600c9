import { planRun, type PlannedProbe } from "../engine/plan.js";
import type { PlanOptions } from "../engine/run-options.js";
import { usualTaskLag, type TaskLag } from "../engine/task-lag.js";
import { InputError } from "../model/input-error.js";
import type { Contract } from "../model/contract.js";
import type { BackupOperationId } from "../model/operation.js";
import { allows } from "../model/probe.js";
import { usualAuthProbes } from "../probes/credential-aims.js";
import { isLoopback } from "../transport/guards.js";
import { preferred } from "./credentials.js";
import { usageFailure } from "./failure.js";
import type { LiveTarget } from "./live-target.js";
import { problemsOf } from "./problems.js";
import { chooseOperation } from "./profile.js";
import { readRequestFile } from "./request-file.js";
import { refuseUnknownIds } from "./selection.js";

/** A target with what it will be sent under one contract. */
export interface PlannedTarget {
  readonly plan: PlanOptions;
  readonly probes: readonly PlannedProbe[];
}

/** Tells whether probes of a target could start a real backup. */
export function isReal({ settings }: LiveTarget): boolean {
  return allows(settings.allow ?? "harmless", "guarded");
}

/** Plans the run on a target by a contract; fails, with everything at once, where the settings do not say all that such a run needs. */
export async function planLive(target: LiveTarget, contract: Contract): Promise<PlannedTarget> {
  const { settings, credentials, say } = target;
  const { clusterId, tenantId, only = [], skip = [], maxBackups = 1, authProbes = usualAuthProbes } = settings;
  const operation = chooseOperation(contract, settings.operation, say);
  const aim = { ...(clusterId === undefined ? {} : { clusterId }), ...(tenantId === undefined ? {} : { tenantId }) };
  let plan: PlanOptions = {
    ...{ contract, operation, allowed: settings.allow ?? "harmless", only, skip, maxBackups, authProbes },
    ...{ ...aim, taskLag: taskLagOf(settings) },
    target: targetInfo(target),
    credentials: { basic: credentials.basic !== undefined, accessKey: credentials.accessKey !== undefined },
  };
  let probes: readonly PlannedProbe[] = [];
  const problems = await problemsOf([
    () => refuseUnaimed(target, operation),
    async () => {
      const { request } = settings;
      if (request === undefined) return;
      const named = say("request", request);
      plan = {
        ...plan,
        requestBody: await readRequestFile({ file: request, named, contract, operation, ...aim, environment: process.env }),
      };
    },
    () => {
      probes = planRun(plan);
      refuseUnknownIds(plan, probes, say);
    },
  ]);
  if (problems.length > 0) throw new InputError(problems.join("\n"));
  return { plan, probes };
}

function taskLagOf({ taskLag, careful }: LiveTarget["settings"]): TaskLag {
  return { milliseconds: taskLag ?? usualTaskLag.milliseconds, afterEach: careful ?? usualTaskLag.afterEach };
}

/** Names a target for the report. */
function targetInfo({ name, named, settings }: LiveTarget): PlanOptions["target"] {
  return { kind: "live", name, ...(named ? { url: settings.target.href.replace(/\/+$/, "") } : {}) };
}

function refuseUnaimed({ settings, say }: LiveTarget, operation: BackupOperationId): void {
  const { clusterId, tenantId, request, dryRun, confirm, allow = "harmless" } = settings;
  if (!allows(allow, "guarded")) return;
  const tenant = operation === "backupTenantNow";
  const missing = [
    ...(clusterId === undefined ? [say("clusterId")] : []),
    ...(tenant && tenantId === undefined ? [say("tenantId")] : []),
    ...(request === undefined ? [`${say("request", "FILE")}, the body of a valid call`] : []),
  ];
  if (missing.length > 0) throw usageFailure(`${say("allow", allow)} on a live target needs ${missing.join(" and ")}`);
  const aim = tenant ? tenantId : clusterId;
  if (dryRun === true || (confirm !== undefined && confirm === aim)) return;
  const what = `${say("confirm", String(aim))}, the ${tenant ? "tenant" : "cluster"} id: real backups of it may start`;
  const given = confirm === undefined ? "" : `, not ${say("confirm", String(confirm))}`;
  throw usageFailure(`${say("allow", allow)} on a live target needs ${what}${given} (--dry-run shows the plan and sends nothing)`);
}

/** Chooses the credentials to call with; fails where they are missing, or where the password would cross a network in clear text. */
export function preferredOf({ settings, credentials, say }: LiveTarget): "basic" | "access-key" {
  const { target, auth, insecureHttp, dryRun } = settings;
  if (dryRun === true) return "basic";
  const chosen = preferred(credentials, auth);
  const clear = target.protocol === "http:" && !isLoopback(target.hostname);
  if (chosen === "basic" && clear && insecureHttp !== true) {
    throw usageFailure(
      `${say("target", target.origin)} would get the password over plain http: give its https URL, sign with an AccessKey, or allow it with ${say("insecureHttp")}`,
    );
  }
  return chosen;
}
