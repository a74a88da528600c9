import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runCli, runHere, type CliOptions } from "./run-cli.js";
import { makeFolder, writeRequest } from "./target.js";

// Nothing listens here, and nothing may be sent: an exit code of 3 would tell that it was tried.
const nobody = ["--target", "http://127.0.0.1:1"];
const ids = ["--cluster-id", "1000005", "--tenant-id", "1000012"];
const env = { OCP_USERNAME: "backup-runner", OCP_PASSWORD: "not-a-real-password" };

let folder = "";
beforeAll(async () => {
  folder = await makeFolder();
  await mkdir(join(folder, "a-folder"));
  await writeFile(join(folder, "broken.json"), '{"backupMode": ');
  await writeFile(join(folder, "twice.json"), '{"backupMode":"PHYSICAL_BACKUP","backupMode":"PHYSICAL_BACKUP"}');
  await writeFile(join(folder, "broken.yaml"), "a: [1");
  await writeFile(join(folder, "incomplete.json"), '{"dataBackupMode":"FULL_BACKUP"}');
  await writeFile(join(folder, "wanting.yaml"), "backupMode: ${OCP_TEST_NOT_SET}");
  await writeRequest(folder);
});

async function expectRefusal(args: readonly string[], told: readonly (string | RegExp)[], options: CliOptions = {}): Promise<void> {
  const { code, stdout, stderr } = await runHere(args, { cwd: folder, ...options });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  for (const each of told) expect(stderr).toMatch(each);
  expect(stderr).not.toMatch(/^\s+at /m);
}

