// The servers that every call is made against, and what it must say of each.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { profile } from "../generated/4.3/profile.gen.js";

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", "ocp-contract.js");

/** Serves a miniature in a process of its own; gives its environment. */
async function miniature(id) {
  const child = spawn(process.execPath, [cli, "mock", "--miniature", id], { stdio: ["ignore", "pipe", "ignore"] });
  const [chunk] = await once(child.stdout, "data");
  const env = Object.fromEntries(
    String(chunk)
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
  const close = async () => {
    child.kill("SIGINT");
    await once(child, "close");
  };
  return { env, close };
}

/** Serves one answer to everything, once the body is there. */
async function serve(answer) {
  const server = createServer((request, response) => request.resume().once("end", () => answer(request, response)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => new Promise((resolve) => server.closeAllConnections() ?? server.close(resolve));
  return { env: { OCP_TARGET: `http://127.0.0.1:${server.address().port}` }, close };
}

/** Models of some generators take no value that they do not know; the call must then not say that nothing started. */
export const newValue = "an answer has a value that nobody knows";
const answer = JSON.stringify(profile.examples.backupTenantNow.responses["200"][0].value);
const newerAnswer = answer.replaceAll('"TENANT"', '"TABLE"');

/** Each scenario: what it is, the first word that the call must print (or another, equally safe), and the environment on top of a faithful server's. */
export async function startScenarios() {
  const faithful = await miniature("faithful");
  const more = await miniature("more-members");
  const reset = await serve((request) => request.socket.resetAndDestroy());
  const proxy = await serve((_request, response) => response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad gateway</h1>"));
  const gone = await serve((_request, response) => response.end());
  await gone.close();
  const newer = await serve((_request, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(newerAnswer));
  const scenarios = [
    ["a backup starts", "started", {}],
    ["an answer has a member that no page mentions", "started", more.env],
    ["no such tenant", "refused", { OCP_TENANT_ID: "99" }],
    ["a wrong secret", "refused", { OCP_ACCESS_KEY_SECRET: "wrong" }],
    ["nobody listens", "not-sent", gone.env],
    ["the connection is reset after the call was read", "unknown", reset.env],
    ["a proxy answers 502", "unknown", proxy.env],
    [newValue, "started", newer.env, "unknown"],
  ].map(([name, word, env, orElse = word]) => ({ name, words: [word, orElse], env: { ...faithful.env, ...env } }));
  const close = () => Promise.all([faithful, more, reset, proxy, newer].map((each) => each.close()));
  return { scenarios, close };
}
