import { existsSync } from "node:fs";
import type { LostCall } from "../model/attribution.js";
import type { Contract } from "../model/contract.js";
import { jsonText } from "../model/json-text.js";
import type { JsonObject } from "../model/json.js";
import { isBackupOperation } from "../model/operation.js";
import { impossibleId } from "../model/probe.js";
import { readId } from "../model/ocp-id.js";
import type { Resolution } from "../model/resolution.js";
import { printable } from "../reporters/layout.js";
import { renderResolution, resolutionData } from "../reporters/resolution.js";
import { openLedger, type Ledger, type LedgerEntry } from "../transport/ledger.js";
import { usageFailure } from "./failure.js";
import { clock } from "./open-transport.js";
import { openReading } from "./reading.js";
import { refuseUnwritable } from "./report-file.js";
import type { ResolveFlags } from "./resolve.js";
import { kindOf, resolveCall, userOf } from "./resolve-run.js";
import { createSelfScan } from "./self-scan.js";
import { widthOf } from "./terminal.js";

/** A request leaves right after its reservation is written; the clock may have been put right in between. */
const beforeMs = 5000;

/** A reservation with what became of it; without a resolution nobody can look for it. */
interface Settlement {
  readonly entry: LedgerEntry;
  readonly resolution?: Resolution;
  /** Why it stays open. */
  readonly open?: string;
}

/** Settles the open reservations of a target in a ledger; gives the exit code. */
export async function settle(flags: ResolveFlags & { readonly ledger: string }, contract: Contract): Promise<number> {
  refuseOtherFlags(flags);
  if (!existsSync(flags.ledger)) throw usageFailure(`--ledger ${flags.ledger}: there is no such file, so nothing is known to be settled`);
  await refuseUnwritable(`--ledger ${flags.ledger}`, flags.ledger);
  const ledger = openLedger(flags.ledger);
  const prefix = flags.target.pathname.replace(/\/+$/, "");
  const here = `${flags.target.origin}${prefix}`;
  const entries = ledger.openReservations(here);
  const elsewhere = [...new Set(ledger.openReservations().map(({ target }) => target))].filter((target) => target !== here);
  const reading = await openReading(flags, contract);
  try {
    const settlements: Settlement[] = [];
    for (const entry of entries) {
      const call = callOf(entry, flags, contract, prefix);
      settlements.push({
        entry,
        ...(call === undefined ? {} : { resolution: await resolveCall({ ...call, ...userOf(flags, reading) }, contract, reading) }),
      });
    }
    if (reading.signal.aborted) return 130;
    const judged = settlements.map((each) => ({ ...each, ...whyOpen(each, settlements) }));
    for (const each of judged) if (each.open === undefined) write(ledger, each);
    const text = flags.json === true ? `${jsonText(dataOf(judged, elsewhere))}\n` : tell(judged, elsewhere, flags);
    process.stdout.write(createSelfScan(reading.secrets)("the outcome", text));
    // One server may have two names, so nothing open for this one is no proof that nothing is open.
    const passedBy = judged.length === 0 && elsewhere.length > 0;
    return passedBy || judged.some(({ open }) => open !== undefined) ? 3 : 0;
  } finally {
    await reading.close();
  }
}

function refuseOtherFlags({ at, since, until, clusterId, tenantId, operation, taskId }: ResolveFlags): void {
  const given = Object.entries({ at, since, until, "cluster-id": clusterId, "tenant-id": tenantId, operation, "task-id": taskId });
  const [first] = given.find(([, value]) => value !== undefined) ?? [];
  if (first !== undefined) throw usageFailure(`--${first} does not go with --ledger, which says by itself what was called and when`);
}

function callOf(entry: LedgerEntry, flags: ResolveFlags, contract: Contract, prefix: string): LostCall | undefined {
  const route = contract.route("POST", entry.path.startsWith(prefix) ? entry.path.slice(prefix.length) : entry.path);
  const [clusterId, tenantId] = [readId(route?.parameters["id"]), readId(route?.parameters["tenantId"])];
  const at = Date.parse(entry.at);
  if (route === undefined || !isBackupOperation(route.operation.id) || clusterId === undefined || Number.isNaN(at)) return undefined;
  const tenant = route.operation.id === "backupTenantNow";
  if ((tenant && tenantId === undefined) || clusterId === impossibleId || tenantId === impossibleId) return undefined;
  return {
    ...{ operation: route.operation.id, clusterId, ...(tenant && tenantId !== undefined ? { tenantId } : {}) },
    ...{ since: at - beforeMs, until: at + flags.within },
    ...kindOf(flags),
  };
}

/** One backup cannot be that of two calls. */
function whyOpen(settlement: Settlement, all: readonly Settlement[]): { readonly open?: string } {
  const { resolution } = settlement;
  if (resolution === undefined) return { open: "its path is none that can be looked for: see for yourself, and write its end by hand" };
  if (resolution.attribution.outcome === "undetermined") return { open: resolution.attribution.reasons.join("; ") };
  const row = matchOf(settlement);
  const shared = row !== undefined && all.some((other) => other !== settlement && matchOf(other) === row);
  return shared ? { open: "the one backup of that time fits another reservation as well" } : {};
}

function matchOf({ resolution }: Settlement): string | undefined {
  const match =
    resolution?.attribution.outcome === "started" ? resolution.attribution.backups.find(({ standing }) => standing === "match") : undefined;
  return match === undefined ? undefined : jsonText(match.row);
}

function write(ledger: Ledger, { entry, resolution }: Settlement): void {
  if (resolution === undefined) return;
  const { outcome, reasons } = resolution.attribution;
  const { run, unit, target, method, path } = entry;
  const state = outcome === "started" ? "spent" : "freed";
  ledger.append({
    at: new Date(clock.now()).toISOString(),
    run,
    unit,
    target,
    method,
    path,
    state,
    because: `resolve: ${outcome}: ${reasons.join("; ")}`,
  });
}

function dataOf(settlements: readonly Settlement[], elsewhere: readonly string[]): JsonObject {
  return {
    openElsewhere: elsewhere,
    reservations: settlements.map(({ entry, resolution, open }) => ({
      ...{ run: entry.run, unit: entry.unit, at: entry.at, method: entry.method, path: entry.path },
      settled: open === undefined ? (resolution?.attribution.outcome === "started" ? "spent" : "freed") : null,
      ...(open === undefined ? {} : { open }),
      ...(resolution === undefined ? { outcome: "undetermined" } : resolutionData(resolution)),
    })),
  };
}

function tell(settlements: readonly Settlement[], elsewhere: readonly string[], { ledger = "" }: ResolveFlags): string {
  const others = elsewhere.length === 0 ? "" : `open reservations for other targets: ${elsewhere.map(printable).join(", ")}\n`;
  if (settlements.length === 0) return `${ledger} has no open reservation for this target\n${others}`;
  const parts = settlements.map(({ entry, resolution, open }) => {
    const fate =
      open === undefined ? `settled as ${resolution?.attribution.outcome === "started" ? "spent" : "freed"}` : `stays open: ${open}`;
    const head = `Reservation of ${entry.at} (run ${entry.run}): ${entry.method} ${entry.path}: ${fate}\n`;
    return resolution === undefined ? head : `${head}${renderResolution(resolution, widthOf(process.stdout))}`;
  });
  return `${parts.join("\n")}${others}`;
}