describe("bad input to the process itself", () => {
  it("ends it with 2 and one message", async () => {
    const { code, stdout, stderr } = await runCli(["conformance", "--target", "http://127.0.0.1:1", "--tenant-id", "abc"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/--tenant-id.*abc/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("bad input is told in one message that names it, with exit 2", () => {
  it.each<[what: string, args: readonly string[], told: readonly (string | RegExp)[]]>([
    ["an unknown flag", ["conformance", "--targte", "x"], ["--targte", /--target/]],
    ["an unknown command", ["conform"], ["conform"]],
    ["a value that is missing", ["conformance", "--target"], ["--target"]],
    ["a superfluous argument", ["conformance", "http://127.0.0.1:1"], ["argument"]],
    ["a bad URL", ["conformance", "--target", "ocp.example:8080"], ["--target", "ocp.example:8080", "http"]],
    ["a URL of another kind", ["conformance", "--target", "ftp://ocp.example"], ["--target", "ftp://ocp.example"]],
    ["a URL with a query", ["conformance", "--target", "http://ocp.example/?a=1"], ["--target", "query"]],
    ["a cluster id that is no number", ["conformance", ...nobody, "--cluster-id", "abc"], ["--cluster-id", "abc", "integer"]],
    ["a tenant id with a fraction", ["conformance", ...nobody, "--tenant-id", "1.5"], ["--tenant-id", "1.5"]],
    ["an id beyond 64 bits", ["conformance", ...nobody, "--tenant-id", "9223372036854775808"], ["--tenant-id", "9223372036854775807"]],
    ["an id of 0", ["conformance", ...nobody, "--cluster-id", "0"], ["--cluster-id"]],
    ["an unknown version", ["conformance", "--ocp-version", "9.9"], ["--ocp-version", "9.9", "4.3"]],
    [
      "an operation that the version lacks",
      ["conformance", "--ocp-version", "4.2.2", "--operation", "tenant"],
      ["--operation tenant", "4.2.2", "cluster"],
    ],
    ["an operation that is none", ["conformance", "--operation", "both"], ["--operation", "tenant"]],
    ["a class that is none", ["conformance", "--allow", "all"], ["--allow", "harmless"]],
    ["a time that is none", ["conformance", "--timeout", "soon"], ["--timeout", "soon"]],
    ["a count that is none", ["conformance", ...nobody, "--max-backups", "-1"], ["--max-backups"]],
    ["an unknown check", ["conformance", "--only", "response/shcema"], ["--only", "response/shcema", "did you mean response/schema"]],
    ["an unknown probe", ["conformance", "--skip", "no-such-family/*"], ["--skip", "no-such-family"]],
    ["an unknown report", ["conformance", "--report", "pdf=x"], ["--report", "KIND=FILE"]],
    ["a report without a file", ["conformance", "--report", "json"], ["--report", "KIND=FILE"]],
    ["two reports to one file", ["conformance", "--report", "json=r.json", "--report", "json=./r.json"], ["--report", "one file"]],
    [
      "a report in a folder that is not there",
      ["conformance", "--report", "json=nowhere/r.json"],
      ["--report json=nowhere/r.json", "cannot be written"],
    ],
    ["a report that is a folder", ["conformance", "--report", "json=a-folder"], ["--report json=a-folder", "cannot be written"]],
    ["a flag of live targets on the mock", ["conformance", "--cluster-id", "5"], ["--cluster-id", "--target"]],
    ["a recording that is not there", ["judge", "nowhere.har"], ["nowhere.har"]],
    ["no recording", ["judge"], ["file"]],
    ["an unknown miniature", ["mock", "--miniature", "faithfull"], ["faithfull", "did you mean faithful"]],
    ["a port beyond all ports", ["mock", "--port", "70000"], ["--port", "65535"]],
    ["an id that is neither check nor probe", ["explain", "response/shema"], ["response/shema", "response/schema"]],
  ])("%s", async (_what, args, told) => {
    await expectRefusal(args, told);
  });

  it.each<[what: string, args: readonly string[], told: readonly (string | RegExp)[]]>([
    ["a request that is not there", ["--request", "nowhere.json"], ["--request nowhere.json"]],
    ["a request that is no JSON", ["--request", "broken.json"], ["--request broken.json", /byte \d+/]],
    ["a request with a member twice", ["--request", "twice.json"], ["--request twice.json", "backupMode"]],
    ["a request that is no YAML", ["--request", "broken.yaml"], ["--request broken.yaml"]],
    [
      "a request that breaks the contract",
      ["--request", "incomplete.json"],
      ["--request incomplete.json", "/backupMode", "/obBackupServiceStorageConfig"],
    ],
    ["a request with a variable that is not set", ["--request", "wanting.yaml"], ["--request wanting.yaml", "OCP_TEST_NOT_SET"]],
    [
      "a request for another tenant",
      ["--tenant-id", "1000013", "--request", "request.json"],
      ["/obBackupObject/tenantId", "1000012", "1000013"],
    ],
    [
      "guarded without a confirmation",
      ["--allow", "guarded", "--request", "request.json"],
      ["--allow guarded", "--confirm 1000012", "tenant id"],
    ],
    ["another confirmation", ["--allow", "backup", "--request", "request.json", "--confirm", "1000005"], ["--confirm 1000012", "1000005"]],
    ["backup without a request", ["--allow", "backup", "--confirm", "1000012"], ["--allow backup", "--request"]],
    [
      "a tenant's confirmation for a cluster",
      ["--operation", "cluster", "--allow", "backup", "--confirm", "1000012", "--request", "request.json"],
      ["--confirm 1000005", "cluster id"],
    ],
    [
      "a ledger that cannot be written",
      ["--allow", "guarded", "--confirm", "1000012", "--request", "request.json", "--ledger", "nowhere/ledger.ndjson"],
      ["--ledger nowhere/ledger.ndjson", "cannot be written"],
    ],
    ["an AccessKey that is not there", ["--auth", "access-key"], ["--auth access-key", "OCP_ACCESS_KEY_ID"]],
  ])("on a live target: %s", async (_what, args, told) => {
    await expectRefusal(["conformance", ...nobody, ...ids, ...args], told, { env });
  });

  it.each(["http://h/?token=Geheim12345", "http://h/a#Geheim12345", "ftp://h/?token=Geheim12345", "h?token=Geheim12345"])(
    "no query of a URL is repeated: %s",
    async (url) => {
      for (const command of ["conformance", "discover"]) {
        const { code, stdout, stderr } = await runHere([command, "--target", url]);
        expect({ code, stdout, stderr }).toEqual({
          code: 2,
          stdout: "",
          stderr: expect.stringMatching(/^error: --target: "(\w+:\/\/)?h/) as string,
        });
        expect(stderr).not.toContain("Geheim");
      }
    },
  );

  it("a password in the URL, which is not repeated", async () => {
    const { code, stderr } = await runHere(["conformance", "--target", "http://admin:hunter2hunter2@ocp.example:8080"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--target holds credentials.*OCP_USERNAME/);
    expect(stderr).not.toContain("hunter2");
  });

  it("a password that would cross the network in the clear", async () => {
    await expectRefusal(["conformance", "--target", "http://ocp.example:8080", ...ids], ["--insecure-http", "https"], { env });
  });

  it.each([
    ["a user with a colon", { OCP_USERNAME: "back:up" }, "OCP_USERNAME holds a colon"],
    ["a password with a line end", { OCP_PASSWORD: "canary\n" }, "OCP_PASSWORD holds a control character"],
    [
      "an AccessKey with a zero",
      { OCP_ACCESS_KEY_ID: "k", OCP_ACCESS_KEY_SECRET: "canary\u0001" },
      "OCP_ACCESS_KEY_SECRET holds a control",
    ],
  ])("%s, which no header can carry", async (_what, more, told) => {
    await expectRefusal(["conformance", ...nobody, ...ids], [told], { env: { ...env, ...more } });
  });

  it("an unknown miniature, with those that there are after a full stop", async () => {
    await expectRefusal(["mock", "--miniature", "zzzzzzzzzzzzzzz"], ["--miniature zzzzzzzzzzzzzzz is not known. There are: faithful"]);
  });

  it("missing credentials, whole or half", async () => {
    await expectRefusal(["conformance", ...nobody, ...ids], ["OCP_USERNAME", "OCP_PASSWORD", "OCP_ACCESS_KEY_ID", "OCP_ACCESS_KEY_SECRET"]);
    await expectRefusal(["conformance", ...nobody, ...ids], ["OCP_PASSWORD is set, but not OCP_USERNAME"], {
      env: { OCP_PASSWORD: "not-a-real-password" },
    });
  });
});
