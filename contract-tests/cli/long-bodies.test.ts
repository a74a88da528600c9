import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer, json } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { runCli } from "./run-cli.js";
import { makeFolder, serveFaithful, writeRequest } from "./target.js";

const megabyte = "x".repeat(1024 * 1024);

let faithful: Awaited<ReturnType<typeof serveFaithful>>;
const longWinded = createServer((request, response) => void forward(request, response));
beforeEach(async () => {
  faithful = await serveFaithful();
  longWinded.listen(0, "127.0.0.1");
  await once(longWinded, "listening");
});
afterEach(async () => {
  longWinded.close();
  await faithful.server.close();
});

/** Answers as faithful does, with a `server` of one megabyte. */
async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, headers, url } = request;
  const call = requestHttp(`${faithful.server.origin}${url ?? ""}`, { method, headers });
  call.end(await buffer(request));
  const [answer] = (await once(call, "response")) as [IncomingMessage];
  const { "content-length": _length, "content-encoding": _coding, ...rest } = answer.headers;
  const envelope = await json(answer).catch(() => undefined);
  response.writeHead(answer.statusCode ?? 0, rest).end(envelope && JSON.stringify({ ...envelope, server: megabyte }));
}

it("judges a server whose every answer is a megabyte long, in little memory, and writes its report", async () => {
  const folder = await makeFolder();
  const { OCP_USERNAME = "", OCP_PASSWORD = "" } = faithful.env;
  const origin = `http://127.0.0.1:${String((longWinded.address() as AddressInfo).port)}`;
  const allowed = [
    "--allow",
    "backup",
    "--task-lag",
    "0",
    "--confirm",
    String(faithful.server.tenantId),
    "--request",
    await writeRequest(folder),
  ];
  const { code, stderr } = await runCli(
    ["conformance", ...faithful.flags, "--target", origin, ...allowed, "--max-backups", "1000", "--report", "json=report.json"],
    { cwd: folder, env: { OCP_USERNAME, OCP_PASSWORD, NODE_OPTIONS: "--max-old-space-size=128" } },
  );
  expect(stderr).not.toContain("RangeError");
  expect([0, 1]).toContain(code);
  const report = JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
  const cut = report.exchanges.filter(({ response }) => response?.body?.cut === true);
  expect(cut.length).toBeGreaterThan(100);
  expect(Math.max(...cut.map(({ response }) => response?.body?.text.length ?? 0))).toBe(65_536);
}, 120_000);
