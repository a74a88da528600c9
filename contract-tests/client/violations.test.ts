import { describe, expect, it } from "vitest";
import { answers } from "../../generated/4.3/answers.gen.js";
import { examples } from "../../generated/4.3/examples.gen.js";
import { validators } from "../../generated/4.3/validators.gen.js";
import { basicAuth, createBackupClient } from "../../src/client/public.js";
import { exampleBody } from "../../src/client/testing/public-testing.js";
import { compileBreaches } from "../../src/client/violations.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/model/json.js";
import { thrownBy } from "./client-of.js";
import { envelope, http, serveRaw } from "./raw-server.js";

/** Every value that differs in one place: a member taken away, or something else in its place. */
function* variants(value: JsonValue): Generator<JsonValue> {
  for (const other of [null, true, 7, -1, 1.5, 2n ** 63n, 9007199254740993n, "", "9007199254740993", "text", [], {}]) yield other;
  if (isJsonArray(value)) {
    for (const [index, each] of value.entries())
      for (const other of variants(each)) yield value.map((old, at) => (at === index ? other : old));
  } else if (isJsonObject(value)) {
    for (const [name, each] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const other of variants(each)) yield { ...value, [name]: other };
    }
  }
}

/** Limits that the client leaves out on purpose: what they rest on is too weak to turn an answer down. */
const weak = ["minimum", "maximum", "minLength", "minItems", "const", "pattern", "format"];

describe("the client's walk", () => {
  it.each(Object.keys(answers.roots))("agrees with the compiled validators on answers of %s", (operation) => {
    const validate = validators[`${operation} 200`]!;
    const breachesOf = compileBreaches(answers.roots[operation]!, answers.schemas);
    const differing: string[] = [];
    let judged = 0;
    for (const { value } of examples[operation]!.responses["200"]!) {
      expect(breachesOf(structuredClone(value))).toEqual([]);
      for (const variant of variants(value)) {
        judged += 1;
        const right = validate(variant);
        const faults = right ? [] : (validate.errors ?? []);
        const breaches = breachesOf(structuredClone(variant));
        const onlyWeak = faults.every(({ keyword, params }) => weak.includes(keyword) && params["format"] !== "int64");
        if (breaches.length > 0 ? right : !right && !onlyWeak)
          differing.push(JSON.stringify([faults[0]?.instancePath, faults[0]?.keyword, breaches[0]?.pointer, breaches[0]?.expected]));
      }
    }
    expect(judged).toBeGreaterThan(50);
    expect([...new Set(differing)]).toEqual([]);
  });
});

describe("an answer that does not hold the contract", () => {
  const wrong = envelope(
    '{"obBackupTaskType":7,"backupObjectOpsResultList":[{"beSuccessful":true,"obBackupObjectList":[],"taskIdList":[5]}]}',
  );

  it.each([
    [
      "throw",
      {
        code: "CONTRACT_VIOLATION",
        pointer: "/data/obBackupTaskType",
        expected: "string",
        actual: "7",
        mayHaveStarted: true,
        taskIds: [5],
      },
    ],
    ["warn", { taskIds: [5], violations: [{ pointer: "/data/obBackupTaskType", expected: "string", actual: "7" }] }],
    ["off", { taskIds: [5], violations: [] }],
  ] as const)("with validate %s", async (validate, expected) => {
    const server = await serveRaw((socket) => socket.end(http(200, wrong)));
    const client = createBackupClient({ baseUrl: server.origin, auth: basicAuth({ username: "u", password: "p" }), validate });
    const call = client.backupTenantNow({ clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") });
    expect(await (validate === "throw" ? thrownBy(call) : call)).toMatchObject(expected);
  });
});
