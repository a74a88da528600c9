import { profileCovering } from "../contract/describe.js";
import { discover } from "../engine/discover.js";
import { readBuild } from "../engine/read-build.js";
import { readServerClock } from "../engine/read-clock.js";
import { Reader } from "../engine/reader.js";
import type { Contract } from "../model/contract.js";
import type { Inventory } from "../model/inventory.js";
import { jsonText } from "../model/json-text.js";
import { renderInventory } from "../reporters/inventory.js";
import { inventoryData } from "../reporters/inventory-data.js";
import { writeDiscovered, refuseTakenFiles } from "./discovered-files.js";
import type { DiscoverFlags } from "./discover.js";
import { judgingFailure } from "./failure.js";
import { clock } from "./open-transport.js";
import { loadVersion } from "./profile.js";
import { openReading, type OpenReading } from "./reading.js";
import { createSelfScan } from "./self-scan.js";
import { widthOf } from "./terminal.js";
import { throughProxy } from "./unreachable.js";

/** All reads together take no longer. */
const longestMs = 600_000;

/** Tells what the credentials can see; gives the exit code. */
export async function runDiscover(flags: DiscoverFlags): Promise<number> {
  const newest = await loadVersion(flags.ocpVersion);
  await refuseTakenFiles(flags);
  const open = await openReading(flags, newest);
  try {
    const { inventory, contract } = await look(flags, newest, open);
    if (open.signal.aborted) return 130;
    const scan = createSelfScan(open.secrets);
    const text = flags.json === true ? `${jsonText(inventoryData(inventory))}\n` : renderInventory(inventory, widthOf(process.stdout));
    process.stdout.write(scan("what was found", text));
    await writeDiscovered(flags, { contract, inventory, scan, credentials: open.credentials });
    return sawSomething(inventory) ? 0 : 3;
  } finally {
    await open.close();
  }
}

async function look(
  flags: DiscoverFlags,
  newest: Contract,
  { transport, proxy }: OpenReading,
): Promise<{ readonly inventory: Inventory; readonly contract: Contract }> {
  const reader = new Reader(transport, clock, longestMs);
  const serverClock = await readServerClock(reader.read, newest);
  const info = await readBuild(reader.read, newest);
  const build = "build" in info ? info.build : undefined;
  const number = /^\d+\.\d+\.\d+/.exec(build ?? "")?.[0];
  const fitting = number === undefined ? undefined : profileCovering(number);
  const contract = flags.ocpVersion === undefined && fitting !== undefined ? await loadVersion(fitting) : newest;
  const { target, clusterId, tenantId, lookInto } = flags;
  const aim = { ...(clusterId === undefined ? {} : { clusterId }), ...(tenantId === undefined ? {} : { tenantId }) };
  const found = await discover({ contract, reader, ...aim, most: lookInto });
  if (!found.clusterList.readable && reader.stopped !== undefined)
    throw judgingFailure(`--target ${target.origin}${throughProxy(proxy)}: ${reader.stopped}`);
  const unread = "build" in info ? [] : [{ operation: "getServerInfo" as const, times: 1, because: info.because }];
  const inventory: Inventory = {
    ...{ target: target.href.replace(/\/+$/, ""), profile: contract.profile, fits: fitting === contract.profile },
    ...(build === undefined ? {} : { build }),
    ...(serverClock === undefined ? {} : { clock: serverClock, serverTime: new Date(clock.now() + serverClock.skewMs).toISOString() }),
    ...found,
    obstacles: [...unread, ...found.obstacles],
  };
  return { inventory, contract };
}

function sawSomething({ clusterList, clusters }: Inventory): boolean {
  return (
    clusterList.readable ||
    clusters.some(({ tenantList, running, tenants }) => tenantList.readable || running.readable || tenants.length > 0)
  );
}
