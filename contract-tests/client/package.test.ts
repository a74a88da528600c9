import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { beforeAll, describe, expect, it } from "vitest";
import { weigh } from "../../bench/client/weigh.js";
import { buildClientPackage } from "../../src/codegen/client-package.js";
import { startPrism } from "../../src/mock/prism.js";
import { served } from "../miniatures/calling.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(process.env["CONTRACT_TESTS_FOLDER"]!, "client-package");
const consumer = join(process.env["CONTRACT_TESTS_FOLDER"]!, "consumer");
let files: ReadonlyMap<string, string> = new Map();
let tarball = "";

beforeAll(async () => {
  files = await buildClientPackage(root);
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [packed] = JSON.parse(npm(folder, "pack", "--json")) as readonly { readonly filename: string }[];
  tarball = join(folder, packed!.filename);
  mkdirSync(consumer, { recursive: true });
  writeFileSync(join(consumer, "package.json"), '{"name":"consumer","private":true,"type":"module"}');
  npm(consumer, "install", "--offline", "--no-audit", "--no-fund", tarball);
}, 120_000);

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
}

describe("the package", () => {
  it("is built the same again", async () => {
    const again = await buildClientPackage(root);
    expect([...again.keys()].filter((path) => again.get(path) !== files.get(path))).toEqual([]);
    expect(again.size).toBe(files.size);
  });

  it("needs no other package and tells nothing of this machine", () => {
    expect(JSON.parse(files.get("package.json")!)).not.toHaveProperty("dependencies");
    const imported = [...files].flatMap(([path, text]) =>
      path.endsWith(".js") ? [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?"([^".][^"]*)"/g)].map(([, name]) => name) : [],
    );
    expect([...new Set(imported)].filter((name) => !name!.startsWith("node:"))).toEqual([]);
    expect([...files].filter(([, text]) => text.includes(root) || text.includes("/work/")).map(([path]) => path)).toEqual([]);
  });

  it("leaks no path and no other package in its types", () => {
    const types = [...files].filter(([path]) => path.endsWith(".d.ts"));
    expect(types.length).toBe(5);
    for (const [, text] of types)
      expect([...text.matchAll(/^(?:import|export .* from|\/\/\/).*$|import\("[^"]*"\)|openapi-fetch/gm)].map(([found]) => found)).toEqual(
        [],
      );
  });

  it("is as small as it must be, and as its README says", () => {
    const { core, validating, whole } = weigh(files);
    expect(core).toBeLessThanOrEqual(8192);
    expect(validating).toBeLessThanOrEqual(16_384);
    const table = /<!-- bench -->([^]*)<!-- \/bench -->/.exec(files.get("README.md")!)?.[1] ?? "";
    const told = [...table.matchAll(/([\d,]+) B (?:core|with validation)|together: ([\d,]+) B/g)].map(([, one, other]) =>
      Number((one ?? other)!.replace(",", "")),
    );
    expect(told.length).toBe(3);
    // A change of a few bytes need not be measured anew.
    for (const [index, bytes] of [core, validating, whole].entries()) expect(Math.abs(told[index]! / bytes - 1)).toBeLessThan(0.03);
  });

  it("has nothing that publint or attw object to", async () => {
    expect((await publint({ pkgDir: folder, strict: true, pack: false })).messages).toEqual([]);
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    // A package of ES modules only cannot be required by old resolutions, and says so by its engines.
    const kinds =
      result.types === false
        ? ["no types"]
        : result.problems.map(({ kind, ...rest }) => ("resolutionKind" in rest ? `${kind} ${rest.resolutionKind}` : kind));
    expect(kinds.filter((kind) => !/^(?:CJSResolvesToESM|NoResolution node10|UntypedResolution node10)/.test(kind))).toEqual([]);
  }, 60_000);
});

const source = `
import { accessKeyAuth, basicAuth, createBackupClient, RefusedError, type BackupClient, type Int64 } from "ocp-backup-client";
import { createFakeFetch, exampleBody } from "ocp-backup-client/testing";
import { version, type BackupTenantNowRequest } from "ocp-backup-client/4.3";

const [, , origin = "", username = "", password = "", cluster = "", tenant = ""] = process.argv;
const client: BackupClient = createBackupClient({ baseUrl: origin, auth: basicAuth({ username, password }), version });
const body: BackupTenantNowRequest = exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_S3");
const { taskIds } = await client.backupTenantNow({ clusterId: BigInt(cluster), tenantId: BigInt(tenant), body });
const ids: readonly Int64[] = taskIds;
const fake = createFakeFetch({ backup: "already-running" });
const other = createBackupClient({ baseUrl: "http://ocp.example", auth: accessKeyAuth({ accessKeyId: "a", accessKeySecret: "b" }), fetch: fake, version: "4.0" });
// @ts-expect-error 4.0 has no call for a tenant
void other.backupTenantNow;
// @ts-expect-error nothing that openapi-fetch has is here
void client.GET;
const refused = await client.backupTenantNow({ clusterId: 1, tenantId: 2, body: { ...body, backupMode: "LOGICAL_BACKUP" } }).catch((error: unknown) => error);
console.log(JSON.stringify({ ids: ids.map(String), refused: refused instanceof RefusedError ? refused.status : refused }));
`;

describe("a consumer that installed it", () => {
  beforeAll(() => {
    mkdirSync(join(consumer, "node_modules/@types"), { recursive: true });
    for (const name of ["@types/node", "undici-types"]) {
      if (!existsSync(join(consumer, "node_modules", name)))
        symlinkSync(join(root, "node_modules", name), join(consumer, "node_modules", name));
    }
    const compilerOptions = {
      target: "es2022",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      types: ["node"],
      outDir: "out",
    };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    writeFileSync(join(consumer, "consumer.ts"), source);
  });

  it.each(["typescript", "typescript-7"])(
    "compiles strictly with %s",
    (compiler) => {
      const { version } = JSON.parse(readFileSync(join(root, "node_modules", compiler, "package.json"), "utf8")) as { version: string };
      expect(version.startsWith(compiler === "typescript" ? "5.9." : "7.")).toBe(true);
      const told = (() => {
        try {
          return execFileSync(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", consumer], { encoding: "utf8" });
        } catch (error) {
          return (error as { stdout: string }).stdout;
        }
      })();
      expect(told).toBe("");
      expect(readdirSync(join(consumer, "out"))).toContain("consumer.js");
    },
    60_000,
  );

  it("sees the names of errors, although the package is minified", () => {
    const text = `import { inspect } from "node:util"; import * as client from "ocp-backup-client";
const { basicAuth, createBackupClient } = client; const auth = basicAuth({ username: "u", password: "not-real" });
const names = Object.keys(client).filter((name) => /Error$/.test(name));
if (names.length !== 7 || names.some((name) => client[name].name !== name)) throw new Error(names.map((name) => client[name].name).join());
console.log(inspect(await createBackupClient({ baseUrl: "http://127.0.0.1:59999", auth }).getServerTime().catch((error) => error)).split("\\n")[0]);`;
    const told = execFileSync(process.execPath, ["--input-type=module", "-e", text], { cwd: consumer, encoding: "utf8" });
    expect(told).toMatch(/^NotSentError: getServerTime was not sent: .*ECONNREFUSED/);
  });

  it("runs against faithful and Prism", async () => {
    const ocp = await served("faithful");
    const { username, password } = ocp.credentials.basic;
    const run = (...args: readonly string[]) => runConsumer(args);
    const told = await run(ocp.origin, username, password, String(ocp.clusterId), String(ocp.tenantId));
    expect(JSON.parse(told)).toEqual({ ids: ["3000041"], refused: 404 });
    expect(ocp.backups()).toBe(1);
    const mock = await startPrism({ document: join(root, "generated/4.3/openapi.json") });
    try {
      expect(JSON.parse(await run(mock.origin, username, password, "1000005", "1000012"))).toMatchObject({ ids: ["3000041"] });
    } finally {
      await mock.close();
    }
  }, 60_000);
});

/** Another process, while this one serves. */
async function runConsumer(args: readonly string[]): Promise<string> {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(consumer, "out/consumer.js"), ...args], { encoding: "utf8" }, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(stderr)),
    );
  });
}
