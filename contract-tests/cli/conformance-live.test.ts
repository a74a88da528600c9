import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { createServer as createHttpsServer } from "node:https";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { makeCertificate } from "../transport/certificate.js";
import { outcomeOf, runCli, startCli } from "./run-cli.js";
import { makeFolder, serveFaithful, writeRequest } from "./target.js";

let faithful: Awaited<ReturnType<typeof serveFaithful>>;
let folder = "";
beforeEach(async () => {
  [faithful, folder] = await Promise.all([serveFaithful(), makeFolder()]);
});
afterEach(() => faithful.server.close());

async function readReport(): Promise<Report> {
  return JSON.parse(await readFile(join(folder, "report.json"), "utf8")) as Report;
}

describe("conformance on a live target", () => {
  it("starts no backup by itself, and conforms on faithful", async () => {
    const { code, stdout, stderr } = await runCli(["conformance", ...faithful.flags], { env: faithful.env, cwd: folder });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 0 because conforms/);
    expect({ code, stderr, backups: faithful.server.backups() }).toEqual({ code: 0, stderr: "", backups: 0 });
    expect(stdout).toMatch(/probes? not sent: opened by --allow guarded/);
  });

  it("starts one backup where that is allowed, confirmed and given a body, and prints the plan first", async () => {
    const request = await writeRequest(folder);
    const args = [
      "conformance",
      ...faithful.flags,
      "--allow",
      "backup",
      "--confirm",
      String(faithful.server.tenantId),
      "--request",
      request,
    ];
    const { code, stdout, stderr } = await runCli([...args, "--task-lag", "0", "--report", "json=report.json"], {
      env: faithful.env,
      cwd: folder,
    });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/exit 0 because conforms/);
    expect({ code, backups: faithful.server.backups() }).toEqual({ code: 0, backups: 1 });
    expect(stderr).toMatch(/backup {4}backup\/valid\/\S+ +POST .*backupNow/);
    expect((await readReport()).run).toMatchObject({ possibleBackups: 1, maxBackups: 1 });
    expect(await readFile(join(folder, "ocp-contract-ledger.ndjson"), "utf8")).toContain('"state":"spent"');
  });

  it("starts none with a budget of none, and says that no valid call could be judged", async () => {
    const request = await writeRequest(folder);
    const args = [
      "conformance",
      ...faithful.flags,
      "--allow",
      "backup",
      "--confirm",
      String(faithful.server.tenantId),
      "--request",
      request,
    ];
    const { code } = await runCli([...args, "--task-lag", "0", "--max-backups", "0"], { env: faithful.env, cwd: folder });
    expect({ code, backups: faithful.server.backups() }).toEqual({ code: 3, backups: 0 });
  });

  it("sends nothing with --dry-run, for which no confirmation and no credentials are needed", async () => {
    const request = await writeRequest(folder);
    const args = [
      "conformance",
      "--target",
      "http://127.0.0.1:1",
      ...faithful.flags.slice(2),
      "--allow",
      "backup",
      "--request",
      request,
      "--dry-run",
    ];
    const { code, stdout, stderr } = await runCli(args, { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("backup/valid/");
    expect(stdout).toContain("waits up to 5 s for a backup that OCP lists late (--task-lag)");
  });

  it("keeps to what --only names", async () => {
    const only = ["--only", "response/status-documented", "--only", "harmless/member-missing/*"];
    await runCli(["conformance", ...faithful.flags, ...only, "--report", "json=report.json"], { env: faithful.env, cwd: folder });
    const { verdicts, exchanges } = await readReport();
    const judged = verdicts.filter(({ conclusion }) => conclusion.kind !== "skip");
    expect([...new Set(judged.map((each) => each.check))]).toEqual(["response/status-documented"]);
    expect([...new Set(exchanges.map((each) => each.probe?.id.split("/").slice(0, 2).join("/")))]).toEqual([
      // Calls are signed by the server's time.
      "read/clock",
      "harmless/member-missing",
    ]);
  });

  it("tells no credential anywhere", async () => {
    const { stdout, stderr } = await runCli(["conformance", ...faithful.flags, "--verbose", "--report", "json=report.json"], {
      env: faithful.env,
      cwd: folder,
    });
    const told = stdout + stderr + JSON.stringify(await readReport());
    for (const secret of [faithful.env["OCP_PASSWORD"]!, faithful.env["OCP_ACCESS_KEY_SECRET"]!]) {
      expect(told).not.toContain(secret);
      expect(told).not.toContain(Buffer.from(secret).toString("base64").slice(2, -4));
    }
  });

  it("exits 3 with one message where nothing listens", async () => {
    const { code, stdout, stderr } = await runCli(["conformance", "--target", "http://127.0.0.1:1", "--report", "json=report.json"], {
      env: faithful.env,
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/^error: --target http:\/\/127\.0\.0\.1:1 cannot be reached: .*ECONNREFUSED.*\n$/);
    expect((await readReport()).summary.exitCode).toBe(3);
  });

  it("exits 3 with one message where the port does not speak TLS", async () => {
    const { code, stderr } = await runCli(["conformance", "--target", faithful.server.origin.replace("http:", "https:")], {
      env: faithful.env,
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: --target https:.* cannot be reached: .*https\n$/);
  });

  it("exits 3 with one message where the certificate is not trusted, and judges where it is", async () => {
    const certificate = makeCertificate();
    const server = createHttpsServer({ cert: certificate.cert, key: certificate.key }, (_request, response) => {
      response.end("here");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const target = ["conformance", "--target", `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`];
    const refused = await runCli(target, { env: faithful.env });
    const ca = join(folder, "ca.pem");
    await writeFile(ca, certificate.cert);
    const trusted = await runCli(target, { env: { ...faithful.env, NODE_EXTRA_CA_CERTS: ca } });
    server.close();
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 3, stdout: "" });
    expect(refused.stderr).toMatch(/^error: --target .* cannot be reached: .*--ca-file.*\n$/);
    expect({ code: trusted.code, stderr: trusted.stderr }).toEqual({ code: 1, stderr: "" });
  });

  it("writes what there is and exits 130 where it is interrupted", async () => {
    // It takes connections and never answers.
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const target = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const connected = new Promise((resolve) => silent.once("connection", resolve));
    const child = startCli(["conformance", "--target", target, "--report", "json=report.json"], { env: faithful.env, cwd: folder });
    const ended = outcomeOf(child);
    await connected;
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended;
    silent.close();
    expect(code).toBe(130);
    expect(stdout).toContain("The run was interrupted: this report is incomplete.");
    expect(stderr).toContain("interrupted");
    expect((await readReport()).run.complete).toBe(false);
  });
});
