import { expect, it } from "vitest";
import { createSelfScan, secretsOfCredentials } from "../../src/cli/self-scan.js";

const secret = "a-canary-that-is-no-secret";
const scan = createSelfScan(secretsOfCredentials({ basic: { password: secret } }));

it("lets a text pass that holds no secret", () => {
  expect(scan("the summary", "everything conforms")).toBe("everything conforms");
});

it.each([
  secret,
  Buffer.from(`user:${secret}`).toString("base64"),
  encodeURIComponent(`${secret}%`).slice(0, -3),
  Buffer.from(secret).toString("hex"),
])("withholds %s, and does not repeat it", (leaked) => {
  const publish = (): string => scan("--report json=r.json", `{"server":"${leaked}"}`);
  expect(publish).toThrow(/^--report json=r\.json is withheld: it holds OCP_PASSWORD/);
  expect(publish).not.toThrow(new RegExp(secret));
});
