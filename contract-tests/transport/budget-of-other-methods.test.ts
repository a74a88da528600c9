import { describe, expect, it } from "vitest";
import { backupRecipe, exchangeOf, open, serveHttp } from "./harness.js";

async function serveAnswer(
  status: number,
  text: string,
  type = "application/json",
): Promise<{ readonly origin: string; readonly requests: () => number }> {
  let requests = 0;
  const origin = await serveHttp((_request, response) => {
    requests += 1;
    response.writeHead(status, { "content-type": type }).end(text);
  });
  return { origin, requests: () => requests };
}

const success = '{"successful":true,"status":200,"data":{}}';

describe("the budget, for another method than POST", () => {
  const page = "<!doctype html><title>Console</title>";
  it.each<[string, string, number, string, string]>([
    ["the console's page", "GET", 200, page, "text/html;charset=UTF-8"],
    ["the console's page without its type", "PUT", 200, page, "application/octet-stream"],
    ["the head of the console's page", "HEAD", 200, "", "text/html"],
    ["a 405 with a page", "DELETE", 405, "<html>", "text/html"],
    ["a 405 with JSON of the framework", "PATCH", 405, '{"status":405,"error":"Method Not Allowed"}', "application/json"],
    ["an empty 404", "GET", 404, "", "text/plain"],
  ])("is freed by %s to %s on real ids", async (_what, method, status, text, type) => {
    const { origin, requests } = await serveAnswer(status, text, type);
    const transport = open(origin, { maxBackups: 1 });
    await exchangeOf(transport, backupRecipe({ method }));
    await exchangeOf(transport, backupRecipe({ method }));
    expect(requests()).toBe(2);
    expect(transport.possibleBackups()).toBe(0);
  });

  it.each<[string, string, number, string, string]>([
    ["a page", "POST", 200, page, "text/html"],
    ["a 405 with a page", "POST", 405, "<html>", "text/html"],
    ["a success envelope named a page", "GET", 200, success, "text/html"],
    ["other JSON named a page", "PUT", 200, '{"taskId":1}', "text/html"],
    ["an empty 200", "PUT", 200, "", "application/json"],
    ["a 405 that says it succeeded", "PUT", 405, success, "application/json"],
    ["a 405 that says so late", "PUT", 405, success.replace("{", `{"server":"${"x".repeat(300_000)}",`), "application/json"],
    ["a 405 that says both", "PUT", 405, '{"successful":true,"successful":false}', "application/json"],
    ["a 405 that names tasks", "PUT", 405, '{"data":{"taskIdList":[1]}}', "application/json"],
    ["a 500 with a page", "GET", 500, "<html>", "text/html"],
  ])("is spent by %s to %s on real ids", async (_what, method, status, text, type) => {
    const { origin } = await serveAnswer(status, text, type);
    const transport = open(origin, { maxBackups: 1 });
    await exchangeOf(transport, backupRecipe({ method }));
    expect(transport.possibleBackups()).toBe(1);
  });
});
