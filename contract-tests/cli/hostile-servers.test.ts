import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { outcomeOf, runCli, startCli } from "./run-cli.js";
import { prepare, reportOf, runIt } from "../safety/run.js";
import { atEnd } from "../safety/servers.js";
import { hostilities, serveHostile } from "./hostile-door.js";

const member = gzipSync(Buffer.alloc(10_000_000));
const ways = hostilities(Buffer.concat(Array.from({ length: 100 }, () => member)));
const names = Object.keys(ways);

describe("one operation of a server that", () => {
  it.each(names)("%s is a finding or an error, and all others are judged as ever", async (name) => {
    const server = await serveHostile([{ on: "GET /api/v2/ob/clusters?", with: ways[name]! }]);
    const prepared = await prepare(server, "read", [
      "--strict",
      "--timeout",
      "1000",
      "--skip",
      "read/no-credentials/*",
      "--skip",
      "read/made-up-*",
      "--skip",
      "read/basic/*",
    ]);
    const began = Date.now();
    const { code, stderr } = await runIt(prepared);
    expect(Date.now() - began).toBeLessThan(6000);
    expect(server.met()).toBe(1);
    expect([1, 3]).toContain(code);
    expect(stderr).not.toContain("internal error");
    const { exchanges, verdicts } = await reportOf(prepared);
    const hostile = exchanges.find(({ probe }) => probe?.id === "read/listClusters")?.id;
    const wrong = verdicts.filter(({ conclusion }) => conclusion.kind === "fail" || conclusion.kind === "error");
    expect(wrong.filter(({ exchange }) => exchange === hostile).length).toBeGreaterThan(0);
    expect(wrong.filter(({ exchange }) => exchange !== undefined && exchange !== hostile)).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(12);
  });
});

// By the kernel's word for this program alone: what resourceUsage tells begins with the memory of whoever started it.
const tellPeak = `import { readFileSync } from "node:fs";
process.on("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]; } catch {}
  process.stderr.write("\\nPEAK " + peak);
});`;
const peakTold = `--import data:text/javascript,${encodeURIComponent(tellPeak)}`;

describe("the process of a run", () => {
  const kinds: readonly (readonly (readonly [string, string])[])[] = [
    [
      ["GET /api/v2/info", "sends a body without end"],
      ["GET /api/v2/ob/clusters?", "sends a gzip bomb of 1 GB"],
      ["GET /api/v2/ob/clusters/1000005/tenants?", "sends headers without end"],
      ["GET /api/v2/ob/clusters/1000005/tenants/1000012/backup", "sends a body without end"],
      ["GET /api/v2/ob/clusters/1000005/tenants/1000012", "sends a string of 5 MB"],
      ["GET /api/v2/ob/clusters/1000005/backup", "sends 100,000 faulty rows"],
      ["GET /api/v2/tasks", "nests objects 100,000 deep"],
    ],
    [
      ["GET /api/v2/info", "sends 400,000 members"],
      ["GET /api/v2/ob/clusters?", "sends as many members as are read"],
      ["GET /api/v2/ob/clusters/1000005/tenants?", "sends as many members as are read"],
      ["GET /api/v2/tasks", "sends 400,000 members"],
    ],
  ];

  it.each(kinds)("stays below 200 MB on the worst that a server can do, and ends: %j", { timeout: 60_000 }, async (...worst) => {
    const server = await serveHostile(worst.map(([on, name]) => ({ on, with: ways[name]! })));
    const { args, env, cwd } = await prepare(server, "read", ["--timeout", "5000", "--report", "har=run.har", "--verbose"]);
    const { code, stderr } = await outcomeOf(startCli(args, { env: { ...env, NODE_OPTIONS: peakTold }, cwd }));
    expect([1, 3]).toContain(code);
    expect(server.met()).toBeGreaterThanOrEqual(worst.length);
    const peak = Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024;
    expect(peak).toBeGreaterThan(20);
    expect(peak).toBeLessThan(200);
  });
});

describe("a server that takes connections and never answers", () => {
  it("ends the run with one message and exit 3, after two requests", async () => {
    let connections = 0;
    const silent = createServer((socket) => {
      connections += 1;
      socket.on("error", () => undefined);
      atEnd(async () => socket.destroy());
    });
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    atEnd(async () => silent.close());
    const target = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const began = Date.now();
    const { code, stdout, stderr } = await runCli(["conformance", "--target", target, "--timeout", "300"], {
      env: { OCP_USERNAME: "u", OCP_PASSWORD: "canary-password" },
    });
    expect({ code, stdout, connections }).toEqual({ code: 3, stdout: "", connections: 2 });
    expect(stderr).toMatch(
      /^error: --target http:\S+ takes connections but does not answer: no whole answer within 300 ms \(TIMEOUT\); .*\n$/,
    );
    expect(Date.now() - began).toBeLessThan(5000);
  });
});
