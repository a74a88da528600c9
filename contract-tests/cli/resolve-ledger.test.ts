import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder } from "./target.js";

let server: ServedMiniature;
afterEach(() => server.close());

describe("resolve --ledger, of a wrong name", () => {
  const at = ["--ledger", "ledger.ndjson"];

  it("is a wrong use where there is no such file", async () => {
    server = await serveMiniature("faithful");
    const { code, stderr } = await resolveHere(await makeFolder(), at);
    expect({ code, told: stderr.includes("no such file") }).toEqual({ code: 2, told: true });
  });

  it("names the targets of open reservations where none is for this one, with exit 3", async () => {
    server = await serveMiniature("faithful");
    const folder = await makeFolder();
    const target = server.origin.replace("127.0.0.1", "localhost");
    const entry = { at: new Date().toISOString(), run: "r1", unit: 1, target, method: "POST", path: "/x", state: "reserved" };
    await writeFile(join(folder, "ledger.ndjson"), `${JSON.stringify(entry)}\n`);
    const { code, stdout } = await resolveHere(folder, at);
    expect(code).toBe(3);
    expect(stdout).toContain(`open reservations for other targets: ${target}`);
    const asJson = await resolveHere(folder, [...at, "--json"]);
    expect({ code: asJson.code, told: JSON.parse(asJson.stdout) as unknown }).toEqual({
      code: 3,
      told: { openElsewhere: [target], reservations: [] },
    });
  });

  function resolveHere(cwd: string, flags: readonly string[]): Promise<CliOutcome> {
    const { username, password } = server.credentials.basic;
    const env = { OCP_USERNAME: username, OCP_PASSWORD: password };
    return runHere(["resolve", "--target", server.origin, ...flags], { env, cwd });
  }
});
