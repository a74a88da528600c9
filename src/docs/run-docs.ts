import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { InputError } from "../model/input-error.js";
import { count } from "../reporters/layout.js";
import { buildSite } from "./build-site.js";
import { findLeaks } from "./lint/leaks.js";
import { brokenLinks, doubleIds } from "./lint/links.js";
import { readSite } from "./read-site.js";
import { assertReplaceable, writeSite } from "./write-site.js";

interface Options {
  readonly report: readonly string[];
  readonly overlay?: string;
  readonly allowHost: readonly string[];
  readonly out: string;
}

const help = `
Examples:
  npm run docs
  npm run docs -- --report staging.json production.json
  npm run docs -- --overlay company.yaml --allow-host ocp.corp.example.com`;

/** Builds the site and tells how it went; gives the exit code: 0 built, 1 not fit to be published or not built, 2 wrong input. */
export async function runDocs(root: string, args: readonly string[], tell: (line: string) => void): Promise<number> {
  try {
    return await build(root, args, tell);
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0;
    tell(`docs: ${cause instanceof Error ? cause.message.replace(/^error: /, "") : String(cause)}`);
    return cause instanceof InputError || cause instanceof CommanderError ? 2 : 1;
  }
}

async function build(root: string, args: readonly string[], tell: (line: string) => void): Promise<number> {
  const options = optionsOf(args);
  const started = performance.now();
  const folder = resolve(root, options.out);
  await assertReplaceable(folder);
  const files = await buildSite(root, await readSite(root, options.report, options.overlay));
  const faults = await faultsOf(files, options.allowHost);
  for (const fault of faults) tell(`docs: ${fault}`);
  if (faults.length > 0) {
    tell(`docs: nothing was written: ${count(faults.length, "fault")}`);
    return 1;
  }
  await writeSite(folder, files);
  tell(`docs: ${String(files.size)} files in ${options.out}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

function optionsOf(args: readonly string[]): Options {
  const command = new Command("docs")
    .description("Build the documentation site from the contract")
    .option("--report <file...>", "reports of your runs (from --report json=FILE): matrix, and what they proved", [])
    .option("--overlay <file>", "an OpenAPI Overlay of your site, laid over every version: servers, contacts, storage names")
    .option("--allow-host <name...>", "host names and addresses that may be published although they look internal", [])
    .option("--out <folder>", "where to write", "generated/docs")
    .addHelpText("after", help)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  command.parse([...args], { from: "user" });
  return command.opts<Options>();
}

/** What keeps the site from being published; of a leak only the place is told. */
async function faultsOf(files: ReadonlyMap<string, string>, allowHost: readonly string[]): Promise<readonly string[]> {
  // The script of Redocly is the same for everybody.
  const ours = new Map([...files].filter(([path]) => path !== "assets/reference.js"));
  const leaks = await findLeaks(ours, { hosts: allowHost.map((each) => each.toLowerCase()) });
  return [
    ...leaks.map(
      ({ path, line, kind }) =>
        `${path}:${String(line)} looks like it holds a ${kind}${kind.includes("host") || kind.includes("address") ? " (publish it with --allow-host)" : ""}`,
    ),
    ...brokenLinks(files).map(({ path, link, why }) => `${path} links to ${link}: ${why}`),
    ...doubleIds(files).map((each) => `${each} is there twice`),
  ];
}
