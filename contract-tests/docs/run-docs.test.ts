import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDocs } from "../../src/docs/run-docs.js";
import { makeFolder } from "../cli/target.js";
import { root } from "./built-site.js";

/** Runs the command with a file in a folder of its own, and gives its exit code and what it said. */
async function run(args: (file: string) => readonly string[], text = ""): Promise<{ readonly code: number; readonly said: string }> {
  const file = join(await makeFolder(), "given.yaml");
  await writeFile(file, text);
  const lines: string[] = [];
  const code = await runDocs(root, args(file), (line) => lines.push(line));
  return { code, said: lines.join("\n") };
}

/** Made up, in the form of a key. */
const planted = ["LTAI5t", "Q7Xw2LkP9vRt4Z"].join("");

describe("docs", () => {
  it.each<[what: string, args: (file: string) => readonly string[], text: string, said: RegExp]>([
    ["an unknown flag", () => ["--reports", "a"], "", /unknown option '--reports'/],
    ["a report that is not there", () => ["--report", "gone.json"], "", /the report gone\.json cannot be read/],
    ["a report that is none", (file) => ["--report", file], "{}", /is no report of ocp-contract/],
    ["an overlay that is not there", () => ["--overlay", "gone.yaml"], "", /the overlay gone\.yaml cannot be read/],
    ["an overlay that is no YAML", (file) => ["--overlay", file], "a: [", /given\.yaml is no YAML/],
    ["an overlay without actions", (file) => ["--overlay", file], "overlay: 1.0.0", /has no list of actions/],
    ["an action without a target", (file) => ["--overlay", file], "actions: [{ update: {} }]", /each action needs a target/],
  ])("says what is wrong with %s", async (_what, args, text, said) => {
    const outcome = await run(args, text);
    expect(outcome.code).toBe(2);
    expect(outcome.said).toMatch(said);
    expect(outcome.said).not.toContain("    at ");
  });

  it("refuses an action that changes nothing in any version", async () => {
    const overlay = `overlay: 1.0.0\ninfo: { title: t, version: "1" }\nactions: [{ target: "$.paths['/gone']", remove: true }]\n`;
    const outcome = await run((file) => ["--overlay", file], overlay);
    expect(outcome).toMatchObject({
      code: 2,
      said: expect.stringContaining("nothing in any version answers to $.paths['/gone']") as string,
    });
  });

  it("writes nothing where an overlay brings in what must not be published, and never says what", { timeout: 90_000 }, async () => {
    const folder = join(await makeFolder(), "site");
    const update = JSON.stringify({ servers: [{ url: "https://10.20.30.40:8080" }, { url: "https://ocp.prod.corp" }], "x-note": planted });
    const overlay = `overlay: 1.0.0\ninfo: { title: t, version: "1" }\nactions: [{ target: $, update: ${update} }]\n`;
    const outcome = await run((file) => ["--overlay", file, "--out", folder, "--allow-host", "ocp.prod.corp"], overlay);
    expect(outcome.code).toBe(1);
    for (const kind of [
      /openapi\.json:\d+ looks like it holds a private address/,
      /openapi\.yaml:\d+ looks like it holds a AccessKey of a store/,
    ])
      expect(outcome.said).toMatch(kind);
    expect(outcome.said).toContain("nothing was written");
    expect(outcome.said).not.toMatch(/LTAI|internal host name/);
    expect(existsSync(folder)).toBe(false);
  });

  it("never writes over what is no site", async () => {
    const folder = join(await makeFolder(), "precious");
    await mkdir(folder);
    await writeFile(join(folder, "thesis.txt"), "");
    expect(await run(() => ["--out", folder])).toMatchObject({ code: 2, said: expect.stringContaining("choose another --out") as string });
  });
});
