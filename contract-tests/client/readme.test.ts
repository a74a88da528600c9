import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { buildClientPackage } from "../../src/codegen/client-package.js";
import { operationIds } from "../../src/model/operation.js";
import { served } from "../miniatures/calling.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(process.env["CONTRACT_TESTS_FOLDER"]!, "readme");
const readme = readFileSync(join(root, "src/client/README.md"), "utf8");
const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text = ""], index) => ({
  name: `example-${String(index + 1)}`,
  text,
}));

beforeAll(async () => {
  const installed = join(folder, "node_modules/ocp-backup-client");
  for (const [path, text] of await buildClientPackage(root)) {
    mkdirSync(join(installed, path, ".."), { recursive: true });
    writeFileSync(join(installed, path), text);
  }
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  for (const name of ["@types/node", "undici-types"]) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    noUncheckedIndexedAccess: true,
    types: ["node"],
    outDir: "out",
  };
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: examples.map(({ name }) => `${name}.ts`) }));
  for (const { name, text } of examples) writeFileSync(join(folder, `${name}.ts`), text);
}, 60_000);

describe("the README of the client", () => {
  it("has an example of every operation and every class of error", () => {
    const text = examples.map((each) => each.text).join("\n");
    const errors = [
      "RefusedError",
      "ThrottledError",
      "PartialFailureError",
      "ContractViolationError",
      "NotSentError",
      "OutcomeUnknownError",
    ];
    expect([...operationIds, ...errors].filter((name) => !text.includes(name))).toEqual([]);
  });

  it("has examples that compile strictly", () => {
    const compiler = join(root, "node_modules/typescript-7/bin/tsc");
    const told = (() => {
      try {
        return execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    })();
    expect(told).toBe("");
  });

  it.each(examples)("has an example that runs: $name", async ({ name }) => {
    const ocp = await served("faithful");
    const { basic, accessKey } = ocp.credentials;
    const env = {
      ...{ PATH: process.env["PATH"] ?? "", OCP_URL: ocp.origin, OCP_USERNAME: basic.username, OCP_PASSWORD: basic.password },
      ...{ OCP_ACCESS_KEY_ID: accessKey.id, OCP_ACCESS_KEY_SECRET: accessKey.secret },
    };
    const told = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [join(folder, "out", `${name}.js`)], { env, encoding: "utf8" }, (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new Error(stderr.replace(/^(.{300}).*$/gm, "$1"))),
      );
    });
    expect(told).not.toContain(basic.password);
  });
});
