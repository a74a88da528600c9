import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runHere } from "./run-cli.js";
import { makeFolder } from "./target.js";

const json = [{ name: "Content-Type", value: "application/json" }];

/** An entry as a browser writes it. */
function entry(url: string, response: object, method = "GET") {
  const request = { method, url, headers: [], httpVersion: "HTTP/1.1", cookies: [], queryString: [] };
  return { startedDateTime: "2026-01-05T10:00:00.000+08:00", time: 4, request, response: { headers: [], httpVersion: "h2", ...response } };
}

const info = (build: string) => {
  const text = JSON.stringify({ buildVersion: build, buildTime: "2026-01-05T10:00:00.000+08:00" });
  return entry("https://ocp.example/api/v2/info", { status: 200, headers: json, content: { size: text.length, text } });
};

async function judge(recordings: readonly (readonly object[])[], ...flags: readonly string[]) {
  const folder = await makeFolder();
  const names = recordings.map((_entries, index) => `${String.fromCharCode(97 + index)}.har`);
  for (const [index, entries] of recordings.entries())
    await writeFile(join(folder, names[index]!), JSON.stringify({ log: { version: "1.2", entries } }));
  return runHere(["judge", ...names.map((name) => join(folder, name)), ...flags]);
}

describe("the recording of a browser", () => {
  it("is judged, though it holds sockets, calls that were given up, and what had been kept", async () => {
    const { code, stdout, stderr } = await judge([
      [
        entry("wss://ocp.example/live", { status: 101 }),
        entry("data:image/png;base64,AA", { status: 200 }),
        entry("https://ocp.example/app.js", { status: 0, _error: "net::ERR_ABORTED" }),
        entry("https://ocp.example/api/v2/ob/clusters", { status: 304, content: { size: 0 } }),
        info("4.3.4-20250114"),
      ],
    ]);
    expect(stderr).toMatch(/a\.har: 2 entries are no calls by http or https: passed over\n$/);
    expect(stdout).not.toMatch(/\d (?:error|fail)/);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });
});

describe("recordings of different builds", () => {
  it("are not judged by one version that --ocp-version auto would take", async () => {
    const { code, stdout, stderr } = await judge([[info("4.3.4-20250114")], [info("4.2.2-20240101")]], "--ocp-version", "auto");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('"4.3.4-20250114" and "4.2.2-20240101"');
  });

  it("are where both say the same", async () => {
    const { code, stderr } = await judge([[info("4.3.4-20250114")], [info("4.3.4-20250114")]], "--ocp-version", "auto");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });
});
