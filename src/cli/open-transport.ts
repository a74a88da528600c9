import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Contract } from "../model/contract.js";
import type { Clock, Transport } from "../model/transport.js";
import { createLiveTransport, type LiveOptions } from "../transport/live.js";
import { version } from "./version.js";

/** The clock of this machine. */
export const clock: Clock = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) };

type Opening = Omit<LiveOptions, "userAgent" | "routeOf" | "clock" | "random" | "insecureHttp" | "bodySecrets"> &
  Partial<Pick<LiveOptions, "insecureHttp" | "bodySecrets">> & { readonly contract: Pick<Contract, "route">; readonly runId: string };

/** Opens the transport of a run: every request names this tool and the run. */
export function openTransport({ contract, runId, ...options }: Opening): Transport {
  return createLiveTransport({
    insecureHttp: false,
    bodySecrets: [],
    ...options,
    userAgent: `ocp-contract/${version} run/${runId}`,
    routeOf: (method, path) => contract.route(method, path)?.operation.id,
    clock,
    random: randomUUID,
  });
}
