import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { operationIds } from "../../src/model/operation.js";
import { served } from "../miniatures/calling.js";
import { compiled, layOut, printed, programsIn } from "./programs.js";

const folder = join(process.env["CONTRACT_TESTS_FOLDER"]!, "readme");
const page = readFileSync(fileURLToPath(new URL("../../src/client/README.md", import.meta.url)), "utf8");
const examples = programsIn(page);

beforeAll(async () => {
  await layOut(folder, examples, ["@types/node", "undici-types"]);
}, 60_000);

describe("the README of the client", () => {
  it("has an example of every operation, every type of storage and every class of error", () => {
    const text = examples.map((each) => each.text).join("\n");
    const errors = ["Refused", "Throttled", "PartialFailure", "ContractViolation", "NotSent", "OutcomeUnknown"].map(
      (name) => `${name}Error`,
    );
    const storages = ["FILE", "OSS", "COS", "S3"].map((name) => `BACKUP_STORAGE_${name}`);
    expect([...operationIds, ...storages, ...errors].filter((name) => !text.includes(name))).toEqual([]);
  });

  it("has examples that compile strictly", () => {
    expect(compiled(folder)).toBe("");
  });

  it.each(examples)("has an example that runs: $name", async ({ name }) => {
    const ocp = await served("faithful");
    const { basic, accessKey } = ocp.credentials;
    const told = await printed(folder, name, {
      ...{ OCP_TARGET: ocp.origin, OCP_USERNAME: basic.username, OCP_PASSWORD: basic.password },
      ...{ OCP_ACCESS_KEY_ID: accessKey.id, OCP_ACCESS_KEY_SECRET: accessKey.secret },
    });
    expect(told).not.toContain(basic.password);
  });

  it("has an example for CommonJS, which require and import() load, and TypeScript compiles as .cts", () => {
    const [, text = ""] = /^```js\n(.*?)^```$/ms.exec(page) ?? [];
    const run = (...args: readonly string[]) =>
      execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    writeFileSync(join(folder, "service.cjs"), text);
    expect(run("service.cjs")).toMatch(/^4\.3\./);
    const imported = `${text.replace(/require\(/g, "await import(").replace(/^/, "(async () => {")}})();`;
    writeFileSync(join(folder, "imported.cjs"), imported);
    expect(run("--no-experimental-require-module", "imported.cjs")).toMatch(/^4\.3\./);
    const compilerOptions = { target: "es2022", module: "nodenext", strict: true, types: ["node"], outDir: "out" };
    writeFileSync(join(folder, "service.cts"), text.replace(/const (\{.*\}) = require\(("[^"]+")\)/g, "import $1 from $2"));
    writeFileSync(join(folder, "cts.tsconfig.json"), JSON.stringify({ compilerOptions, files: ["service.cts"] }));
    run(fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url)), "-p", "cts.tsconfig.json");
    expect(run("out/service.cjs")).toMatch(/^4\.3\./);
  });

  it("has an example in which each class of error is met", async () => {
    const told = await printed(folder, "errors-1", {});
    for (const words of [
      "nothing started:",
      "wait until",
      "failed:",
      "safe to call again:",
      "did it start? started",
      "against the contract:",
    ]) {
      expect(told).toContain(words);
    }
  });
});
