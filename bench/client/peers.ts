import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Too heavy to be installed with the project: these go into the cache. */
const heavy = { "@hey-api/openapi-ts": "0.95.0", orval: "7.13.0", typescript: "5.9.3" };

/** Where a client is made. */
export interface Workshop {
  readonly root: string;
  readonly contract: string;
  readonly cache: string;
  /** The client's own folder, where generators may write. */
  readonly work: string;
}

/** One client: a module that gives `call()`, one backup of a tenant with a login by user and password. */
export interface Contender {
  readonly name: string;
  readonly ours?: boolean;
  readonly source: (workshop: Workshop) => Promise<string>;
}

const login = 'const login = "Basic " + Buffer.from("backup-runner:not-real").toString("base64");';
const path = "{ id: 1000005, tenantId: 1000012 }";

/** Gives the clients that are measured, ours last. */
export function contenders(root: string): readonly Contender[] {
  const versionOf = (name: string): string => {
    const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as { readonly version: string };
    return version;
  };
  return [
    { name: "bare `fetch`", source: async () => bareFetch },
    { name: `orval ${heavy.orval}`, source: orval },
    { name: `openapi-fetch ${versionOf("openapi-fetch")}`, source: async () => openapiFetch },
    { name: `hey-api ${heavy["@hey-api/openapi-ts"]}`, source: heyApi },
    { name: `Redocly generate-client ${versionOf("@redocly/cli")}`, source: redocly },
    { name: "ocp-backup-client", ours: true, source: async (workshop) => own(workshop, "") },
    { name: 'ocp-backup-client, `validate: "off"`', ours: true, source: async (workshop) => own(workshop, ', validate: "off"') },
  ];
}

const bareFetch = `import { body } from "#body";
${login}
export async function call() {
  const response = await fetch("http://ocp.example/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow", {
    method: "POST", headers: { "Content-Type": "application/json", Authorization: login }, body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}`;

const openapiFetch = `import createClient from "openapi-fetch"; import { body } from "#body";
${login}
const client = createClient({ baseUrl: "http://ocp.example" });
client.use({ onRequest({ request }) { request.headers.set("Authorization", login); return request; } });
export async function call() {
  const { data, error } = await client.POST("/api/v2/ob/clusters/{id}/tenants/{tenantId}/backup/backupNow", { params: { path: ${path} }, body });
  if (error !== undefined) throw new Error("refused");
  return data;
}`;

async function orval({ work, contract }: Workshop): Promise<string> {
  const options = { input: { target: contract }, output: { target: "./client.ts", client: "fetch", baseUrl: "http://ocp.example" } };
  writeFileSync(join(work, "generate.mjs"), `import { generate } from "orval"; await generate(${JSON.stringify(options)});`);
  await run(work, process.execPath, "generate.mjs");
  return `import { backupTenantNow } from "./client.ts"; import { body } from "#body";
${login}
export const call = () => backupTenantNow(1000005, 1000012, body, { headers: { Authorization: login } });`;
}

async function heyApi({ work, cache, contract }: Workshop): Promise<string> {
  const bin = join(cache, "node_modules", ".bin", "openapi-ts");
  await run(work, bin, "-i", contract, "-o", "generated", "-c", "@hey-api/client-fetch");
  return `import { client } from "./generated/client.gen.ts"; import { backupTenantNow } from "./generated/index.ts"; import { body } from "#body";
client.setConfig({ baseUrl: "http://ocp.example", auth: "backup-runner:not-real" });
export const call = () => backupTenantNow({ path: ${path}, body, throwOnError: true });`;
}

async function redocly({ root, work, contract }: Workshop): Promise<string> {
  const cli = join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
  await run(root, process.execPath, cli, "generate-client", contract, "--output", join(work, "client.ts"), "--args-style", "grouped");
  return `import { backupTenantNow, client } from "./client.ts"; import { body } from "#body";
client.configure({ serverUrl: "http://ocp.example" });
client.auth.basic("backup-runner", "not-real");
export const call = () => backupTenantNow({ path: ${path}, body });`;
}

function own({ cache }: Workshop, more: string): string {
  return `import { basicAuth, createBackupClient } from ${JSON.stringify(join(cache, "ocp-backup-client", "index.js"))}; import { body } from "#body";
const auth = basicAuth({ username: "backup-runner", password: "not-real" });
const client = createBackupClient({ baseUrl: "http://ocp.example", auth${more} });
export const call = () => client.backupTenantNow({ clusterId: 1000005, tenantId: 1000012, body });`;
}

/** Installs what is not installed with the project; scripts of those packages are not run. */
export async function installPeers(cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const wanted = JSON.stringify({ private: true, type: "module", dependencies: heavy });
  const manifest = join(cache, "package.json");
  if (existsSync(join(cache, "node_modules", "orval")) && readFileSync(manifest, "utf8") === wanted) return;
  rmSync(join(cache, "node_modules"), { recursive: true, force: true });
  writeFileSync(manifest, wanted);
  await run(cache, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock");
}

async function run(cwd: string, command: string, ...args: readonly string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", CI: "1" };
  await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 26 });
}
