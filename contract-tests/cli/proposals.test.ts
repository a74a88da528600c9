import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { profile } from "../../generated/4.3/profile.gen.js";
import { checks } from "../../src/checks/registry.js";
import { readReports } from "../../src/cli/read-report.js";
import { renderValidators } from "../../src/codegen/validators-module.js";
import { loadContract } from "../../src/contract/load.js";
import { viewContract, type Validator } from "../../src/contract/view.js";
import { judgeAll } from "../../src/engine/judge.js";
import { proposeOverlay } from "../../src/engine/propose-overlay.js";
import { add, json, on, onReads } from "../../src/miniatures/lie.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import type { Contract } from "../../src/model/contract.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json.js";
import type { Report } from "../../src/model/report.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder, writeRequest } from "./target.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);
const manifest = require.resolve("@redocly/cli/package.json");
const redocly = join(dirname(manifest), (require(manifest) as { readonly bin: { readonly redocly: string } }).bin.redocly);

async function runRedocly(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, [redocly, ...args], { cwd: folder, env, maxBuffer: 2 ** 26 }).catch(
    (cause: unknown) => {
      const { stdout: said = "", stderr = "" } = cause as { readonly stdout?: string; readonly stderr?: string };
      throw new Error(`redocly ${args.join(" ")}: ${said}${stderr}`);
    },
  );
  return stdout;
}

let folder = "";
let server: ServedMiniature;
let outcome: CliOutcome;
let asked = 0;

/** An OCP with members that no page mentions; some change their type from answer to answer. */
beforeAll(async () => {
  folder = await makeFolder();
  const changing = json((body) => {
    asked += 1;
    return isJsonObject(body) ? { ...body, requestId: asked % 2 === 0 ? asked : `private-${String(asked)}` } : body;
  });
  const lies = [
    changing,
    add("/data/backupObjectOpsResultList/*", "extra", {
      since: null,
      hosts: { "203.0.113.7:2882": "private-host" },
      tries: [1, "private"],
    }),
    on(onReads("listTenants"), add("/data/contents/*", "zoneCount", 3)),
  ];
  server = await serveMiniature({ id: "test", title: "Right, but for what the test says.", family: "faithful", fails: [], lies });
  const request = await writeRequest(folder);
  const { basic, accessKey } = server.credentials;
  const env = {
    OCP_USERNAME: basic.username,
    OCP_PASSWORD: basic.password,
    OCP_ACCESS_KEY_ID: accessKey.id,
    OCP_ACCESS_KEY_SECRET: accessKey.secret,
  };
  const [cluster, tenant] = [String(server.clusterId), String(server.tenantId)];
  const aim = [
    "--target",
    server.origin,
    "--cluster-id",
    cluster,
    "--tenant-id",
    tenant,
    "--request",
    request,
    "--allow",
    "backup",
    "--task-lag",
    "0",
    "--confirm",
    tenant,
  ];
  const files = ["--propose-overlay", "overlay.yaml", "--propose-evidence", "evidence.yaml", "--report", "json=report.json"];
  outcome = await runHere(["conformance", ...aim, ...files], { env, cwd: folder });
});
afterAll(() => server.close());

async function proposed(file: string): Promise<{ readonly text: string; readonly value: JsonValue }> {
  const text = await readFile(join(folder, file), "utf8");
  return { text, value: parse(text) as JsonValue };
}

/** The documented source that a proposal asks to add, out of its head. */
function sourceIn(text: string): string {
  const head = text.split("\n").filter((line) => line.startsWith("#   "));
  return head.map((line) => line.slice(4)).join("\n");
}

