import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failure, on, onReads } from "../../src/miniatures/lie.js";
import { serveHttp } from "../transport/harness.js";
import { discover, freshPlaces, moreRows, place, serve } from "./discovering.js";
import { runHere } from "./run-cli.js";

freshPlaces();

describe("discover", () => {
  it("tells OCP's ids beside those of OceanBase, and starts nothing", async () => {
    await serve();
    const { code, stdout, stderr } = await discover();
    expect({ code, stderr, backups: place.server.backups() }).toEqual({ code: 0, stderr: "", backups: 0 });
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
      if (profile === "4.3") await place.server.close();
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
    await place.server.close();
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
    const refused = await runHere(["discover", "--target", place.server.origin], { env });
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
