import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exchange } from "../../src/model/exchange.js";
import { curlOf } from "../../src/reporters/curl.js";
import { exchangeOf, faulty } from "../checks/exchange.js";

let folder: string;

/** A curl that tells its arguments instead of sending anything. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "curl-"));
  const told = `#!${process.execPath}\nprocess.stdout.write(JSON.stringify(process.argv.slice(2)));\n`;
  await writeFile(join(folder, "curl"), told, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true }));

async function argumentsOf(exchange: Exchange): Promise<readonly string[]> {
  const env = {
    PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
    OCP_USERNAME: "me",
    OCP_PASSWORD: "pass word",
    SECRET: "s3cret",
    SECRET_2: "0ther",
  };
  const { stdout } = await promisify(execFile)("sh", ["-c", curlOf(exchange)], { env });
  return JSON.parse(stdout) as readonly string[];
}

const withBody = (text: string): Exchange => {
  const exchange = exchangeOf();
  return { ...exchange, request: { ...exchange.request, body: { text, size: text.length, json: { faults: [] } } } };
};

describe("a command that sends a request again", () => {
  it("has its method, headers, body and URL, and credentials as variables", async () => {
    const exchange = exchangeOf();
    expect(await argumentsOf(exchange)).toEqual([
      ...[
        "-i",
        "--globoff",
        "--path-as-is",
        "-X",
        "POST",
        "--user",
        "me:pass word",
        "-H",
        "Content-Type: application/json",
        "-H",
        "Accept:",
      ],
      ...["--data-raw", exchange.request.body?.text, exchange.request.origin + exchange.request.path],
    ]);
  });

  it.each([`{"a":"it's","b":"$HOME \`id\` \\\\ !"}`, "line\nbreak", "集群 🗄", "--data @/etc/passwd", "'; exit 1; '"])(
    "keeps every sign of the body: %j",
    async (text) => {
      expect((await argumentsOf(withBody(text))).at(-2)).toBe(text);
    },
  );

  it("has variables where secrets were taken out", async () => {
    expect((await argumentsOf(withBody('{"accessKeySecret":"[redacted]"}'))).at(-2)).toBe('{"accessKeySecret":"s3cret"}');
  });

  it("has a variable of its own for each secret", async () => {
    const text = (await argumentsOf(withBody('{"accessKeyId":"[redacted]","accessKeySecret":"[redacted]"}'))).at(-2);
    expect(text).toBe('{"accessKeyId":"s3cret","accessKeySecret":"0ther"}');
  });

  it("sends no header that was not sent, and none less", async () => {
    const odd = exchangeOf({
      requestHeaders: [
        ["X-Empty", ""],
        ["Accept", "*/*"],
        ["Accept-Encoding", "gzip"],
      ],
    });
    const told = await argumentsOf(odd);
    expect(told.slice(5, -3)).toEqual(["-H", "X-Empty;", "-H", "Accept: */*", "--compressed", "-H", "Content-Type:"]);
    const { request } = exchangeOf();
    const empty: Exchange = { ...odd, request: { ...request, body: { text: "", size: 0, json: { faults: [] } } } };
    expect(await argumentsOf(empty)).not.toContain("--data-raw");
    expect(await argumentsOf({ ...odd, request: { ...odd.request, method: "HEAD" } })).toEqual(expect.arrayContaining(["--head"]));
  });

  it("says where it cannot send what was sent", () => {
    expect(curlOf(withBody("a\0b"))).toContain("# The body had bytes");
    const cut = withBody("{");
    expect(curlOf({ ...cut, request: { ...cut.request, body: { ...cut.request.body!, cut: true } } })).toContain("# Only the beginning");
  });

  it("warns of what can start a backup, and of nothing else", () => {
    expect(curlOf(exchangeOf())).toMatch(/^# CAUTION/);
    expect(curlOf(exchangeOf({ probe: null }))).toMatch(/^# CAUTION/);
    expect(curlOf(exchangeOf({ probe: faulty("media-type") }))).toMatch(/^# CAUTION/);
    expect(curlOf(exchangeOf({ probe: faulty("media-type", { class: "harmless", impossibleIds: true }) }))).not.toContain("CAUTION");
    expect(curlOf(exchangeOf({ method: "GET", path: "/api/v2/info" }))).not.toContain("CAUTION");
  });

  it("sends no credentials, or made-up ones, where the probe did", async () => {
    const bare = exchangeOf({ probe: faulty("no-credentials", { credentials: "none" }), requestHeaders: [] });
    expect(await argumentsOf(bare)).not.toContain("--user");
    const wrong = exchangeOf({ probe: faulty("made-up-user", { credentials: "made-up-user" }) });
    expect((await argumentsOf(wrong)).join(" ")).toContain("--user nobody:");
  });

  it.each([
    ["other-body", "harmless", "another body"],
    ["other-path", "guarded", "another path"],
    ["wrong-signature", "read", "a text that is no call"],
  ] as const)("shows no made-up signature for %s, but what makes the true one", (kind, probeClass, words) => {
    const id = `${probeClass}/${kind}`;
    const aimed = { class: probeClass, credentials: kind, id, impossibleIds: probeClass === "harmless" };
    const exchange = exchangeOf({ probe: faulty(kind, aimed) });
    const told = curlOf({ ...exchange, request: { ...exchange.request, path: `/ocp${exchange.request.path}` } });
    expect(told).not.toMatch(/^curl|MADE_UP/m);
    expect(told).toContain(`# It is signed with the AccessKey, for ${words}: curl cannot`);
    const [, ids = ""] = /\/clusters\/(\d+\/tenants\/\d+)/.exec(exchange.request.path) ?? [];
    const [cluster = "", tenant = ""] = ids.split("/tenants/");
    const more = ` --cluster-id ${cluster} --tenant-id ${tenant} --request request.json --allow guarded --confirm ${tenant}`;
    const compared = probeClass === "harmless" ? " --only harmless/made-up-access-key" : "";
    expect(told.split("\n").at(-1)).toBe(
      `ocp-contract conformance --target '${exchange.request.origin}/ocp' --only '${id}' --only read/getServerInfo${compared} --auth-probes 10${probeClass === "guarded" ? more : ""}`,
    );
    expect(told.startsWith("# CAUTION")).toBe(probeClass === "guarded");
  });

  it("lets no name of a recorded probe out of its quotes", async () => {
    const probe = faulty("other-body", { credentials: "other-body", id: "x'; echo out; '" });
    const script = curlOf(exchangeOf({ probe })).replace(/^ocp-contract/m, "printf '%s|'");
    const { stdout } = await promisify(execFile)("sh", ["-c", script]);
    expect(stdout).toContain("|--only|x'; echo out; '|--only|");
  });
});
