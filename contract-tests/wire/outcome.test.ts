import { describe, expect, it } from "vitest";
import type { Exchange, FailureStage } from "../../src/model/exchange.js";
import { isBackupPath, mayStartBackup } from "../../src/wire/backup-path.js";
import { readJson } from "../../src/wire/json.js";
import { isSurprise, outcomeOf } from "../../src/wire/outcome.js";

const path = "/api/v2/ob/clusters/1/tenants/2/backup/backupNow";

function exchange(parts: {
  readonly status?: number;
  readonly text?: string;
  readonly stage?: FailureStage;
  readonly method?: string;
  readonly path?: string;
}): Exchange {
  const { status, text, stage } = parts;
  const body = text === undefined ? {} : { body: { text, size: text.length, json: readJson(Buffer.from(text)) } };
  return {
    id: "x",
    request: { method: parts.method ?? "POST", origin: "http://h", path: parts.path ?? path, headers: [] },
    ...(status === undefined ? {} : { response: { httpVersion: "HTTP/1.1", status, statusText: "", headers: [], ...body } }),
    ...(stage === undefined ? {} : { failure: { stage, code: "C", message: "m" } }),
    startedAt: "",
    durationMs: 0,
    leaks: [],
  };
}

const error = '"error":{"code":0,"message":"no"}';
const refused = `{"successful":false,"status":400,${error}}`;

describe("outcomeOf", () => {
  it.each<[string, Parameters<typeof exchange>[0], string]>([
    ["a success envelope with 200", { status: 200, text: '{"successful":true}' }, "started"],
    ["an error envelope with 400", { status: 400, text: refused }, "refused"],
    [
      "an error envelope with a text code",
      { status: 409, text: '{"successful":false,"status":409,"error":{"code":"BAK31005","message":"no"}}' },
      "refused",
    ],
    ["an error envelope behind a byte order mark", { status: 400, text: `\uFEFF${refused}` }, "refused"],
    ["an error envelope with null data", { status: 400, text: refused.replace("{", '{"data":null,') }, "refused"],
    ["nothing sent", { stage: "not-sent" }, "not-sent"],
    ["no answer", { stage: "no-answer" }, "unknown"],
    ["an answer cut off", { stage: "answer-cut" }, "unknown"],
    ["an empty 200", { status: 200 }, "unknown"],
    ["200 that says it failed", { status: 200, text: refused }, "unknown"],
    ["202 with a success envelope", { status: 202, text: '{"successful":true}' }, "unknown"],
    ["500 with an error envelope", { status: 500, text: `{"successful":false,"status":500,${error}}` }, "unknown"],
    ["502 of a proxy", { status: 502, text: "<html>" }, "unknown"],
    ["a redirect", { status: 302 }, "unknown"],
    ["400 without a body", { status: 400 }, "unknown"],
    ["400 with a page", { status: 400, text: "<html>" }, "unknown"],
    ["400 that says it succeeded", { status: 400, text: `{"successful":true,"status":400,${error}}` }, "unknown"],
    ["400 with an envelope of 200", { status: 400, text: `{"successful":false,"status":200,${error}}` }, "unknown"],
    ["400 without an error", { status: 400, text: '{"successful":false,"status":400}' }, "unknown"],
    ["400 without a message", { status: 400, text: '{"successful":false,"status":400,"error":{"code":0}}' }, "unknown"],
    ["400 without a code", { status: 400, text: '{"successful":false,"status":400,"error":{"message":"no"}}' }, "unknown"],
    ["400 that names tasks", { status: 400, text: refused.replace("{", '{"data":{"taskIdList":[1]},') }, "unknown"],
    ["400 that says both", { status: 400, text: `{"successful":true,"successful":false,"status":400,${error}}` }, "unknown"],
    ["400 with two documents", { status: 400, text: `${refused}{}` }, "unknown"],
  ])("%s", (_what, parts, outcome) => {
    expect(outcomeOf(exchange(parts))).toBe(outcome);
  });
});

