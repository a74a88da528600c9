import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { profile } from "../../generated/4.2.2/profile.gen.js";
import { late, on, onBackups } from "../../src/miniatures/lie.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { atEnd, bodyOf, serveHttp } from "../transport/harness.js";
import { outcomeOf, runHere, startCli } from "./run-cli.js";
import { makeFolder, writeRequest } from "./target.js";

async function serve(profileId: string): Promise<ServedMiniature> {
  const server = await serveMiniature("faithful", { profile: profileId });
  atEnd(server.close);
  return server;
}

/** Serves an OCP below a path, as a gateway does. */
async function behindGateway({ origin }: ServedMiniature): Promise<string> {
  const gateway = await serveHttp(async (request, response) => {
    const { method = "GET", url = "", headers } = request;
    const passed = Object.entries(headers).filter(([name]) => ["authorization", "content-type", "date"].includes(name));
    const body = await bodyOf(request);
    const answer = await fetch(origin + url.replace(/^\/ocp/, ""), {
      ...{ method, headers: Object.fromEntries(passed) as Record<string, string> },
      ...(body === "" ? {} : { body }),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(await answer.text());
  });
  return `${gateway}/ocp`;
}

function credentialsOf({ credentials }: ServedMiniature): { readonly OCP_USERNAME: string; readonly OCP_PASSWORD: string } {
  return { OCP_USERNAME: credentials.basic.username, OCP_PASSWORD: credentials.basic.password };
}

async function callCluster(server: ServedMiniature): Promise<number> {
  const { OCP_USERNAME, OCP_PASSWORD } = credentialsOf(server);
  const authorization = `Basic ${Buffer.from(`${OCP_USERNAME}:${OCP_PASSWORD}`).toString("base64")}`;
  const body = JSON.stringify(profile.examples["backupClusterNow"]?.request[0]?.value);
  const path = `/api/v2/ob/clusters/${String(server.clusterId)}/backup/backupNow`;
  const answer = await fetch(server.origin + path, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body,
  });
  return answer.status;
}

describe("resolve for the call of a cluster", () => {
  it.each(["4.3", "4.2.2", "4.0"])("finds its backup on %s", async (id) => {
    const server = await serve(id);
    expect(await callCluster(server)).toBe(200);
    // A busy machine reads the server's clock with a doubt of some hundred milliseconds: what began in that doubt is only perhaps ours.
    await sleep(700);
    const aim = ["--target", server.origin, "--ocp-version", id, "--operation", "cluster", "--cluster-id", String(server.clusterId)];
    const { code, stdout } = await runHere(["resolve", ...aim, "--since", "1m", "--json"], { env: credentialsOf(server) });
    expect({ code, told: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      told: { outcome: "started", backups: [{ standing: "match", tenantId: 0 }] },
    });
  });
});

describe("an OCP below a path", () => {
  it("is discovered, resolved and settled", async () => {
    const server = await serve("4.3");
    const target = await behindGateway(server);
    const env = credentialsOf(server);
    const found = await runHere(["discover", "--target", target], { env });
    expect({ code: found.code, next: found.stdout.includes(`conformance --target ${target} `) }).toEqual({ code: 0, next: true });
    await callCluster(server);
    const file = join(await makeFolder(), "ledger.ndjson");
    const path = `/ocp/api/v2/ob/clusters/${String(server.clusterId)}/backup/backupNow`;
    const entry = { at: new Date().toISOString(), run: "r1", unit: 1, target, method: "POST", path, state: "reserved" };
    await writeFile(file, `${JSON.stringify(entry)}\n`);
    expect(await runHere(["resolve", "--target", target, "--ledger", file], { env })).toMatchObject({ code: 0 });
    expect(await readFile(file, "utf8")).toContain('"state":"spent"');
  });
});

describe("a conformance run that was killed after its call", () => {
  it("blocks the next one until resolve has settled its reservation", async () => {
    const server = await serveMiniature({
      id: "test",
      title: "Right, but slow.",
      family: "faithful",
      fails: [],
      lies: [on(onBackups, late(30_000))],
    });
    atEnd(server.close);
    const [folder, env] = [await makeFolder(), credentialsOf(server)];
    const request = await writeRequest(folder);
    const [cluster, tenant] = [String(server.clusterId), String(server.tenantId)];
    const aim = ["conformance", "--target", server.origin, "--cluster-id", cluster, "--tenant-id", tenant, "--request", request];
    const args = [
      ...aim,
      "--allow",
      "backup",
      "--confirm",
      tenant,
      "--only",
      "backup/valid/*",
      "--task-lag",
      "0",
      "--backup-timeout",
      "300",
    ];
    const killed = startCli([...args, "--backup-timeout", "20000"], { env, cwd: folder });
    const ended = outcomeOf(killed);
    while (server.backups() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    killed.kill("SIGKILL");
    await ended;
    await runHere(args, { env, cwd: folder });
    expect(server.backups()).toBe(1);
    const settled = await runHere(["resolve", "--target", server.origin, "--ledger", "ocp-contract-ledger.ndjson"], { env, cwd: folder });
    expect({ code: settled.code, told: settled.stdout.includes("settled as spent") }).toEqual({ code: 0, told: true });
    await runHere(args, { env, cwd: folder });
    expect(server.backups()).toBe(2);
  });
});
