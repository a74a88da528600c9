import type { RunView } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { isJsonObject, member } from "../model/json.js";
import { isSuccessStatus } from "./answer.js";
import { isSuccessEnvelope, placesAt } from "./envelope.js";
import { idsOfPath, integerOf } from "./path-ids.js";
import { serverClock } from "./server-clock.js";

/** Tells whether another call of the run with these credentials was served, so that they are good; not where right calls have been refused since, as after a lock. */
export function credentialsWork(run: RunView, exchange: Exchange): boolean {
  if (isDatedWrongly(exchange, run)) return false;
  const isAlike = ({ probe }: Exchange): boolean => probe !== undefined && probe.credentials === exchange.probe?.credentials;
  const alike = [...served(run, exchange), ...informed(run)].filter(isAlike);
  const since = new Set(run.exchanges.slice(run.exchanges.findIndex(({ id }) => id === exchange.id)));
  if (alike.some((each) => since.has(each))) return true;
  const isRefused = [...since].some((each) => isAlike(each) && each.probe?.fault === undefined && each.response?.status === 401);
  return !isRefused && alike.length > 0;
}

/** OCP takes no signature that is a quarter of an hour old; how far ahead one may be is not documented. */
const certainlyOffMs = 14 * 60 * 1000;

/** Tells whether a call was signed for another hour than the server's, so that OCP had to refuse it. */
function isDatedWrongly({ request, startedAt }: Exchange, run: RunView): boolean {
  const clock = serverClock(run);
  const date = Date.parse(headerValue(request.headers, "date") ?? "");
  return clock !== undefined && Math.abs(Date.parse(startedAt) + clock.aheadMs - date) - clock.uncertainMs > certainlyOffMs;
}

/** The information about the server comes without an envelope, and shows that credentials are good only where callers without any are refused. */
function informed({ exchanges }: RunView): readonly Exchange[] {
  const answers = exchanges.filter(({ operation, probe }) => operation === "getServerInfo" && probe !== undefined);
  if (!answers.some(({ probe, response }) => probe?.credentials === "none" && response?.status === 401)) return [];
  return answers.filter(({ response }) => {
    const info = response?.body?.json.value;
    return response?.status === 200 && isJsonObject(info) && member(info, "buildVersion") !== undefined;
  });
}

/** Tells whether another call of the run to the same operation was served, so that the user may make it. */
export function isPermitted(run: RunView, exchange: Exchange): boolean {
  const { operation, probe } = exchange;
  return served(run, exchange).some((other) => other.operation === operation && other.probe?.credentials === probe?.credentials);
}

/** Tells whether another call of the run for the same cluster, tenant or task was served, or a list showed them, so that they exist. */
export function idsExist(run: RunView, exchange: Exchange): boolean {
  const wanted = [...idsOfPath(exchange.request.path)];
  return served(run, exchange).some((other) => {
    const ids = idsOfPath(other.request.path);
    return wanted.every(([owner, id]) => ids.get(owner) === id || (owner === "task" && listsTask(other, id)));
  });
}

function listsTask({ operation, response }: Exchange, id: bigint): boolean {
  if (operation !== "listTaskInstances") return false;
  return placesAt(response?.body?.json.value, "data", "contents", "*", "id").some(({ value }) => integerOf(value) === id);
}

function served({ exchanges }: RunView, exchange: Exchange): readonly Exchange[] {
  return exchanges.filter(
    ({ id, response }) => id !== exchange.id && isSuccessStatus(response?.status ?? 0) && isSuccessEnvelope(response?.body?.json.value),
  );
}
