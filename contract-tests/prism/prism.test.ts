import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { profile } from "../../generated/4.3/profile.gen.js";
import { startPrism, type ServedMock } from "../../src/mock/prism.js";
import { createContractClient } from "./client.js";
import { describeOperations, type BackupRequest, type SuiteTarget } from "./suite.js";

let mock: ServedMock;
let target: SuiteTarget;
beforeAll(async () => {
  mock = await startPrism({ document: profile.document });
  const { origin } = mock;
  target = {
    client: await createContractClient({ origin, headers: { authorization: basic } }),
    stranger: await createContractClient({ origin }),
    clusterId: 1000005,
    tenantId: 1000012,
    requests: (profile.examples["backupTenantNow"]?.request ?? []).map(({ value }) => value as unknown as BackupRequest),
  };
});
afterAll(() => mock.close());

// Prism looks whether credentials are there, not what they are.
const basic = `Basic ${btoa("anybody:anything")}`;

describe("the client on Prism", () => {
  describeOperations({ open: () => target, forbids: () => undefined, stateless: true });
});

// What Prism answers where an OCP would not: each is a limit of the mock, written down in src/mock/limits.yaml.
describe("Prism answers off the contract", () => {
  const path = "/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow";
  const call = (body: string, more: RequestInit = {}): Promise<Response> =>
    fetch(mock.origin + path, { method: "POST", headers: { authorization: basic, "content-type": "application/json" }, body, ...more });
  const valid = JSON.stringify(profile.examples["backupTenantNow"]?.request[0]?.value);

  it("malformed JSON, with a body of its own", async () => {
    const response = await call(valid.slice(0, -1));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "invalid_json" } });
  });

  it("another method, with problem+json", async () => {
    const response = await fetch(mock.origin + path, { method: "PUT", headers: { authorization: basic } });
    expect(response.status).toBe(405);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("an unknown path, with problem+json", async () => {
    const response = await fetch(`${mock.origin}/api/v2/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });

  it("whatever credentials, with success", async () => {
    expect(
      (await call(valid, { headers: { authorization: "Basic bm9ib2R5Om5vdGhpbmc=", "content-type": "application/json" } })).status,
    ).toBe(200);
  });

  it("ids that cannot exist, with success", async () => {
    const response = await fetch(`${mock.origin}/api/v2/ob/clusters/9007199254740991`.concat("/tenants"), {
      headers: { authorization: basic },
    });
    expect(response.status).toBe(200);
  });

  it("a legal id beyond 2^53, with 400", async () => {
    const response = await fetch(`${mock.origin}/api/v2/ob/clusters/9007199254740993/tenants`, { headers: { authorization: basic } });
    expect(response.status).toBe(400);
  });

  it("an invalid request with the declared 400, its reasons in a header", async () => {
    const response = await call("{}");
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain("backupMode");
    expect(await response.json()).toMatchObject({ successful: false });
  });
});

describe("startPrism", () => {
  it("says that a port is taken", async () => {
    const port = Number(new URL(mock.origin).port);
    await expect(startPrism({ document: profile.document, port })).rejects.toThrow(
      new RegExp(`^the mock cannot listen on port ${String(port)}: .*EADDRINUSE`),
    );
  });
});
