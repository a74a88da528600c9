import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { delivered, on, onBackups, page } from "../../src/miniatures/lie.js";
import type { Lie } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature, type ServeOptions } from "../../src/miniatures/serve.js";
import { makeFolder, writeRequest } from "../cli/target.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const runbook = readFileSync(join(root, "docs/three-in-the-morning.md"), "utf8");
const blocks = [...runbook.matchAll(/<!-- test: (\w+) -->\n\n```sh\n(.*?)```/gs)].map(([, kind = "", script = ""]) => ({ kind, script }));

let server: ServedMiniature | undefined;
afterEach(() => server?.close());

/** Runs commands of the page, one after the other in one shell, against a miniature. */
async function follow(kinds: readonly string[], lies: readonly Lie[] = [], options: ServeOptions = {}, before = ""): Promise<string> {
  server = await serveMiniature({ id: "test", title: "Right, but for what the test says.", family: "faithful", fails: [], lies }, options);
  const folder = await makeFolder();
  await writeRequest(folder);
  const npx = `npx() { shift; "${process.execPath}" "${join(root, "dist/ocp-contract.js")}" "$@"; }`;
  const wanted = blocks.filter(({ kind }) => kinds.includes(kind)).map(({ script }) => `${script}\necho "exit $?"`);
  const { username, password } = server.credentials.basic;
  const env = {
    PATH: process.env["PATH"] ?? "",
    OCP_TARGET: server.origin,
    OCP_USERNAME: username,
    OCP_PASSWORD: password,
    OCP_CLUSTER_ID: String(server.clusterId),
    OCP_TENANT_ID: String(server.tenantId),
  };
  const child = spawn("bash", ["-u"], { cwd: folder, env, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end([npx, before, ...wanted].join("\n"));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stdout + stderr).not.toContain(password);
  return stdout + stderr;
}

describe("the runbook", () => {
  it("has every command under test", () => {
    expect(blocks.map(({ kind }) => kind)).toEqual(["setup", "call", "look", "look", "look", "resolve", "ledger"]);
    expect([...runbook.matchAll(/```sh\n/g)]).toHaveLength(blocks.length);
  });

  it("finds the backup of a call whose answer was lost, by hand and by resolve", async () => {
    const told = await follow(["setup", "call", "look", "resolve"], [on(onBackups, delivered("reset"))]);
    expect(told).toMatch(/^000$/m);
    expect(told).toMatch(/curl said (52|56)/);
    expect(told).toContain('"dataBackupTaskType":"FULL_BACKUP"');
    expect(told).toContain("STARTED: Do not send the call again");
    expect(told).toContain("a backup was started: follow it, do not call again");
    expect(server?.backups()).toBe(1);
  });

  it("finds it behind the page of a proxy", async () => {
    const told = await follow(["setup", "call", "resolve"], [on(onBackups, page)]);
    expect(told).toContain("a backup was started: follow it, do not call again");
  });

  it("keeps a caller from calling again where nobody can tell", async () => {
    const told = await follow(["setup", "call", "resolve"], [], { policy: { taskLists: "forbidden" } });
    expect(told).toContain("nobody can tell yet: do not call again");
  });

  it("says that a call of an hour ago started nothing", async () => {
    const told = await follow(["setup", "resolve"], [], {}, `AT=${new Date(Date.now() - 3_600_000).toISOString()}`);
    expect(told).toContain("no backup was started: the call may be sent again");
  });

  it("looks into a ledger", async () => {
    const told = await follow(["setup", "ledger"], [], {}, ": > ocp-contract-ledger.ndjson");
    expect(told).toContain("ocp-contract-ledger.ndjson has no open reservation for this target");
    expect(await follow(["setup", "ledger"])).toContain("ocp-contract-ledger.ndjson: there is no such file");
  });
});
