import { headerValue } from "../../model/exchange.js";
import { isJsonObject, member, type JsonValue } from "../../model/json.js";
import type { Call } from "../answer.js";
import { add, change, header, onBackups, onRefusals, onStatus, put, reword, text } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "undocumented-and-leaks";

const javaTrace = [
  "java.lang.NullPointerException: null",
  "\tat com.oceanbase.ocp.backup.BackupService.backupNow(BackupService.java:231)",
  "\tat java.lang.Thread.run(Thread.java:748)",
  "Caused by: java.io.IOException: no such host",
];

/** Liars who tell what callers must not see. */
export const leaks: readonly Miniature[] = [
  ...liars({ family, fails: ["leak/stack-trace"] }, onRefusals, [
    ["stack-trace", "E41", "debugMessage is a stack trace of Java.", add("/error", "debugMessage", javaTrace.join("\n"))],
    [
      "stack-trace-list",
      "E41",
      "An error has its stackTrace though nobody asked.",
      add(
        "/error",
        "stackTrace",
        javaTrace.map((line) => line.trim()),
      ),
    ],
    [
      "stack-trace-in-header",
      "E41",
      "A header holds a line of a stack trace.",
      header("X-Debug", "at com.oceanbase.ocp.Api.call(Api.java:12)"),
    ],
    [
      "stack-trace-of-python",
      "E41",
      "message is a stack trace of Python.",
      put("/error/message", "Traceback (most recent call last):\n  File \"/opt/ocp/api.py\", line 12, in call\nKeyError: 'id'"),
    ],
  ]),
  ...liars({ family, fails: ["leak/secret-echoed"] }, onBackups, [
    [
      "secret-in-extra-member",
      "E39",
      "The answer repeats the storage's secret in a member of its own.",
      add("/data", "storage", ""),
      change("/data/storage", (_value, call) => secretOf(call)),
    ],
    [
      "secret-in-server",
      "E40",
      "The secret of the storage stands inside server.",
      reword("/server", (value, call) => `${value} ${secretOf(call)}`),
    ],
    [
      "secret-in-base64",
      "E48",
      "The secret of the storage stands in the answer in base64.",
      reword("/server", (_value, call) => Buffer.from(secretOf(call)).toString("base64")),
    ],
    [
      "secret-in-header",
      "",
      "The secret of the storage stands in a header.",
      (answer, call) => header("X-Debug", encodeURIComponent(secretOf(call)))(answer, call),
    ],
    [
      "secret-in-header-name",
      "",
      "A header is named for the secret of the storage.",
      (answer, call) => header(`X-${encodeURIComponent(secretOf(call))}`, "refused")(answer, call),
    ],
    [
      "secret-in-upper-case",
      "",
      "The secret of the storage stands in the answer in upper case.",
      reword("/server", (value, call) => `${value} ${secretOf(call).toUpperCase()}`),
    ],
  ]),
  ...liars({ family, fails: ["leak/secret-echoed"] }, onStatus(401), [
    [
      "authorization-in-base64",
      "E48",
      "A refused login gets its Authorization header back in base64.",
      reword(
        "/error/message",
        (value, call) => `${value} ${Buffer.from(headerValue(call.headers, "authorization") ?? "").toString("base64")}`,
      ),
    ],
    [
      "authorization-echoed",
      "E40",
      "A refused login gets its Authorization header back.",
      reword("/error/message", (value, call) => `${value} ${headerValue(call.headers, "authorization") ?? ""}`),
    ],
  ]),
  ...liars({ family, fails: ["leak/secret-echoed"] }, onRefusals, [
    [
      "body-echoed",
      "E39",
      "A refusal repeats the whole body.",
      text((body, call) => body.replace(/^\{/, `{"rejected":${JSON.stringify(call.body.toString("utf8"))},`)),
    ],
  ]),
];

/** Gives the access key's secret out of the body of a call; a word where it has none. */
function secretOf({ body }: Call): string {
  const storage = member(member(read(body), "obBackupServiceStorageConfig"), "obBackupStorageBaseInfo");
  const keys = isJsonObject(storage) ? Object.values(storage).filter(isJsonObject) : [];
  const secret = keys.map((key) => member(key, "accessKeySecret")).find((each) => typeof each === "string");
  return secret ?? "none";
}

function read(body: Buffer): JsonValue {
  try {
    return JSON.parse(body.toString("utf8")) as JsonValue;
  } catch {
    return null;
  }
}
