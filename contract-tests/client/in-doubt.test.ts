import { describe, expect, it } from "vitest";
import {
  basicAuth,
  createBackupClient,
  type BackupClient,
  type ClientOptions,
  type ContractViolationError,
  type OutcomeUnknownError,
  type PartialFailureError,
} from "../../src/client/public.js";
import { createFakeFetch, exampleBody } from "../../src/client/testing/public-testing.js";
import { thrownBy } from "./client-of.js";
import { envelope } from "./raw-server.js";

const call = { clusterId: 1, tenantId: 2, body: exampleBody("4.3", "backupTenantNow", "BACKUP_STORAGE_FILE") };
const object = '"obBackupObjectList":[{"clusterId":1,"tenantId":2,"backupDimension":"TENANT"}]';

/** A client of which each call is answered with this text. */
function answered(text: string, options: Partial<ClientOptions> = {}): BackupClient {
  const auth = basicAuth({ username: "u", password: "12345678" });
  const headers = { "content-type": "application/json" };
  return createBackupClient({ baseUrl: "http://ocp.example", auth, fetch: async () => new Response(text, { headers }), ...options });
}

function results(...each: readonly string[]): string {
  return envelope(`{"obBackupTaskType":"DATA_BACKUP_NOW","backupObjectOpsResultList":[${each.join(",")}]}`);
}

const good = `{"beSuccessful":true,${object},"taskIdList":[12345678]}`;
const bad = `{"beSuccessful":false,${object},"hint":"no"}`;

describe("what may have started is never told as not started:", () => {
  it("a failure in part keeps its tasks where an id looks like the password", async () => {
    const error = (await thrownBy(answered(results(bad, good)).backupTenantNow(call))) as PartialFailureError;
    expect(error).toMatchObject({ code: "PARTIAL_FAILURE", mayHaveStarted: true, taskIds: [12345678] });
    expect([error.succeeded.length, error.failed.length]).toEqual([1, 1]);
  });

  it.each([
    ["an object that says nothing", `{${object}}`],
    ["an object that is null", "null"],
    ["one that says it in a text", `{"beSuccessful":"true",${object}}`],
  ])("a failure in part beside %s", async (_what, other) => {
    const error = (await thrownBy(answered(results(bad, other)).backupTenantNow(call))) as PartialFailureError;
    expect(error).toMatchObject({ code: "PARTIAL_FAILURE", mayHaveStarted: true });
    expect([error.succeeded.length, error.failed.length]).toEqual([0, 1]);
    expect(error.message).toContain("1 of 2 objects failed");
  });

  it("a failure in part whose halves cannot be shown", async () => {
    const deep = `{"x":${"[".repeat(1100)}${"]".repeat(1100)}}`;
    const text = results(bad, `{"beSuccessful":true,${object},"hint":${deep},"taskIdList":[7]}`);
    const error = (await thrownBy(answered(text).backupTenantNow(call))) as PartialFailureError;
    expect(error).toMatchObject({ code: "PARTIAL_FAILURE", mayHaveStarted: true, taskIds: [7] });
  });

  it.each(["throw", "warn", "off"] as const)('without beSuccessful there is no success, with validate "%s"', async (validate) => {
    const text = results(`{${object},"taskIdList":[7]}`);
    const error = (await thrownBy(answered(text, { validate }).backupTenantNow(call))) as ContractViolationError;
    expect(error).toMatchObject({ code: "CONTRACT_VIOLATION", mayHaveStarted: true, taskIds: [7] });
    expect(error.pointer).toContain("/data/backupObjectOpsResultList/0");
  });

  it.each([
    ["a member twice", results(good).replace('"successful":true', '"successful":false,"successful":true')],
    ["a member of a result twice", results(good.replace('"beSuccessful":true', '"beSuccessful":false,"beSuccessful":true'))],
    ["a member twice, once escaped", results(good).replace('"successful":true', '"succe\\u0073sful":false,"successful":true')],
    ["bytes after the end", `${results(good)}{"successful":false}`],
    ["a member twice and a long id", results(good).replace('"duration":1', '"duration":9007199254740993,"duration":1')],
  ])("an answer with %s is none", async (_what, text) => {
    for (const validate of ["throw", "off"] as const) {
      expect(await thrownBy(answered(text, { validate }).backupTenantNow(call))).toMatchObject({
        code: "OUTCOME_UNKNOWN",
        reason: "NOT_FROM_OCP",
        mayHaveStarted: true,
      });
    }
  });

  it("signs of JSON within texts are no members", async () => {
    const text = results(good).replace('"server":"s"', '"server":"\\":{:[\\\\"');
    expect(await answered(text).backupTenantNow(call)).toMatchObject({ taskIds: [12345678] });
  });

  it.each([Number.NaN, -1, Infinity, -Infinity])("resolve refuses a grace of %s", async (graceMs) => {
    const fetch = createFakeFetch({ backup: "outcome-unknown" });
    const lost = (await thrownBy(answered("", { fetch }).backupTenantNow(call))) as OutcomeUnknownError;
    await expect(lost.resolve({ graceMs })).rejects.toThrow(TypeError);
    expect(fetch.calls.length).toBe(1);
  });

  it("resolve finds what started by ids beyond 2^53, and tells whoever watches of its reads", async () => {
    const told: string[] = [];
    const client = answered("", {
      fetch: createFakeFetch({ backup: "outcome-unknown-but-started" }),
      onExchange: ({ request }) => told.push(request.method),
    });
    const big = { ...call, clusterId: 9007199254740993n, tenantId: 9223372036854775807n };
    const lost = (await thrownBy(client.backupTenantNow(big))) as OutcomeUnknownError;
    expect(await lost.resolve()).toMatchObject({ outcome: "started", backups: [100] });
    expect(told.slice(0, 2)).toEqual(["POST", "GET"]);
  });

  it.each([
    ["an object without a prototype", Object.create(null)],
    ["a symbol", Symbol("x")],
    ["nothing", undefined],
    ["an error whose message is none", Object.assign(new Error("x"), { message: { toString: null } })],
  ])("%s, thrown by fetch or by what gives credentials, is told as an error of this package", async (_what, thrown: unknown) => {
    const fail = (): never => {
      throw thrown;
    };
    expect(await thrownBy(answered("", { fetch: fail }).backupTenantNow(call))).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(await thrownBy(answered("", { auth: fail }).backupTenantNow(call))).toMatchObject({ code: "NOT_SENT", reason: "AUTH_FAILED" });
  });
});
