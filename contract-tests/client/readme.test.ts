import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { operationIds } from "../../src/model/operation.js";
import { served } from "../miniatures/calling.js";
import { compiled, layOut, printed, programsIn } from "./programs.js";

const folder = join(process.env["CONTRACT_TESTS_FOLDER"]!, "readme");
const examples = programsIn(readFileSync(fileURLToPath(new URL("../../src/client/README.md", import.meta.url)), "utf8"));

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
