import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import type { Answer, Call } from "../../src/miniatures/answer.js";
import type { Lie } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Runs something when the current test is over. */
export function atEnd(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup);
}

/** A request that arrived, with the answer that it gets. */
export interface Arrival {
  readonly call: Call;
  readonly answer: Answer;
}

/** A server that behaves in one way, and remembers all that arrived. */
export interface Watched extends ServedMiniature {
  readonly arrivals: readonly Arrival[];
}

/** Serves the faithful OCP with another behaviour until the test ends. */
export async function watch(behaviour: Lie): Promise<Watched> {
  const arrivals: Arrival[] = [];
  const lie: Lie = (honest, call) => {
    const answer = behaviour(honest, call);
    arrivals.push({ call, answer });
    return answer;
  };
  const served = await serveMiniature({ id: "watched", title: "Behaves as a test says.", family: "faithful", fails: [], lies: [lie] });
  atEnd(served.close);
  return { ...served, arrivals };
}

/** Serves a stranger, to whom nothing may ever be sent, until the test ends. */
export async function serveStranger(): Promise<{ readonly origin: string; readonly connections: () => number }> {
  let connections = 0;
  const server = createServer((_request, response) => response.end("{}"));
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  atEnd(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, connections: () => connections };
}

const backupOf = /\/clusters\/([^/]*)(?:\/tenants\/([^/]*))?\/backup\/backupNow/i;
const noId = "9007199254740991";

/** The arrivals that a server which ignores the contract could make a backup of: any method on the backup path where one id may exist. Counted without a word of the code under test. */
export function couldStart({ arrivals }: Pick<Watched, "arrivals">): readonly Arrival[] {
  return arrivals.filter(({ call }) =>
    (backupOf.exec(call.target) ?? []).slice(1).some((id: string | undefined) => /^\d/.test(id ?? "") && id !== noId),
  );
}

/** Of those the ones that were not clearly refused: what the budget is about. */
export function possibleBackups(server: Pick<Watched, "arrivals">): readonly Arrival[] {
  return couldStart(server).filter(({ answer }) => {
    const { body, status, delivery, delay = 0 } = answer;
    const refused = body.kind === "json" && (body.value as { successful?: unknown } | null)?.successful === false;
    return !(refused && status >= 400 && status < 500 && delay === 0 && (delivery === "with-length" || delivery === "chunked"));
  });
}

const answered = { headers: [["Content-Type", "application/json"]], delivery: "with-length" } as const;
const envelope = { duration: 1, server: "s", traceId: "t", timestamp: "2026-01-02T03:04:05.000Z" };
const success = { ...envelope, successful: true, status: 200, data: { contents: [] } };
const refused = { ...envelope, successful: false, status: 403, error: { code: 2, message: "refused" } };

/** What a server may do to everything, by name; `stranger` is where redirects lead. */
export function behaviours(stranger: string): Readonly<Record<string, (answer: Answer, call: Call) => Answer>> {
  return {
    "accepts everything": () => ({ ...answered, status: 200, body: { kind: "json", value: success } }),
    "refuses everything": () => ({ ...answered, status: 403, body: { kind: "json", value: refused } }),
    "redirects everything to another origin": (_answer, { target }) => ({
      ...answered,
      status: 307,
      headers: [["Location", `${stranger}${target}`]],
      body: { kind: "text", text: "" },
    }),
    "redirects everything to itself": (answer, { target }) => ({
      ...answer,
      status: 308,
      headers: [["Location", target]],
      body: { kind: "text", text: "" },
    }),
    "answers everything late": (answer) => ({ ...answer, delay: 500 }),
    "never answers anything": (answer) => ({ ...answer, delay: 600_000 }),
    "answers everything with a proxy's 502": () => ({
      ...answered,
      status: 502,
      headers: [["Content-Type", "text/html"]],
      body: { kind: "text", text: "<html>Bad Gateway</html>" },
    }),
  };
}
