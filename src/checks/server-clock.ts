import type { RunView } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { parseOcpTime } from "../model/ocp-time.js";

/** How far the clock of the server is ahead of the one that dated the exchanges. */
export interface ServerClock {
  readonly aheadMs: number;
  /** How wrong that may be: the time that the reading took on the wire. */
  readonly uncertainMs: number;
  readonly basis: "getServerTime" | "header Date";
}

/** Clocks read once for each run: every exchange asks for the same. */
const read = new WeakMap<RunView["exchanges"], ServerClock | undefined>();

/** Reads the server's clock out of the run: from what getServerTime answered, else from the Date headers; undefined where nothing tells it. */
export function serverClock({ exchanges }: RunView): ServerClock | undefined {
  if (!read.has(exchanges)) read.set(exchanges, readClock(exchanges));
  return read.get(exchanges);
}

function readClock(exchanges: readonly Exchange[]): ServerClock | undefined {
  const asked = exchanges.filter(({ operation, response }) => operation === "getServerTime" && response?.status === 200);
  return (
    middleOf(
      asked.flatMap((each) => reading(each, each.response?.body?.text, 0)),
      "getServerTime",
    ) ??
    // The header has whole seconds, cut off.
    middleOf(
      exchanges.flatMap((each) => reading(each, dateOf(each), 500)),
      "header Date",
    )
  );
}

type Reading = Omit<ServerClock, "basis">;

function reading({ startedAt, durationMs }: Exchange, text: string | undefined, cutMs: number): readonly Reading[] {
  const [told, began] = [parseOcpTime(text?.trim()), Date.parse(startedAt)];
  if (Number.isNaN(told) || Number.isNaN(began)) return [];
  return [{ aheadMs: told + cutMs - (began + durationMs / 2), uncertainMs: durationMs / 2 + cutMs }];
}

/** The middle one, so that a single odd reading decides nothing. */
function middleOf(readings: readonly Reading[], basis: ServerClock["basis"]): ServerClock | undefined {
  const middle = readings.toSorted((one, other) => one.aheadMs - other.aheadMs)[Math.floor(readings.length / 2)];
  return middle === undefined ? undefined : { ...middle, basis };
}

function dateOf({ response }: Exchange): string | undefined {
  return response === undefined ? undefined : headerValue(response.headers, "date");
}
