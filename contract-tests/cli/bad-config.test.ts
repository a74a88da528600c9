import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isInShard } from "../../src/cli/shard.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { writeConfig } from "./servers.js";
import { makeFolder, writeRequest } from "./target.js";

let folder = "";
beforeEach(async () => {
  folder = await makeFolder();
});

const env = { A_USER: "backup-runner", A_PASSWORD: "not-a-real-password", A_COLON: "back:up", A_LINE: "canary\r\nX-Evil: 1" };
// Nothing listens there, and nothing may be sent: an exit code of 3 would tell that it was tried.
const good = `    url: http://127.0.0.1:1\n    credentials: {username: {env: A_USER}, password: {env: A_PASSWORD}}\n`;
const target = `  - name: a\n${good}`;

async function judge(config: string, flags: readonly string[] = []): Promise<CliOutcome> {
  const file = await writeConfig(folder, config);
  return runHere(["conformance", "--config", file, ...flags], { env, cwd: folder });
}

describe("a config file that is wrong is refused with exit 2 and the place, before anything is sent", () => {
  it.each<[what: string, config: string, told: readonly RegExp[]]>([
    ["no targets", "defaults: {}\n", [/targets is missing/]],
    ["an empty list", "targets: []\n", [/\/targets: is to be a list with at least one target/]],
    ["a target without a name", `targets:\n  - url: http://127.0.0.1:1\n`, [/line 2, \/targets\/0: name is missing/]],
    ["a name twice", `targets:\n${target}${target}`, [/line 5, \/targets\/1\/name: a is the name of a target before/]],
    [
      "an unknown key",
      `targets:\n${target}    tenantID: 5\n`,
      [/line 5, \/targets\/0\/tenantID: is not known here; did you mean tenantId/],
    ],
    ["an unknown key above", `target:\n${target}`, [/\/target: is not known here; did you mean targets/]],
    ["a URL that is none", `targets:\n${target.replace("http://127.0.0.1:1", "ocp.example")}`, [/line 3, \/targets\/0\/url: .*no http/]],
    ["an id that is none", `targets:\n${target}    clusterId: five\n`, [/line 5, \/targets\/0\/clusterId: is to be the id/]],
    ["an id of 0", `targets:\n${target}    clusterId: "0"\n`, [/\/targets\/0\/clusterId: Ids are from 1/]],
    ["a version that is none", `targets:\n${target}    ocpVersion: 9.9\n`, [/line 2, \/targets\/0: ocpVersion: 9\.9 is not known/]],
    ["a whole number that is no version", `targets:\n${target}    ocpVersion: 9.0\n`, [/ocpVersion: 9\.0 is not known/]],
    ["a class that is none", `targets:\n${target}    allow: everything\n`, [/\/targets\/0\/allow: is to be one of read, harmless/]],
    ["a time that is none", `defaults: {timeout: soon}\ntargets:\n${target}`, [/line 1, \/defaults\/timeout: is to be milliseconds/]],
    [
      "a variable that is not set",
      `targets:\n${target}    request: \${NOWHERE}/x.json\n`,
      [/line 5, \/targets\/0\/request: .*NOWHERE is not set/],
    ],
    [
      "a request that is not there",
      `targets:\n${target}    request: nowhere.json\n`,
      [/\/targets\/0: request: .*nowhere\.json cannot be read/],
    ],
    ["a check that is none", `targets:\n${target}    only: [response/shcema]\n`, [/\/targets\/0: .*shcema.*did you mean response\/schema/]],
    [
      "guarded for nobody",
      `targets:\n${target}    allow: guarded\n`,
      [/allow: guarded on a live target needs clusterId and tenantId and request: FILE/],
    ],
    ["a confirmation for all", `defaults: {confirm: 5}\ntargets:\n${target}`, [/\/defaults\/confirm: is not known here/]],
    ["no YAML", "targets: [1\n", [/line \d+, column \d+/]],
    ["no config", "just text\n", [/the whole file: is to be of type object/]],
    ["no credentials", "targets:\n  - name: a\n    url: http://127.0.0.1:1\n", [/\/targets\/0: credentials are missing/]],
    ["half a pair", `targets:\n${target.replace(/, password.*}}/, "}")}`, [/username is given, but not password/]],
    ["an auth without its key", `targets:\n${target}    auth: access-key\n`, [/auth: access-key needs accessKeyId/]],
    [
      "a variable for a password that is not set",
      `targets:\n${target.replace("A_PASSWORD", "A_PASWORD")}`,
      [/credentials\/password: .*A_PASWORD is not set/],
    ],
    [
      "the password of a proxy itself",
      `targets:\n${target}    proxy: http://u:canary@proxy.example:3128\n`,
      [/line 5, \/targets\/0\/proxy: holds the password itself.*environment variable/],
    ],
    [
      "a user with a colon",
      `targets:\n${target.replace("A_USER", "A_COLON")}`,
      [/credentials\/username: .*A_COLON holds a colon.*RFC 7617/],
    ],
    [
      "a password with a line end",
      `targets:\n${target.replace("A_PASSWORD", "A_LINE")}`,
      [/credentials\/password: .*A_LINE holds a control/],
    ],
    ["a password over plain http", `targets:\n${target.replace("127.0.0.1:1", "ocp.example")}`, [/plain http.*insecureHttp/]],
  ])("%s", async (_what, config, told) => {
    const { code, stdout, stderr } = await judge(config);
    expect({ code, stdout, stderr }).toMatchObject({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: --config .*conformance\.yaml/);
    for (const each of told) expect(stderr).toMatch(each);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("everything at once, each with its own line", async () => {
    const config = `defaults: {only: [no/check]}\ntargets:\n${target}    allow: all\n  - name: b\n    url: nothing\n  - name: c\n${good}`;
    const { code, stderr } = await judge(config);
    expect(code).toBe(2);
    expect(stderr).toMatch(/has 4 problems:/);
    for (const each of [/\/targets\/0\/allow/, /\/targets\/1\/url/, /\/targets\/2: only: no\/check/, /\/targets\/1: credentials/]) {
      expect(stderr).toMatch(each);
    }
  });

  it.each([
    ["a key that is unknown", "colour: red", "/defaults/colour: is not known here"],
    ["an id, which is for one target", "clusterId: 5", "/defaults/clusterId: is not known here"],
    ["credentials that are wrong", "credentials: {username: {env: A_USER}, password: plain}", "/defaults/credentials"],
    ["a time that is none", "timeout: soon", "/defaults/timeout: is to be milliseconds"],
  ])("of the defaults, %s, and nothing that follows from it", async (_what, key, told) => {
    const shared = key.startsWith("credentials") ? "" : "  credentials: {username: {env: A_USER}, password: {env: A_PASSWORD}}\n";
    const targets = ["a", "b"].map((name) => `  - name: ${name}\n    url: http://127.0.0.1:1\n`).join("");
    const { code, stderr } = await judge(`defaults:\n  ${key}\n${shared}targets:\n${targets}`);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr).not.toMatch(/credentials are missing|\/targets/);
  });

  it("one target's request that is for another tenant, and its missing confirmation", async () => {
    await writeRequest(folder);
    const ids = "    clusterId: 1000005\n    tenantId: 1000013\n    allow: backup\n    request: request.json\n";
    const { code, stderr } = await judge(`targets:\n${target}${ids}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/needs confirm: 1000013, the tenant id/);
    expect(stderr).toMatch(/is for another tenant/);
  });

  it.each([
    ["a password", "credentials: {username: u, password: hunter2-hunter2}"],
    ["a secret of an AccessKey", "credentials: {accessKeyId: k, accessKeySecret: hunter2-hunter2}"],
    ["a password outside of credentials", "password: hunter2-hunter2"],
    ["a password in the URL", "url: http://u:hunter2-hunter2@127.0.0.1:1"],
    ["a password in broken YAML", "credentials: {username: u, password: hunter2-hunter2"],
    ["a password as a list", "credentials: {username: u, password: [hunter2-hunter2]}"],
    ["a password as a number of env", "credentials: {username: u, password: {env: hunter2-hunter2}}"],
  ])("a literal secret, which is not repeated: %s", async (_what, line) => {
    const url = line.startsWith("url") ? "" : "    url: http://127.0.0.1:1\n";
    const { code, stdout, stderr } = await judge(`targets:\n  - name: a\n${url}    ${line}\n`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/line \d/);
    expect(stdout + stderr).not.toContain("hunter2");
  });

  it("a literal secret even where another shard is judged, or only a plan is wanted", async () => {
    const config = "targets:\n  - name: a\n    url: http://127.0.0.1:1\n    credentials: {username: u, password: hunter2-hunter2}\n";
    for (const flags of [["--dry-run"], ["--shard", "1/2"], ["--shard", "2/2"]]) expect((await judge(config, flags)).code).toBe(2);
  });

  it("a file that is not there, and reports that would overwrite what is read", async () => {
    const missing = await runHere(["conformance", "--config", "nowhere.yaml"], { cwd: folder });
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringMatching(/--config nowhere\.yaml cannot be read/)]);
    const own = await judge(`targets:\n${target}`, ["--report", "json=conformance.yaml"]);
    expect([own.code, own.stderr]).toEqual([2, expect.stringMatching(/would overwrite/)]);
  });
});

describe("flags beside --config", () => {
  it.each([
    ["--target", "http://127.0.0.1:1"],
    ["--cluster-id", "5"],
    ["--tenant-id", "5"],
    ["--confirm", "5"],
    ["--request", "x.json"],
    ["--insecure-http"],
    ["--propose-overlay", "o.yaml"],
    ["--propose-evidence", "e.yaml"],
  ])("%s is refused: it speaks of one target", async (flag, ...value) => {
    const { code, stderr } = await judge(`targets:\n${target}`, [flag, ...value]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${flag} does not go with --config`);
  });

  it.each([
    ["--parallel", "4"],
    ["--shard", "1/2"],
  ])("%s needs it", async (flag, value) => {
    const { code, stderr } = await runHere(["conformance", flag, value]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${flag} needs --config`)]);
  });

  it.each(["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2"])("--shard %s is none", async (shard) => {
    expect((await judge(`targets:\n${target}`, ["--shard", shard])).code).toBe(2);
  });

  it.each(["0", "many", "1001"])("--parallel %s is none", async (parallel) => {
    expect((await judge(`targets:\n${target}`, ["--parallel", parallel])).code).toBe(2);
  });
});

describe("shards", () => {
  const origins = Array.from(
    { length: 200 },
    (_each, index) => `https://ocp-${createHash("md5").update(String(index)).digest("hex")}.example`,
  );

  it("hold every server exactly once, evenly enough, whatever else there is", () => {
    const sizes = [1, 2, 3, 4].map((index) => origins.filter((origin) => isInShard(origin, { index, of: 4 })).length);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(200);
    for (const size of sizes) expect(size).toBeGreaterThan(25);
  });
});

describe("the schemas of what people write", () => {
  it("fit their own words: every key is described where a type does not say enough, and none is open", () => {
    for (const file of ["conformance", "deviations"]) {
      const schema = JSON.parse(readFileSync(new URL(`../../src/cli/${file}.schema.json`, import.meta.url), "utf8")) as object;
      const text = JSON.stringify(schema);
      const objects = text.match(/"type":"object"/g)?.length ?? 0;
      expect(objects).toBeGreaterThan(0);
      expect(text.match(/"additionalProperties":false/g)?.length).toBeGreaterThanOrEqual(objects);
    }
  });
});

it("passwords come from a file without its last line feed, and an empty file is none", async () => {
  await writeFile(join(folder, "empty"), "\n");
  const { code, stderr } = await judge(`targets:\n${target.replace("{env: A_PASSWORD}", "{file: empty}")}`);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/\/targets\/0\/credentials\/password: the file .*empty is empty/)]);
});
