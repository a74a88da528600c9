import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRequestFile } from "../../src/cli/request-file.js";
import { requestTemplate } from "../../src/cli/request-template.js";
import { loadContract } from "../../src/contract/load.js";
import { change, failure, on, onReads } from "../../src/miniatures/lie.js";
import type { Lie } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature, type ServeOptions } from "../../src/miniatures/serve.js";
import type { StrategyFacts } from "../../src/model/inventory.js";
import { isJsonArray, type JsonValue } from "../../src/model/json.js";
import { serveHttp } from "../transport/harness.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder } from "./target.js";

let server: ServedMiniature;
let folder = "";
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => server.close());

async function serve(lies: readonly Lie[] = [], options: ServeOptions = {}): Promise<void> {
  server = await serveMiniature({ id: "test", title: "Right, but for what the test says.", family: "faithful", fails: [], lies }, options);
}

async function discover(...flags: readonly string[]): Promise<CliOutcome> {
  const { username, password } = server.credentials.basic;
  return runHere(["discover", "--target", server.origin, ...flags], {
    env: { OCP_USERNAME: username, OCP_PASSWORD: password },
    cwd: folder,
  });
}

function moreRows(operation: "listTenants" | "listClusters", ...rows: readonly JsonValue[]): Lie {
  return on(
    onReads(operation),
    change("/data/contents", (contents) => (isJsonArray(contents) ? [...contents, ...rows] : contents)),
    change("/data/page/totalElements", (total) => Number(total) + rows.length),
  );
}

describe("discover", () => {
  it("tells OCP's ids beside those of OceanBase, and starts nothing", async () => {
    await serve();
    const { code, stdout, stderr } = await discover();
    expect({ code, stderr, backups: server.backups() }).toEqual({ code: 0, stderr: "", backups: 0 });
    for (const part of [
      "build 4.3.4",
      "Profile 4.3 covers it",
      "--cluster-id: 1000005",
      "(obClusterId), never for paths: 5",
      "storageId 26",
    ])
      expect(stdout).toContain(part);
    expect(stdout).toMatch(/OCP id \(--tenant-id\) +OceanBase id \(obTenantId\).*\n +1000012 +1002 +example_tenant/);
  });

  it("ends with a command that judges what it found", async () => {
    for (const profile of ["4.3", "4.2.2"]) {
      await serve([], { profile });
      const { stdout } = await discover();
      const [, command = ""] = /\n {2}ocp-contract (conformance .*)\n$/.exec(stdout) ?? [];
      expect(await runHere([...command.split(" "), "--dry-run"])).toMatchObject({ code: 0, stderr: "" });
      if (profile === "4.3") await server.close();
    }
  });

  it("tells the same as JSON", async () => {
    await serve([moreRows("listTenants", { id: 1000001, name: "sys", status: "NORMAL", obTenantId: 1 })]);
    const { stdout } = await discover("--json");
    expect(JSON.parse(stdout)).toMatchObject({
      build: "4.3.4-20250114",
      fits: true,
      clusters: [
        {
          ocpClusterId: 1000005,
          obClusterId: 5,
          tenants: [
            { ocpTenantId: 1000012, obTenantId: 1002, prospect: { plausible: "yes" } },
            { ocpTenantId: 1000001, prospect: { plausible: "no" } },
          ],
        },
      ],
    });
  });

  it("uses the profile of the build", async () => {
    await serve([], { profile: "4.2.2" });
    const { code, stdout } = await discover();
    expect(code).toBe(0);
    expect(stdout).toContain("Profile 4.2.2 covers it");
    expect(stdout.replace(/\s+/g, " ")).toContain("no backup of a tenant, only of a cluster");
  });

  it("tells a running backup, and what is forbidden with the role that would help", async () => {
    await serve([], { policy: { running: true } });
    expect((await discover()).stdout).toMatch(/running backups: \d+ DOING since/);
    await server.close();
    await serve([], { policy: { taskLists: "forbidden" } });
    const { code, stdout } = await discover();
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, " ")).toMatch(
      /listTenantDataBackupTasks: HTTP 403: .*; no permission; the role BACKUP_MANAGER would help/,
    );
  });

  it("looks into the cluster and tenant that are named, where nobody may list them", async () => {
    const forbidden = [on(onReads("listClusters"), failure(403)), on(onReads("listTenants"), failure(403))];
    await serve(forbidden);
    expect(await discover()).toMatchObject({ code: 3, stdout: expect.stringContaining("CLUSTER_VIEWER") as string });
    const { code, stdout } = await discover("--cluster-id", "1000005", "--tenant-id", "1000012");
    expect(code).toBe(0);
    for (const part of ["example_tenant", "storage example_nfs", "the role CLUSTER_VIEWER"])
      expect(stdout.replace(/\s+/g, " ")).toContain(part);
    expect((await discover("--cluster-id", "77")).code).toBe(3);
  });

  it("ends where the paging of a server does not, and where nothing answers or nobody is let in", async () => {
    await serve();
    let next = 0;
    const endless = await serveHttp((_request, response) => {
      next += 1;
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({ successful: true, data: { contents: [{ id: next, name: `c${String(next)}` }], page: { totalElements: 1e9 } } }),
      );
    });
    const env = { OCP_USERNAME: "someone", OCP_PASSWORD: "not-a-real-password" };
    const told = await runHere(["discover", "--target", endless, "--look-into", "0"], { env });
    expect({ code: told.code, many: next < 250 }).toEqual({ code: 0, many: true });
    expect(told.stdout).toContain("did not end after 100 pages");
    expect(await runHere(["discover", "--target", "http://127.0.0.1:1"], { env })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("ECONNREFUSED") as string,
    });
    const refused = await runHere(["discover", "--target", server.origin], { env });
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining("may lock the account") as string,
    });
  });

  it("never crashes on bytes of any kind", async () => {
    await serve();
    let bytes: Uint8Array = new Uint8Array();
    const odd = await serveHttp((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(bytes);
    });
    const text = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.json().map((json) => Buffer.from(`{"data":{"contents":[${json},${json}]},"successful":true}`)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        bytes = given;
        const { code, stderr } = await runHere(["discover", "--target", odd, "--look-into", "3"], {
          env: { OCP_USERNAME: "u", OCP_PASSWORD: "not-a-real-password" },
        });
        expect([0, 3]).toContain(code);
        expect(stderr).not.toContain("internal error");
      }),
      { numRuns: 40 },
    );
  });
});

