// Size, and CPU per call over a stub of fetch, of the client and its peers, all in one run; the table goes into the client's README.
// `npm run bench:client`, `npm run bench:client -- ROUNDS`. CPU rather than time: it depends less on what else the machine does.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { format, resolveConfig } from "prettier";
import { examples } from "../../generated/4.3/examples.gen.js";
import type { GeneratedExample } from "../../generated/profiles.gen.js";
import { buildClientPackage } from "../../src/codegen/client-package.js";
import { contenders, installPeers, type Contender } from "./peers.js";
import { renderTable, type Row, type Stub } from "./table.js";
import { weigh } from "./weigh.js";

const root = process.cwd();
const readme = join(root, "src", "client", "README.md");
const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ocp-contract", "bench");
const rounds = Number(process.argv[2] ?? 7);
const bars = { core: 8192, validating: 16_384, ratio: 1.3 };
const answerFile = join(cache, "answer.json");
const bodyFile = join(cache, "body.mjs");

async function makeContender({ name, ours = false, source }: Contender, index: number): Promise<Row & { readonly module: string }> {
  const work = join(cache, `client-${String(index)}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const entry = join(work, "entry.ts");
  writeFileSync(entry, await source({ root, cache, work, contract: join(root, "generated", "4.3", "openapi-3.0.json") }));
  const options: BuildOptions = {
    ...{ entryPoints: [entry], bundle: true, format: "esm", platform: "node", target: "node20" },
    ...{ nodePaths: [join(root, "node_modules")], legalComments: "none", logLevel: "error" },
  };
  await build({ ...options, alias: { "#body": bodyFile }, splitting: true, outdir: join(work, "out"), outExtension: { ".js": ".mjs" } });
  const { outputFiles } = await build({ ...options, minify: true, write: false, external: ["#body"] });
  const gzip = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  return { name, ours, gzip, module: join(work, "out", "entry.mjs"), samples: { answer: [], request: [] } };
}

function measure(module: string, stub: Stub): number {
  const args = [join(root, "bench", "client", "measure.mjs"), module, answerFile, stub, "10000"];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

await installPeers(cache);
const files = await buildClientPackage(root);
for (const [path, text] of files) {
  const file = join(cache, "ocp-backup-client", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const { request, responses } = examples["backupTenantNow"]!;
const named = (list: readonly GeneratedExample[] = []): string => JSON.stringify(list.find(({ name }) => name === "file-storage")!.value);
writeFileSync(answerFile, named(responses["200"]));
writeFileSync(bodyFile, `export const body = ${named(request)};`);

const rows: Awaited<ReturnType<typeof makeContender>>[] = [];
for (const [index, each] of contenders(root).entries()) rows.push(await makeContender(each, index));
// Round by round, so that a busy moment of the machine strikes all alike; the first round only warms the caches.
for (let round = 0; round <= rounds; round += 1) {
  for (const { module, samples } of rows) {
    for (const stub of ["answer", "request"] as const) {
      const told = measure(module, stub);
      if (round > 0) samples[stub].push(told);
    }
  }
}

const weight = weigh(files);
const { table, ratio } = renderTable(rows, weight);
const about = `Node.js ${process.versions.node}, ${String(rounds)} rounds of 10,000 calls each, the least of them.`;
const before = readFileSync(readme, "utf8");
const after = before.replace(
  /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/,
  (_all, begin, end) => `${begin}\n${table}\n\n${about}\n\n${end}`,
);
writeFileSync(readme, await format(after, { ...(await resolveConfig(readme)), filepath: readme }));
process.stdout.write(`${table}\n\n${about}\n`);
const good = weight.core <= bars.core && weight.validating <= bars.validating && ratio <= bars.ratio;
if (!good) process.stdout.write(`\nmissed: ${JSON.stringify({ measured: { ...weight, ratio }, bars })}\n`);
process.exitCode = good ? 0 : 1;
