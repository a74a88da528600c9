// Measures whole processes, start to exit, one after the other on the same machine; medians of N runs (`npm run bench -- N`).
// Each run gets a fresh server, started before the clock: a server that has a backup running would refuse the next.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { profile } from "../generated/4.3/profile.gen.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "dist", "ocp-contract.js");
const redocly = join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
const runs = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), "ocp-contract-bench-"));

/** Runs node to its end and gives milliseconds; another exit code than 0 is a failure of the benchmark. */
async function timed(args, env = {}) {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { cwd: folder, env: { PATH: process.env.PATH, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (told += chunk));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const milliseconds = performance.now() - begin;
  if (code !== 0) throw new Error(`node ${args.join(" ")} exited ${code}:\n${told}`);
  return milliseconds;
}

/** Starts a process that serves, and gives the lines that it begins with. */
async function serve(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const lines = await new Promise((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk).trim().split("\n"))));
  const closed = new Promise((resolve) => child.once("close", resolve));
  const close = () => {
    child.kill("SIGINT");
    return closed;
  };
  return { lines, close };
}

/** Serves the faithful miniature in a process of its own. */
async function serveFaithful() {
  const { lines, close } = await serve([cli, "mock", "--miniature", "faithful"]);
  return { env: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])), close };
}

const slowServers = join(folder, "slow-servers.mjs");
buildSync({
  ...{ entryPoints: [join(root, "bench", "slow-servers.ts")], outfile: slowServers, bundle: true, platform: "node", format: "esm" },
  logLevel: "warning",
});

/** A whole harmless run over so many faithful servers that all take 100 ms for each answer. */
async function overSlowServers(number) {
  const { lines, close } = await serve([slowServers, String(number), "100"]);
  try {
    const env = {};
    const targets = JSON.parse(lines[0]).map(({ origin, username, password, clusterId, tenantId }, index) => {
      env[`PASSWORD_${index}`] = password;
      const credentials = { username, password: { env: `PASSWORD_${index}` } };
      return { name: `target-${index}`, url: origin, clusterId, tenantId, credentials };
    });
    const config = join(folder, "conformance.json");
    writeFileSync(config, JSON.stringify({ targets }));
    return await timed([cli, "conformance", "--config", config], env);
  } finally {
    await close();
  }
}

async function onFaithful(measure) {
  const { env, close } = await serveFaithful();
  try {
    return await measure(env);
  } finally {
    await close();
  }
}

const request = join(folder, "request.json");
writeFileSync(request, JSON.stringify(profile.examples.backupTenantNow.request[0].value));

/** A whole run against the target that the environment tells. */
function wholeRun(env, args = []) {
  const ids = ["--cluster-id", env.OCP_CLUSTER_ID, "--tenant-id", env.OCP_TENANT_ID];
  return timed([cli, "conformance", "--target", env.OCP_TARGET, ...ids, ...args], env);
}

const measures = {
  "whole run, class harmless": () => onFaithful((env) => wholeRun(env)),
  // What it waits on purpose for lists that lag (--task-lag) is no work, and 0 here.
  "whole run, class backup": () =>
    onFaithful((env) => {
      const ledger = join(folder, `ledger-${performance.now()}.ndjson`);
      const allowed = ["--allow", "backup", "--confirm", env.OCP_TENANT_ID, "--request", request, "--task-lag", "0"];
      return wholeRun(env, [...allowed, "--ledger", ledger]);
    }),
  "redocly respect, one call": () =>
    onFaithful((env) => {
      const authorization = `Basic ${btoa(`${env.OCP_USERNAME}:${env.OCP_PASSWORD}`)}`;
      const args = ["--server", `ocp=${env.OCP_TARGET}`, "--input", `authorization=${authorization}`];
      return timed([redocly, "respect", join(root, "bench", "backup.arazzo.yaml"), ...args], { REDOCLY_TELEMETRY: "off", CI: "1" });
    }),
  "ocp-contract --version": () => timed([cli, "--version"]),
  "node -e 0": () => timed(["-e", "0"]),
};

// These wait more than they work, and longer than all others: one round in three is enough.
const slowMeasures = {
  "1 target at 100 ms": () => overSlowServers(1),
  "20 targets at 100 ms": () => overSlowServers(20),
};

const samples = Object.fromEntries([...Object.keys(measures), ...Object.keys(slowMeasures)].map((name) => [name, []]));
// Round by round, so that a busy moment of the machine strikes all alike; the first round only warms the caches.
for (let round = 0; round <= runs; round += 1) {
  for (const [name, measure] of Object.entries(measures)) {
    const milliseconds = await measure();
    if (round > 0) samples[name].push(milliseconds);
  }
}
for (let round = 0; round < Math.ceil(runs / 3); round += 1) {
  for (const [name, measure] of Object.entries(slowMeasures)) samples[name].push(await measure());
}
rmSync(folder, { recursive: true });

const median = (name) => samples[name].toSorted((one, other) => one - other)[Math.floor((samples[name].length - 1) / 2)];
const row = (...cells) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(10))).join(""));
const ms = (value) => `${value.toFixed(0)} ms`;
console.log(`Node ${process.version}, medians of ${runs} runs, process start to exit\n`);
row("", "median", "fastest");
for (const name of Object.keys(samples)) row(name, ms(median(name)), ms(Math.min(...samples[name])));
console.log("");
row("ratio", "measured", "bar");
for (const [one, other, bar] of [
  ["whole run, class harmless", "redocly respect, one call", 1],
  ["whole run, class backup", "redocly respect, one call", 2],
  ["ocp-contract --version", "node -e 0", 2],
  ["20 targets at 100 ms", "1 target at 100 ms", 2],
]) {
  const ratio = median(one) / median(other);
  row(one, `${ratio.toFixed(2)}x`, `${bar}x`);
  console.log(`  of ${other}`);
  if (ratio > bar) process.exitCode = 1;
}
