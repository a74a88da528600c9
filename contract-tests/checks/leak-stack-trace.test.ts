import { describe, expect, it } from "vitest";
import { leakStackTrace } from "../../src/checks/leak-stack-trace.js";
import { languageOfTrace } from "../../src/checks/stack-traces.js";
import { refusal, started, success, verdictOf, type ExchangeParts } from "./exchange.js";

const judge = (parts: ExchangeParts) => verdictOf(leakStackTrace, { status: 500, ...parts });
const withMessage = (debugMessage: string) => judge({ body: refusal(500, 0, { debugMessage }) });
const java = "java.lang.IllegalStateException: x\n\tat com.oceanbase.ocp.Backup$Inner.<init>(Backup.java:23)\n";

describe("finds", () => {
  it.each([
    ["Java", java],
    ["Java in a module", "at java.base/java.lang.Thread.run(Thread.java:748)"],
    ["Java's cause", "Caused by: java.io.IOException: no such host"],
    ["native Java", "at sun.reflect.NativeMethodAccessorImpl.invoke0(Native Method)"],
    ["Python", 'Traceback (most recent call last):\n  File "/opt/a.py", line 12, in call'],
    ["Node", "Error: x\n    at Object.<anonymous> (/srv/app/index.js:10:5)"],
    ["Node without a name", "    at file:///srv/app/index.mjs:10:5"],
    ["Go", "panic: x\n\ngoroutine 1 [running]:\nmain.main()"],
    [".NET", "   at Ocp.Backup.Start(String name) in C:\\src\\Backup.cs:line 42"],
    ["PHP", "Stack trace:\n#0 /var/www/a.php(12): run()"],
    ["Ruby", "/srv/a.rb:12:in `run'"],
  ])("a trace of %s", (_name, text) => {
    expect(withMessage(text)).toEqual(["should /error/debugMessage"]);
  });

  it("one in a page, in text, and in a body that is cut off", () => {
    expect(judge({ headers: [["Content-Type", "text/html"]], body: Buffer.from(`<pre>${java}</pre>`) })).toEqual(["should body@0"]);
    expect(judge({ body: Buffer.from(`{"m":"${java}`) })).toEqual(["should body@0"]);
  });

  it("one in a header", () => {
    expect(judge({ body: refusal(500), headers: [["X-Error", "at a.b.C.d(C.java:1)"]] })).toEqual(["should header x-error"]);
  });

  it("one in a success, and every place of it", () => {
    expect(judge({ status: 200, body: success({ a: [java], b: java }) })).toHaveLength(2);
  });

  it("lines that are objects", () => {
    const line = { className: "com.oceanbase.A", fileName: "A.java", lineNumber: 3, methodName: "run" };
    expect(judge({ body: refusal(500, 0, { trace: [line] }) })).toEqual(["should body@0"]);
  });

  it("any stackTrace that nobody asked for", () => {
    expect(judge({ body: refusal(500, 0, { stackTrace: ["Backup.start:23"] }) })).toEqual(["should /error/stackTrace"]);
    expect(judge({ body: refusal(500, 0, { stackTrace: "somewhere" }) })).toEqual(["should /error/stackTrace"]);
  });
});

describe("takes", () => {
  it.each([
    "JSON parse error: Cannot deserialize; nested exception is com.fasterxml.jackson.core.JsonParseException: x",
    "The backup at cluster (ob1) failed at 10:05:12",
    "Look at https://ocp.example.com/docs (page 3)",
    "Caused by: the disk is full",
    "备份失败",
    "",
  ])("the message %j", (text) => {
    expect(withMessage(text)).toEqual([]);
  });

  it("answers of every other form", () => {
    for (const body of [started(), [], null, "x", 5]) expect(judge({ body })).toEqual([]);
    expect(judge({ noBody: true })).toEqual([]);
    expect(judge({ body: refusal(500, 0, { stackTrace: [] }) })).toEqual([]);
  });
});

it("does not judge an answer to a call that asked for one", () => {
  const requestHeaders = [["x-returnstacktrace", "True"]] as const;
  expect(judge({ requestHeaders, body: refusal(500, 0, { stackTrace: ["x"] }) })).toBe("not-applicable");
});

// Quadratic time would take minutes; the test's own time ends it.
it("takes linear time for long texts that almost look like one", () => {
  const told = [
    ...["at ", "at a.", "at (", "\tat x.y(", 'File "', "Caused by: a."].map((text) => languageOfTrace(text.repeat(200_000))),
    ...["x", ".", "at", "x.", "(", "/"].map((text) => languageOfTrace(`at ${text.repeat(1_000_000)}`)),
  ];
  expect(new Set(told)).toEqual(new Set([undefined]));
});
