import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/docs/lint/leaks.js";

async function kindsIn(text: string, hosts: readonly string[] = []): Promise<readonly string[]> {
  return (await findLeaks(new Map([["a.html", text]]), { hosts })).map(({ kind }) => kind);
}

const random = "q7Xw2LkP9vRt4ZmB8nYc";

describe("findLeaks", () => {
  it.each([
    ["a private address", "http://10.20.30.40:8080/", "private address"],
    ["another", "192.168.1.7", "private address"],
    ["a third", "172.16.0.9", "private address"],
    ["a link-local one", "169.254.169.254", "private address"],
    ["a unique local one", "fd12:3456:789a::1", "private address"],
    ["a host of a company", "https://ocp.prod.corp/", "internal host name"],
    ["another", "db-1.internal", "internal host name"],
    ["a key of a store", "LTAI5tQ7Xw2LkP9vRt4Z", "AccessKey of a store"],
    ["Basic credentials", `Authorization: Basic ${Buffer.from("admin:hunter22").toString("base64")}`, "Basic credentials"],
    ["a signature", `OCP-ACCESS-KEY-HMACSHA1 abcd:TsQD6HDOuZuJ409m0wdnZPmijlc=`, "signature of a call"],
    ["a secret in JSON", `"accessKeySecret": "${random}"`, "secret"],
    ["a secret in a page", `&quot;accessKeySecret&quot;: &quot;${random}&quot;`, "secret"],
    ["a secret in a shell", `export OCP_PASSWORD=${random}`, "secret"],
  ])("sees %s", async (_what, text, kind) => {
    expect(await kindsIn(text)).toContain(kind);
  });

  it("sees tokens that others keep a list of", async () => {
    expect(await kindsIn(`token ghp_${"a1B2".repeat(9)}`)).toHaveLength(1);
    expect(await kindsIn(`-----BEGIN RSA PRIVATE KEY-----\n${"MIIEow".repeat(20)}\n-----END RSA PRIVATE KEY-----`)).not.toEqual([]);
  });

  it.each([
    "127.0.0.1",
    "http://localhost:8000/",
    "version 10.2.1",
    "1.10.20.30.40",
    "https://ocp.example.com:8080/",
    '"accessKeySecret": "example-secret-not-real"',
    '"accessKeySecret": "${STORAGE_ACCESS_KEY_SECRET}"',
    "export OCP_PASSWORD=…",
    'password = os.environ["OCP_PASSWORD"]',
    '"password": "env(NAME)"',
  ])("lets %s pass", async (text) => {
    expect(await kindsIn(text)).toEqual([]);
  });

  it("lets hosts pass that a site wants to publish, and no others", async () => {
    expect(await kindsIn("ocp.prod.corp and db.prod.corp", ["ocp.prod.corp"])).toEqual(["internal host name"]);
  });

  it("tells where, and never what", async () => {
    const [leak] = await findLeaks(new Map([["a.html", `one\ntwo "password": "${random}"`]]), { hosts: [] });
    expect(leak).toEqual({ path: "a.html", line: 2, kind: "secret" });
  });
});