describe("isSurprise", () => {
  it.each<[string, Parameters<typeof exchange>[0], boolean]>([
    ["a success envelope", { status: 200, text: '{"successful":true}' }, true],
    ["a success envelope with 400", { status: 400, text: '{"successful":true}' }, true],
    ["an empty 204 to a POST", { status: 204 }, true],
    ["the console's page to a POST of a backup", { status: 200, text: "<html>" }, true],
    ["the console's page to another method", { status: 200, text: "<html>", method: "PUT" }, false],
    ["a success envelope to another method", { status: 200, text: '{"successful":true}', method: "PUT" }, true],
    ["a success envelope for another route", { status: 200, text: '{"successful":true}', path: "/api/v2/other" }, false],
    ["a page for another route", { status: 200, text: "<html>", path: "/api/v2/other" }, false],
    ["a refusal", { status: 400, text: refused }, false],
    ["no answer", { stage: "no-answer" }, false],
  ])("%s", (_what, parts, surprise) => {
    expect(isSurprise(exchange(parts))).toBe(surprise);
  });
});

describe("mayStartBackup", () => {
  it.each([
    path,
    "/api/v2/ob/clusters/1/backup/backupNow",
    "/prefix/api/v2/ob/clusters/1/backup/backupNow?a=b#c",
    "/api/v2/ob/clusters/1/backup/BACKUPNOW",
    "/api/v2/ob/clusters/1/backup/backupNow/",
    "/api/v2/ob/clusters/1//backup//backupNow",
    "/api/v2/ob/clusters/1/backup/backupNow;a=b",
    "/api/v2/ob/clusters/1/backup/backupNow.json",
    "/api/v2/ob/clusters/1/backup/./x/../backupNow",
    "/api/v2/ob/clusters/1/backup/%62ackupNow",
    "/api/v2/ob/clusters/1/backup/%2562ackupNow",
    "/api/v2/ob/clusters/1/backup%2FbackupNow",
    "/api/v2/ob/clusters/1/backup%5CbackupNow",
    "/api/v2/ob/clusters/1/tenants/9007199254740991/backup/backupNow",
    "/api/v2/ob/clusters/9007199254740991/tenants/2/backup/backupNow",
    "/api/v2/ob/clusters/not-a-number/tenants/2/backup/backupNow",
    "/api/v2/ob/clusters/5x/backup/backupNow",
    "/api/v2/ob/clusters/%205/backup/backupNow",
    "/api/v2/ob/clusters/-5/backup/backupNow",
    "/api/v2/ob/clusters/%EF%BC%95/backup/backupNow",
    "/elsewhere/backup/backupNow",
  ])("says yes to %s", (each) => {
    expect(mayStartBackup(each)).toBe(true);
  });

  it.each([
    "/api/v2/ob/clusters/9007199254740991/tenants/9007199254740991/backup/backupNow",
    "/api/v2/ob/clusters/9007199254740991/backup/backupNow",
    "/api/v2/ob/clusters/9007199254740991/tenants/9007199254740991/backup/backupNow",
    "/api/v2/ob/clusters/abc/backup/backupNow",
    "/api/v2/ob/clusters/x/tenants/x5/backup/backupNow",
    "/api/v2/ob/clusters/1/backup/config/backupStrategy",
    "/api/v2/ob/clusters/1/backup/backupNow/tasks",
    "/api/v2/ob/clusters?next=/clusters/1/backup/backupNow",
    "/",
  ])("says no to %s", (each) => {
    expect(mayStartBackup(each)).toBe(false);
  });
});

describe("isBackupPath", () => {
  it("counts impossible ids as well", () => {
    expect(isBackupPath("/api/v2/ob/clusters/9007199254740991/backup/backupNow")).toBe(true);
    expect(isBackupPath("/api/v2/ob/clusters/1")).toBe(false);
  });
});
