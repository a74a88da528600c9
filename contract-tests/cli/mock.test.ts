import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { outcomeOf, startCli } from "./run-cli.js";

/** Starts a mock, reads what it prints, does something with it, and interrupts it. */
async function withMock(args: readonly string[], use: (variables: ReadonlyMap<string, string>) => Promise<void>): Promise<number | null> {
  const child = startCli(["mock", ...args]);
  const ended = outcomeOf(child);
  try {
    const [chunk] = (await once(child.stdout!, "data")) as [Buffer];
    const lines = chunk.toString().trim().split("\n");
    await use(new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])));
  } finally {
    child.kill("SIGINT");
  }
  return (await ended).code;
}

describe("mock", () => {
  it("serves a version with Prism until it is interrupted", async () => {
    const code = await withMock(["--ocp-version", "4.2.2"], async (variables) => {
      const response = await fetch(`${variables.get("OCP_TARGET")!}/api/v2/time`);
      expect(response.status).toBe(200);
      expect([...variables.keys()]).toEqual(["OCP_TARGET"]);
    });
    expect(code).toBe(0);
  });

  it("serves a miniature and prints credentials that are good for it", async () => {
    const code = await withMock(["--miniature", "faithful"], async (variables) => {
      const [user, password] = [variables.get("OCP_USERNAME")!, variables.get("OCP_PASSWORD")!];
      const ask = (authorization: string): Promise<Response> =>
        fetch(`${variables.get("OCP_TARGET")!}/api/v2/info`, { headers: { authorization } });
      expect((await ask(`Basic ${btoa(`${user}:${password}`)}`)).status).toBe(200);
      expect((await ask(`Basic ${btoa(`${user}:wrong-password`)}`)).status).toBe(401);
      expect([...variables.keys()]).toContain("OCP_ACCESS_KEY_SECRET");
    });
    expect(code).toBe(0);
  });
});
