import type { RunView } from "../model/check.js";
import { headerValue, type Exchange } from "../model/exchange.js";
import { member } from "../model/json.js";
import { parseOcpTime } from "../model/ocp-time.js";

/** How far the clock of the server is ahead of the one that dated the exchanges. */
export interface ServerClock {
  readonly aheadMs: number;
  /** How wrong that may be: the time that the reading took on the wire. */
  readonly uncertainMs: number;
  readonly basis: "getServerTime" | "header Date" | "envelopes";
}

/** Reads the server's clock out of the run: from what getServerTime answered, else from the Date headers; undefined where nothing tells it. */
export function serverClock(run: RunView): ServerClock | undefined {
  const { asked, dated } = readingsOf(run);
  return clockAgainstAsked(run) ?? asked ?? dated;
}

/**
 * More than clocks of the nodes of one OCP differ by: it is less than the quarter of an hour by which two time zones differ at least, and
 * less than the age at which OCP refuses a signature.
 */
export const toleratedMs = 10 * 60 * 1000;

/** Gives the clock by which everything else is dated, where getServerTime alone tells another time: Date headers and envelopes agree against it. */
export function clockAgainstAsked(run: RunView): ServerClock | undefined {
  const { asked, dated, stamped } = readingsOf(run);
  if (asked === undefined || dated === undefined || stamped === undefined) return undefined;
  return differ(asked, dated) && differ(asked, stamped) && !differ(dated, stamped) ? dated : undefined;
}

/** Gives the clocks of getServerTime and of the envelopes, where both are told and agree; none otherwise. */
export function clocksBesideDate(run: RunView): readonly ServerClock[] {
  const { asked, stamped } = readingsOf(run);
  return asked === undefined || stamped === undefined || differ(asked, stamped) ? [] : [asked, stamped];
}

function differ(one: ServerClock, other: ServerClock): boolean {
  return Math.abs(one.aheadMs - other.aheadMs) - one.uncertainMs - other.uncertainMs > toleratedMs;
}

interface Readings {
  readonly asked: ServerClock | undefined;
  readonly dated: ServerClock | undefined;
  readonly stamped: ServerClock | undefined;
}

/** Clocks read once for each run: every exchange asks for the same. */
const read = new WeakMap<RunView["exchanges"], Readings>();

function readingsOf({ exchanges }: RunView): Readings {
  const known = read.get(exchanges);
  if (known !== undefined) return known;
  const served = exchanges.filter(({ operation, response }) => operation === "getServerTime" && response?.status === 200);
  const readings: Readings = {
    asked: middleOf(
      served.flatMap((each) => reading(each, each.response?.body?.text, 0)),
      "getServerTime",
    ),
    // The header has whole seconds, cut off.
    dated: middleOf(
      exchanges.flatMap((each) => reading(each, dateOf(each), 500)),
      "header Date",
    ),
    stamped: middleOf(
      exchanges.flatMap((each) => reading(each, stampOf(each), 0)),
      "envelopes",
    ),
  };
  read.set(exchanges, readings);
  return readings;
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

function stampOf({ response }: Exchange): string | undefined {
  const stamp = member(response?.body?.json.value, "timestamp");
  return typeof stamp === "string" ? stamp : undefined;
}
