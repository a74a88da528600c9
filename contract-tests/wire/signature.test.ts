import official from "../../interop/vectors.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { formatHttpDate } from "../../src/wire/http-date.js";
import { parseAccessKey, sign, signAccessKey, stringToSign, verifyAccessKey, type SignedParts } from "../../src/wire/signature.js";

// The pair that the vendor's signing page publishes together with its worked examples, which other languages are held to as well.
const key = { id: official.accessKeyId, secret: official.accessKeySecret };
const base: SignedParts = {
  method: "GET",
  path: "/api/v2/compute/idcs",
  contentType: "application/json",
  date: "Tue, 17 Jan 2023 09:13:57 GMT",
  host: "ocp.alibaba.net:8080",
  headers: [],
};

interface Vector {
  readonly name: string;
  readonly parts: SignedParts;
  readonly text: string;
  readonly signature: string;
}

const vectors: readonly Vector[] = [
  {
    name: "official: POST with a body",
    parts: { ...base, method: "POST", headers: [["x-ocp-data", "A,1"]], body: '{"name":"test01","description":"test","regionId":1}' },
    text: "POST\n186974DB33A090A16D3E2CA35F547B56\napplication/json\nTue, 17 Jan 2023 09:13:57 GMT\nocp.alibaba.net:8080\nx-ocp-data:A,1\n/api/v2/compute/idcs",
    signature: official.vectors[0]?.signature ?? "",
  },
  {
    name: "official: GET without a body",
    parts: {
      ...base,
      path: "/api/v2/compute/idcs?size=100",
      contentType: "application/json;charset=utf-8",
      date: "Tue, 17 Jan 2023 04:14:02 GMT",
    },
    text: "GET\n\napplication/json;charset=utf-8\nTue, 17 Jan 2023 04:14:02 GMT\nocp.alibaba.net:8080\n\n/api/v2/compute/idcs?size=100",
    signature: official.vectors[1]?.signature ?? "",
  },
  {
    name: "ours: a tenant backup",
    parts: {
      ...base,
      method: "POST",
      path: "/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow",
      date: "Wed, 07 Aug 2024 06:51:41 GMT",
      body: '{"obBackupObject":{"clusterId":1000005,"tenantId":1000012,"backupDimension":"TENANT"},"dataBackupMode":"FULL_BACKUP","backupMode":"PHYSICAL_BACKUP","obBackupServiceStorageConfig":{"alarmStoragePercentageThreshold":95,"configName":"ycnfs223_0915","obBackupStorageBaseInfo":{"backupStorageType":"BACKUP_STORAGE_FILE","storageUrl":"/obbackup/"},"serviceName":"ycfor223","storageId":26}}',
    },
    text: "POST\n01DF5300A63AAD50505BBDC52FCCD74E\napplication/json\nWed, 07 Aug 2024 06:51:41 GMT\nocp.alibaba.net:8080\n\n/api/v2/ob/clusters/1000005/tenants/1000012/backup/backupNow",
    signature: "TkibcJeL5sgCbMs3/9NSp4aWN6w=",
  },
];

describe("the signature of a call", () => {
  it.each(vectors)("$name", ({ parts, text, signature }) => {
    expect(stringToSign(parts)).toBe(text);
    expect(sign(key.secret, parts)).toBe(signature);
    expect(signAccessKey(key, parts)).toBe(`OCP-ACCESS-KEY-HMACSHA1 ${key.id}:${signature}`);
  });

  it("is the same for the bytes of a body as for its text", () => {
    const body = '{"name":"备份"}';
    expect(sign(key.secret, { ...base, body: Buffer.from(body) })).toBe(sign(key.secret, { ...base, body }));
  });

  it("keeps an empty line for an empty body", () => {
    expect(stringToSign({ ...base, body: "" })).toBe(stringToSign(base));
  });
});

describe("the path and query line", () => {
  it.each([
    ["/a", "/a"],
    ["/a?", "/a"],
    ["/a?b=2&a=1", "/a?a=1&b=2"],
    ["/a?name=x%20y", "/a?name=x%20y"],
    ["/a?name=x+y", "/a?name=x%20y"],
    ["/a?name=x%2By", "/a?name=x%2By"],
    ["/a?n=(a*b)'!~-._", "/a?n=%28a%2Ab%29%27%21~-._"],
    ["/a?n=%e5%a4%87", "/a?n=%E5%A4%87"],
    ["/a?t=2024-08-07T14:51:41%2B08:00", "/a?t=2024-08-07T14%3A51%3A41%2B08%3A00"],
    ["/a?flag", "/a?flag="],
    ["/a?aa=1&a=2", "/a?a=2&aa=1"],
    ["/a?a=3&a=1&a=2", "/a?a=1%2C2%2C3"],
    ["/a?n=%zz", "/a?n=%25zz"],
  ])("%s is signed as %s", (path, line) => {
    expect(
      stringToSign({ ...base, path })
        .split("\n")
        .at(-1),
    ).toBe(line);
  });
});

describe("the x-ocp headers", () => {
  it("are sorted by name, one a line, others left out", () => {
    const headers = [
      ["x-ocp-origin", "ocp-contract"],
      ["Accept", "*/*"],
      ["x-ocp-date", "now"],
      ["x-ocp-date", "again"],
    ] as const;
    expect(
      stringToSign({ ...base, headers })
        .split("\n")
        .slice(5, 7),
    ).toEqual(["x-ocp-date:now,again", "x-ocp-origin:ocp-contract"]);
  });
});

describe("verifyAccessKey", () => {
  const parts: SignedParts = { ...base, method: "POST", body: "{}" };
  const authorization = signAccessKey(key, parts);

  it("accepts the call that was signed", () => {
    expect(verifyAccessKey(authorization, key, parts)).toBe(true);
  });

  it.each<[string, Partial<SignedParts>]>([
    ["method", { method: "PUT" }],
    ["path", { path: "/api/v2/other" }],
    ["query", { path: "/api/v2/compute/idcs?size=1" }],
    ["media type", { contentType: "text/plain" }],
    ["date", { date: "Tue, 17 Jan 2023 09:13:58 GMT" }],
    ["host", { host: "other:8080" }],
    ["body", { body: "[]" }],
    ["x-ocp header", { headers: [["x-ocp-origin", "other"]] }],
  ])("refuses another %s", (_what, other) => {
    expect(verifyAccessKey(authorization, key, { ...parts, ...other })).toBe(false);
  });

  it("refuses another key, another scheme and nonsense", () => {
    expect(verifyAccessKey(authorization, { ...key, id: "other" }, parts)).toBe(false);
    expect(verifyAccessKey(authorization, { ...key, secret: "other" }, parts)).toBe(false);
    expect(verifyAccessKey(authorization.replace("SHA1", "SHA256"), key, parts)).toBe(false);
    expect(parseAccessKey("Basic abc")).toBeUndefined();
  });
});

describe("formatHttpDate", () => {
  it("writes the day with two digits", () => {
    expect(formatHttpDate(Date.UTC(2010, 0, 3, 3, 6, 1))).toBe("Sun, 03 Jan 2010 03:06:01 GMT");
  });
});
