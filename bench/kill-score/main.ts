import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks/registry.js";
import { miniatures } from "../../src/miniatures/registry.js";
import { measure } from "./measure.js";
import { isKilled, renderKills, renderScore } from "./print.js";

// `npm run kill-score` measures and compares with the recorded places; `npm run kill-score -- --record` writes them anew, to be read as a diff.
const recorded = join(process.cwd(), "bench", "kill-score", "kills.tsv");
const measured = await measure({
  miniatures,
  checks,
  onProgress: (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${String(done)} of ${String(total)} servers`);
  },
});
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
const kills = renderKills(measured);
process.stdout.write(renderScore(measured));
if (process.argv.includes("--record")) writeFileSync(recorded, kills);
const before = new Set(readFileSync(recorded, "utf8").split("\n"));
const now = new Set(kills.split("\n"));
const moved = [
  ...[...before].filter((row) => !now.has(row)).map((row) => `- ${row}`),
  ...[...now].filter((row) => !before.has(row)).map((row) => `+ ${row}`),
];
if (moved.length > 0) process.stdout.write(`\nnot where bench/kill-score/kills.tsv says (--record writes it anew):\n${moved.join("\n")}\n`);
const good = measured.kills.every(isKilled) && measured.falseAlarms.length === 0 && measured.excesses.length === 0 && moved.length === 0;
process.exitCode = good ? 0 : 1;