describe("--propose-overlay", () => {
  it("writes what was seen, merged over all exchanges, without any value", async () => {
    expect(outcome.code).toBe(0);
    expect(outcome.stderr.split("\n").slice(-3).join("\n")).toContain("wrote overlay.yaml: 5 members that profile 4.3 does not declare");
    const { text, value } = await proposed("overlay.yaml");
    expect(text).not.toMatch(/private|203\.0\.113/);
    expect(text).toContain("THE TARGET IS THIS MACHINE");
    const properties = Object.assign(
      {},
      ...(value as { readonly actions: readonly { readonly update: JsonObject }[] }).actions.map(({ update }) => update["properties"]),
    ) as JsonObject;
    expect(properties).toMatchObject({
      requestId: {
        type: ["integer", "string"],
        "x-evidence": { basis: "observed", note: expect.stringMatching(/\d{4}-\d{2}-\d{2} in build 4\.3\.4-20250114/) as string },
      },
      extra: {
        type: "object",
        properties: {
          since: { type: "null" },
          hosts: { additionalProperties: { type: "string" } },
          tries: { items: { type: ["integer", "string"] } },
        },
      },
      zoneCount: { type: "integer" },
    });
  });

  it("applies to the profile's document by Redocly, which lints clean, and documents all of it", async () => {
    await cp(join(root, "openapi"), join(folder, "openapi"), { recursive: true });
    await cp(join(root, "generated/4.3/openapi.yaml"), join(folder, "openapi.yaml"));
    const { text } = await proposed("overlay.yaml");
    const sources = join(folder, "openapi/sources.yaml");
    await writeFile(sources, `${await readFile(sources, "utf8")}\n${sourceIn(text)}\n`);
    // The plugin finds the packages from where it lies.
    await writeFile(
      join(folder, "openapi/lint/evidence.mjs"),
      (await readFile(join(root, "openapi/lint/evidence.mjs"), "utf8")).replace(
        '"yaml"',
        JSON.stringify(`file://${require.resolve("yaml")}`),
      ),
    );
    const document = JSON.parse(await runRedocly("bundle", "openapi.yaml", "--overlay", "overlay.yaml", "--ext", "json")) as JsonObject;
    await writeFile(join(folder, "applied.json"), JSON.stringify(document));
    await runRedocly("lint", "applied.json", "--config", "openapi/lint/bundle.redocly.yaml");

    const report = await readReport();
    const before = await loadContract("4.3");
    expect(proposeOverlay(before, report).members).toBe(5);
    const after = await contractOf(document);
    expect(proposeOverlay(after, report).overlay).toBeNull();
    const schema = checks.filter(({ id }) => id === "response/schema");
    const verdicts = judgeAll(
      { contract: after, checks: schema, deviations: [], only: [], skip: [], today: "2026-03-01" },
      { exchanges: report.exchanges, tasksAfter: new Map() },
    );
    expect(verdicts.filter(({ conclusion }) => conclusion.kind === "fail" || conclusion.kind === "error")).toEqual([]);
    expect(verdicts.filter(({ conclusion }) => conclusion.kind === "pass").length).toBeGreaterThan(50);
  });

  it("is there for recordings too, and writes nothing where all is declared", async () => {
    const recording = join(root, "contract-tests/fixtures/vendor-samples/tenant-backup-now.har");
    const { stderr } = await runHere(["judge", recording, "--propose-overlay", "none.yaml"], { cwd: folder });
    expect(stderr).toContain("no member was seen that the contract does not declare");
  });

  it("refuses the mock", async () => {
    for (const flag of ["--propose-overlay", "--propose-evidence"])
      expect(await runHere(["conformance", flag, "x.yaml"], { cwd: folder })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("no evidence of anything") as string,
      });
  });
});

async function contractOf(document: JsonObject): Promise<Contract> {
  const text = await renderValidators(document, root);
  const file = join(folder, "validators.mjs");
  await writeFile(file, text);
  const { validators } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly validators: Readonly<Record<string, Validator>>;
  };
  return viewContract({ ...profile, document }, validators);
}

async function readReport(): Promise<Report> {
  const [report] = await readReports(join(folder, "report.json"));
  return report!;
}

interface Entry {
  readonly pointer: string;
  readonly file: string;
  readonly place: string;
  readonly was: string;
  readonly holds: boolean;
  readonly exchange: string;
  readonly check: string;
  readonly seen: string;
  readonly entry: { readonly basis: string; readonly note: string };
}

describe("--propose-evidence", () => {
  it("has an entry for what was unknown or inferred and is decided, with file, place, build, date and exchange", async () => {
    const { text, value } = await proposed("evidence.yaml");
    const entries = value as unknown as readonly Entry[];
    expect(entries.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/private|203\.0\.113/);
    const report = await readReport();
    const contract = await loadContract("4.3");
    for (const each of entries) {
      expect(["unknown", "inferred"]).toContain(each.was);
      expect(each.entry).toMatchObject({ basis: "observed", note: expect.stringContaining(`exchange ${each.exchange}`) as string });
      expect(report.exchanges.map(({ id }) => id)).toContain(each.exchange);
      expect(report.verdicts.some(({ check, exchange }) => check === each.check && exchange === each.exchange)).toBe(true);
      const written = parse(await readFile(join(root, each.file), "utf8")) as JsonValue;
      const told = placeIn(written, each.place) as { readonly basis?: string } | undefined;
      // A constraint without evidence of its own has that of its member, and gets a place.
      if (!each.place.includes("/constraints/")) expect(told, `${each.file}#${each.place}`).toMatchObject({ basis: each.was });
    }
    expect(contract.profile).toBe("4.3");
  });

  it("tells refusals of calls that are wrong in one member only", async () => {
    const entries = (await proposed("evidence.yaml")).value as unknown as readonly Entry[];
    const refused = entries.filter(({ check }) => check === "request/is-refused");
    expect(refused.length).toBeGreaterThan(0);
    for (const { seen, place } of refused) {
      expect(seen).toMatch(/^a call wrong only in it was refused with 4\d\d to the probe guarded\//);
      expect(place).toMatch(/\/constraints\/(required|enum|type)$/);
    }
  });
});

function placeIn(value: JsonValue, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((here, token) => (here as Readonly<Record<string, unknown>> | undefined)?.[token.replaceAll("~1", "/")], value);
}
