import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRequestFile } from "../../src/cli/request-file.js";
import { requestTemplate } from "../../src/cli/request-template.js";
import { loadContract } from "../../src/contract/load.js";
import { change, on, onReads } from "../../src/miniatures/lie.js";
import type { StrategyFacts } from "../../src/model/inventory.js";
import { discover, freshPlaces, moreRows, place, run, serve } from "./discovering.js";
import type { CliOutcome } from "./run-cli.js";

freshPlaces();

describe("discover --write-request", () => {
  it("writes a body for the one tenant, which the reader of requests takes", async () => {
    await serve();
    for (const file of ["request.json", "request.yaml"]) {
      const { code, stderr } = await discover("--write-request", file);
      expect({ code, stderr }).toEqual({ code: 0, stderr: `wrote ${file} for tenant 1000012 (example_tenant)\n` });
      const contract = await loadContract("4.3");
      await expect(
        readRequestFile({ file: join(place.folder, file), contract, operation: "backupTenantNow", environment: {} }),
      ).resolves.toMatchObject({ obBackupServiceStorageConfig: { storageId: 26, configName: "example_nfs" } });
    }
  });

  it("overwrites nothing without --force, and guesses none of several tenants", async () => {
    await serve([moreRows("listTenants", { id: 1000013, name: "other", status: "NORMAL", obVersion: "4.2.1.8" })]);
    await writeFile(join(place.folder, "request.json"), "mine");
    expect(await discover("--write-request", "request.json", "--tenant-id", "1000012")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--force") as string,
    });
    expect(await readFile(join(place.folder, "request.json"), "utf8")).toBe("mine");
    expect(await discover("--write-request", "request.json", "--force")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/choose by --tenant-id one of tenant 1000012.*tenant 1000013/) as string,
    });
    expect(await discover("--write-request", "request.json", "--force", "--tenant-id", "1000012")).toMatchObject({ code: 0 });
    expect(await readFile(join(place.folder, "request.json"), "utf8")).toContain("PHYSICAL_BACKUP");
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
    [
      "an address with a secret in it",
      {
        kind: "told",
        storage: { ...stored, type: "BACKUP_STORAGE_OSS", url: "oss://b/x?access_key=[redacted]", endpoint: "e.example.com" },
      },
      ["OCP_BACKUP_STORAGE_URL", "OCP_BACKUP_ACCESS_KEY_ID", "OCP_BACKUP_ACCESS_KEY_SECRET"],
    ],
  ])("leaves to the environment what is secret or not told: %s", async (what, strategy, variables) => {
    await serve();
    const contract = await loadContract("4.3");
    for (const operation of ["backupTenantNow", "backupClusterNow"] as const) {
      const template = requestTemplate(contract, operation, strategy);
      expect(template.variables).toEqual(variables);
      expect(JSON.stringify(template.body)).not.toContain("[redacted]");
      expect(template.remarks.some((each) => each.includes("a storageUrl with a secret in it"))).toBe(what.includes("address"));
      const file = join(place.folder, "request.json");
      await writeFile(file, JSON.stringify(template.body));
      const environment = Object.fromEntries(variables.map((name) => [name, name.endsWith("URL") ? "/backup" : "filled_in"]));
      await expect(readRequestFile({ file, contract, operation, environment })).resolves.toBeTruthy();
    }
  });
});

describe("discover --write-config", () => {
  const judge = (...flags: readonly string[]): Promise<CliOutcome> => run("conformance", "--config", ...flags);

  it("writes a file that judges what was found, without a secret and without leave to start a backup", async () => {
    await serve([moreRows("listTenants", { id: 9007199254740993n, name: "${HOME} other", status: "NORMAL", obVersion: "4.2.1.8" })]);
    for (const file of ["conformance.yaml", "conformance.json"]) {
      const { code, stderr } = await discover("--write-config", file);
      const next = `ocp-contract conformance --config ${file} --dry-run`;
      expect({ code, stderr }).toEqual({ code: 0, stderr: `wrote ${file} with 2 targets; next: ${next}\n` });
      const text = await readFile(join(place.folder, file), "utf8");
      expect(text).not.toContain(place.server.credentials.basic.password);
      const plan = await judge(file, "--dry-run");
      expect(plan).toMatchObject({ code: 0, stderr: "" });
      expect(plan.stdout).toContain("9007199254740993");
    }
    const judged = await judge("conformance.yaml", "--only", "read/getTenant");
    expect(judged.stdout).toMatch(/\w+_example_tenant/);
    expect(judged.stdout).toMatch(/\w+_-HOME-other/);
    expect(place.server.backups()).toBe(0);
  });

  it("names the request that is written with it", async () => {
    await serve();
    const { code } = await discover("--write-config", "conformance.yaml", "--write-request", "request.yaml");
    expect(code).toBe(0);
    expect(await judge("conformance.yaml", "--allow", "guarded", "--dry-run")).toMatchObject({ code: 0, stderr: "" });
    expect(await judge("conformance.yaml", "--allow", "guarded")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("confirm") as string,
    });
    expect(await readFile(join(place.folder, "conformance.yaml"), "utf8")).toContain("request: request.yaml");
  });

  it("says what nothing can be written for", async () => {
    await serve([
      on(
        onReads("listTenants"),
        change("/data/contents", () => []),
        change("/data/page/totalElements", () => 0),
      ),
    ]);
    expect(await discover("--write-config", "conformance.yaml")).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("none of what was found can be backed up") as string,
    });
  });
});
