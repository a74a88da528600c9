import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { signatureFaults } from "../../src/model/probe.js";
import { verifyAccessKey, type SignedParts } from "../../src/wire/signature.js";
import { backupRecipe, bodyOf, exchangeOf, impossiblePath, open, recipe, refusalOf, serveHttp } from "./harness.js";

const accessKey = { id: "key-id", secret: "canary-key-secret" };
const credentials = { basic: { username: "runner", password: "canary-password" }, accessKey, prefer: "access-key" } as const;

interface Seen {
  readonly authorization: string;
  readonly parts: SignedParts;
  readonly contentMd5: string | undefined;
}

async function serveSeen(): Promise<{ readonly origin: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const origin = await serveHttp(async (request: IncomingMessage, response) => {
    const { authorization = "", date = "", host = "", "content-type": contentType = "" } = request.headers;
    const body = await bodyOf(request);
    const parts = { method: request.method ?? "", path: request.url ?? "", contentType, date, host, headers: [], body };
    seen.push({ authorization, parts, contentMd5: request.headers["content-md5"] as string | undefined });
    response.writeHead(401).end();
  });
  return { origin, seen };
}

const call = backupRecipe({ path: impossiblePath, body: '{"backupMode":"PHYSICAL_BACKUP"}' });

describe("a signature that does not fit", () => {
  it.each(signatureFaults)("%s fits the call only where its Date is what is wrong, and is right for something else", async (kind) => {
    const { origin, seen } = await serveSeen();
    await exchangeOf(open(origin, { credentials }), { ...call, credentials: kind });
    const [{ authorization, parts, contentMd5 } = { authorization: "", parts: undefined as never, contentMd5: undefined }] = seen;
    const fits = (changes: Partial<SignedParts>): boolean => verifyAccessKey(authorization, accessKey, { ...parts, ...changes });
    expect(fits({})).toBe(kind === "stale-date" || kind === "future-date");
    if (kind === "other-path") expect(fits({ path: "/api/v2/info" })).toBe(true);
    if (kind === "other-body") expect(fits({ body: "{}" }) && fits({ digest: contentMd5 })).toBe(true);
    if (kind === "unsigned-body") expect(fits({ body: "" })).toBe(true);
    const age = (Date.now() - Date.parse(parts.date)) / 60_000;
    expect(Math.round(age)).toBe(kind === "stale-date" ? 60 : kind === "future-date" ? -60 : 0);
  });

  it("never says a user's name or a secret, right or changed, and is of the AccessKey alone", async () => {
    const { origin, seen } = await serveSeen();
    for (const kind of signatureFaults) await exchangeOf(open(origin, { credentials }), { ...call, credentials: kind });
    expect(seen.map(({ authorization }) => authorization.replace(/:.*/, ":"))).toEqual(
      signatureFaults.map(() => "OCP-ACCESS-KEY-HMACSHA1 key-id:"),
    );
    expect(JSON.stringify(seen)).not.toMatch(/runner|canary/);
    expect(new Set(seen.map(({ authorization }) => authorization)).size).toBe(signatureFaults.length);
  });

  it("counts as a failed login", async () => {
    const { origin, seen } = await serveSeen();
    const transport = open(origin, { credentials, maxCredentialProbes: 2 });
    await exchangeOf(transport, recipe({ credentials: "none" }));
    await exchangeOf(transport, recipe({ credentials: "stale-date" }));
    for (const kind of signatureFaults) expect(await refusalOf(transport, recipe({ credentials: kind }))).toContain("the 2 requests");
    expect(seen).toHaveLength(2);
  });

  it("is not sent where there is no AccessKey", async () => {
    const { origin, seen } = await serveSeen();
    const transport = open(origin);
    expect(await refusalOf(transport, recipe({ credentials: "wrong-signature" }))).toBe("no AccessKey is configured");
    expect(seen).toEqual([]);
  });
});