describe("discover --write-request", () => {
  it("writes a body for the one tenant, which the reader of requests takes", async () => {
    await serve();
    for (const file of ["request.json", "request.yaml"]) {
      const { code, stderr } = await discover("--write-request", file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: `wrote ${file} for tenant 1000012 (example_tenant)\n` });
      const contract = await loadContract("4.3");
      await expect(
        readRequestFile({ file: join(folder, file), contract, operation: "backupTenantNow", environment: {} }),
      ).resolves.toMatchObject({ obBackupServiceStorageConfig: { storageId: 26, configName: "example_nfs" } });
    }
  });

  it("overwrites nothing without --force, and guesses none of several tenants", async () => {
    await serve([moreRows("listTenants", { id: 1000013, name: "other", status: "NORMAL", obVersion: "4.2.1.8" })]);
    await writeFile(join(folder, "request.json"), "mine");
    expect(await discover("--write-request", "request.json", "--tenant-id", "1000012")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--force") as string,
    });
    expect(await readFile(join(folder, "request.json"), "utf8")).toBe("mine");
    expect(await discover("--write-request", "request.json", "--force")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/choose by --tenant-id one of tenant 1000012.*tenant 1000013/) as string,
    });
    expect(await discover("--write-request", "request.json", "--force", "--tenant-id", "1000012")).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "request.json"), "utf8")).toContain("PHYSICAL_BACKUP");
  });

  const stored = { configName: "weekly_1", url: "bucket/ocp", threshold: 70, storageId: 26n };
  it.each<[string, StrategyFacts, readonly string[]]>([
    ["no strategy", { kind: "none" }, ["OCP_BACKUP_CONFIG_NAME", "OCP_BACKUP_STORAGE_URL"]],
    [
      "OSS",
      { kind: "told", storage: { ...stored, type: "BACKUP_STORAGE_OSS", endpoint: "oss.example.com" } },
      ["OCP_BACKUP_ACCESS_KEY_ID", "OCP_BACKUP_ACCESS_KEY_SECRET"],
    ],
    [
      "COS",
      { kind: "told", storage: { ...stored, type: "BACKUP_STORAGE_COS" } },
      ["OCP_BACKUP_ENDPOINT", "OCP_BACKUP_ACCESS_KEY_ID", "OCP_BACKUP_ACCESS_KEY_SECRET", "OCP_BACKUP_APP_ID"],
    ],
    [
      "S3",
      { kind: "told", storage: { ...stored, type: "BACKUP_STORAGE_S3", region: "eu-1" } },
      ["OCP_BACKUP_ENDPOINT", "OCP_BACKUP_ACCESS_KEY_ID", "OCP_BACKUP_ACCESS_KEY_SECRET"],
    ],
    [
      "a storage that nobody knows",
      { kind: "told", storage: { ...stored, type: "BACKUP_STORAGE_TAPE" } },
      ["OCP_BACKUP_CONFIG_NAME", "OCP_BACKUP_STORAGE_URL"],
    ],
    [
      "a text that asks for a secret of ours",
      { kind: "told", storage: { ...stored, type: "BACKUP_STORAGE_FILE", configName: "${OCP_PASSWORD}" } },
      ["OCP_BACKUP_CONFIG_NAME"],
    ],
  ])("leaves to the environment what is secret or not told: %s", async (_what, strategy, variables) => {
    await serve();
    const contract = await loadContract("4.3");
    for (const operation of ["backupTenantNow", "backupClusterNow"] as const) {
      const template = requestTemplate(contract, operation, strategy);
      expect(template.variables).toEqual(variables);
      const file = join(folder, "request.json");
      await writeFile(file, JSON.stringify(template.body));
      const environment = Object.fromEntries(variables.map((name) => [name, name.endsWith("URL") ? "/backup" : "filled_in"]));
      await expect(readRequestFile({ file, contract, operation, environment })).resolves.toBeTruthy();
    }
  });
});
