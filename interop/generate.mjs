// Fetches the generators into the cache and runs them on the contract.
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
export const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
export const contract = join(root, "generated", "4.3", "openapi-3.0.json");
const redocly = join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
export const openapiGenerator = "7.25.0";
export const heyApi = "0.95.0";
export const redoclyVersion = JSON.parse(readFileSync(join(root, "node_modules", "@redocly", "cli", "package.json"), "utf8")).version;

/** Runs a command to its end; what it printed is told when it fails. */
export async function sh(cwd, command, ...args) {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", CI: "1", GOFLAGS: "-mod=mod" };
  try {
    return (await run(command, args, { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch (failure) {
    throw new Error(`${[command, ...args].join(" ")}\n${failure.stdout ?? ""}${failure.stderr ?? failure.message}`, { cause: failure });
  }
}

export function fresh(cache, name) {
  const work = join(cache, name);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  return work;
}

/** The wheel of openapi-generator holds its jar, so that Java alone is enough to run it. */
export async function generateWithJar(cache, language, output) {
  const wheels = join(cache, "wheels");
  const folder = join(cache, `openapi-generator-${openapiGenerator}`);
  const jar = join(folder, "openapi_generator_cli", "openapi-generator.jar");
  if (!existing(dirname(jar)).includes("openapi-generator.jar")) {
    await sh(
      cache,
      "python3",
      "-m",
      "pip",
      "download",
      "--quiet",
      "--no-deps",
      "--dest",
      wheels,
      `openapi-generator-cli==${openapiGenerator}`,
    );
    const wheel = existing(wheels).find((name) => name.includes(openapiGenerator));
    await sh(cache, "python3", "-m", "zipfile", "-e", join(wheels, wheel), folder);
  }
  await sh(cache, "java", "-jar", jar, "generate", "-c", join(here, language, "generator.yaml"), "-i", contract, "-o", output);
}

function existing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export async function python(cache) {
  const venv = join(cache, "venv");
  await sh(cache, "python3", "-m", "venv", venv);
  const interpreter = join(venv, "bin", "python");
  await sh(cache, interpreter, "-m", "pip", "install", "--quiet", "-r", join(here, "python", "requirements.txt"));
  return interpreter;
}

export async function generateWithRedocly(output, ...options) {
  await sh(root, process.execPath, redocly, "generate-client", contract, "--output", output, ...options);
}

/** Compiles a call in TypeScript against the generated client, strictly, then bundles it for Node. */
export async function typescript(work, call, generated) {
  const paths = { "#generated": [generated], "#generated/client": [join(dirname(generated), "client", "index.ts")] };
  const strict = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    target: "ES2022",
    lib: ["ES2023", "DOM"],
  };
  const modules = { module: "ESNext", moduleResolution: "Bundler", types: ["node"], typeRoots: [join(root, "node_modules", "@types")] };
  const config = { compilerOptions: { ...strict, ...modules, paths }, files: [join(here, "typescript", call)] };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify(config));
  await sh(work, process.execPath, join(root, "node_modules", "typescript", "bin", "tsc"), "-p", work);
  const { build } = await import("esbuild");
  const outfile = join(work, "call.mjs");
  const tsconfig = join(work, "tsconfig.json");
  await build({
    entryPoints: [join(here, "typescript", call)],
    outfile,
    tsconfig,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  return { call: [process.execPath, outfile] };
}
