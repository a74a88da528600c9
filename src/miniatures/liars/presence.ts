import { drop, on, onBackups, rename } from "../lie.js";
import type { Miniature } from "../miniature.js";

const family = "presence";
const schema = ["response/schema"];

/** Liars that leave members out, or misname them. */
export const presence: readonly Miniature[] = [
  {
    id: "no-data",
    title: "A started backup is answered without data.",
    family,
    deviation: "E01",
    fails: schema,
    lies: [on(onBackups, drop("/data"))],
  },
  {
    id: "no-successful",
    title: "The envelope lacks successful.",
    family,
    deviation: "E02",
    fails: schema,
    lies: [on(onBackups, drop("/successful"))],
  },
  {
    id: "no-timestamp",
    title: "The envelope lacks timestamp.",
    family,
    deviation: "E03",
    fails: schema,
    lies: [on(onBackups, drop("/timestamp"))],
  },
  {
    id: "no-duration",
    title: "The envelope lacks duration.",
    family,
    deviation: "E04",
    fails: schema,
    lies: [on(onBackups, drop("/duration"))],
  },
  { id: "no-status", title: "The envelope lacks status.", family, deviation: "E05", fails: schema, lies: [on(onBackups, drop("/status"))] },
  {
    id: "no-trace-id",
    title: "The envelope lacks traceId.",
    family,
    deviation: "E06",
    fails: schema,
    lies: [on(onBackups, drop("/traceId"))],
  },
  { id: "no-server", title: "The envelope lacks server.", family, deviation: "E07", fails: schema, lies: [on(onBackups, drop("/server"))] },
  {
    id: "snake-case-member",
    title: "traceId is spelt trace_id.",
    family,
    deviation: "E37",
    fails: schema,
    lies: [on(onBackups, rename("/traceId", "trace_id"))],
  },
  {
    id: "member-in-other-case",
    title: "traceId is spelt traceID.",
    family,
    deviation: "E38",
    fails: schema,
    lies: [on(onBackups, rename("/traceId", "traceID"))],
  },
];
