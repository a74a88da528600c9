// Generates clients in other languages from the contract and makes calls with them (`npm run interop`, `npm run interop -- go python`).
// What they are made with is fetched into a cache outside the project; what this machine has no toolchain for is skipped and said.
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { format, resolveConfig } from "prettier";
import { clients } from "./clients.mjs";
import { newValue, startScenarios } from "./scenarios.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ocp-contract", "interop");
const page = join(dirname(here), "docs", "other-languages.md");
const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const say = (line) => process.stdout.write(`${line}\n`);

function missing(needs) {
  const has = (command) => {
    try {
      execFileSync(
        command,
        [command === "java" || command === "javac" || command === "mvn" ? "-version" : command === "go" ? "version" : "--version"],
        { stdio: "ignore" },
      );
      return true;
    } catch {
      return false;
    }
  };
  return needs.filter((command) => !has(command));
}

async function printed([command, ...args], env) {
  const { stdout } = await promisify(execFile)(command, args, { env: { ...process.env, ...env }, timeout: 60_000 });
  return stdout.trim();
}

/** Gives what failed, one line each, and what the call said of each scenario. */
async function tried({ test, call }, scenarios) {
  const faults = [];
  const said = {};
  if (test !== undefined)
    await printed(test, { OCP_VECTORS: join(here, "vectors.json") }).catch((failure) => faults.push(`signer: ${failure.stderr}`));
  for (const { name, words, env } of call === undefined ? [] : scenarios) {
    const line = await printed(call, env).catch((failure) => `crashed: ${failure.stderr}`);
    said[name] = line.split(" ")[0];
    if (!words.includes(said[name])) faults.push(`${name}: "${line}" instead of "${words[0]}"`);
  }
  return { faults, said };
}

function cells({ language, generator, limits }, said) {
  const calls = Object.keys(said).length;
  const outcomes = calls === 0 ? "-" : `${calls} of ${calls}`;
  return `| ${[language, generator, outcomes, said[newValue] ?? "-", limits].join(" | ")} |`;
}

async function writeTable(rows) {
  const heads = ["language", "generator", "outcomes told right", "an answer with a value that nobody knows is", "limits"];
  const table = [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows].join("\n");
  const before = readFileSync(page, "utf8");
  const after = before.replace(/(<!-- interop -->\n)[\s\S]*(<!-- \/interop -->)/, (_all, begin, end) => `${begin}\n${table}\n\n${end}`);
  writeFileSync(page, await format(after, { ...(await resolveConfig(page)), filepath: page }));
}

mkdirSync(cache, { recursive: true });
const { scenarios, close } = await startScenarios();
const rows = [];
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  for (const client of clients) {
    const name = `${client.language}, ${client.generator}`;
    const lacking = missing(client.needs);
    if (lacking.length > 0 || (wanted.length > 0 && !wanted.includes(client.language.toLowerCase()))) {
      counts.skipped += 1;
      say(`skipped  ${name}: ${lacking.length > 0 ? `no ${lacking.join(", ")} here` : "not asked for"}`);
      continue;
    }
    const prepared = await client.prepare(cache).catch((failure) => ({ failure }));
    const { faults, said } =
      prepared.failure === undefined ? await tried(prepared, scenarios) : { faults: [prepared.failure.message], said: {} };
    counts[faults.length === 0 ? "passed" : "failed"] += 1;
    say(`${faults.length === 0 ? "passed" : "failed"}   ${name}${faults.map((fault) => `\n           ${fault}`).join("")}`);
    rows.push(cells(client, said));
  }
} finally {
  await close();
}
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed === 0 && counts.skipped === 0) await writeTable(rows);
else say("docs/other-languages.md is left as it is: its table tells of a whole run only");
// What nobody asked to leave out must not be left out unseen where nobody looks.
const unseen = process.env.CI !== undefined && wanted.length === 0 && counts.skipped > 0;
process.exitCode = counts.failed === 0 && !unseen ? 0 : 1;
