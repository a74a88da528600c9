import { delivered, late, onBackups, onReads, put } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "transport";
const megabytes = "x".repeat(5 * 1024 * 1024);

/** Liars whose bytes do not arrive as HTTP promises. */
export const transportLiars: readonly Miniature[] = [
  ...liars({ family, fails: ["transport/answers-whole"] }, onBackups, [
    ["reset", "T02", "The connection is reset instead of an answer.", delivered("reset")],
    ["reset-midway", "T02", "The connection is reset in the middle of the answer.", delivered("reset-midway")],
    ["length-too-long", "T03", "Content-Length promises more bytes than come.", delivered("length-too-long")],
    ["endless", "T04", "The answer never ends.", delivered("endless")],
  ]),
  ...liars({ family, fails: ["transport/answers-whole"] }, onReads("listTenants"), [
    ["list-reset", "T02", "The connection is reset when tenants are listed.", delivered("reset")],
  ]),
  ...liars({ family, fails: ["json/parses"] }, onBackups, [
    ["length-too-short", "T03", "Content-Length promises fewer bytes than the JSON has.", delivered("length-too-short")],
  ]),
  ...liars({ family, fails: [], notes: ["response/strings-are-bounded"] }, onBackups, [
    ["five-megabytes", "T05", "server is a string of five megabytes.", put("/server", megabytes)],
  ]),
  {
    id: "slow",
    title: "A read takes more than two seconds.",
    family,
    deviation: "T01",
    fails: [],
    notes: ["transport/answers-in-time"],
    probes: ["read/getServerInfo"],
    lies: [late(2100)],
  },
];
