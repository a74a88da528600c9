import { afterEach, beforeEach } from "vitest";
import { change, on, onReads } from "../../src/miniatures/lie.js";
import type { Lie } from "../../src/miniatures/miniature.js";
import { serveMiniature, type ServedMiniature, type ServeOptions } from "../../src/miniatures/serve.js";
import { isJsonArray, type JsonValue } from "../../src/model/json.js";
import { runHere, type CliOutcome } from "./run-cli.js";
import { makeFolder } from "./target.js";

/** An OCP and a folder of its own for each test. */
export const place: { server: ServedMiniature; folder: string } = { server: undefined as never, folder: "" };

/** Makes the folder before each test, and ends the server after it. */
export function freshPlaces(): void {
  beforeEach(async () => {
    place.folder = await makeFolder();
  });
  afterEach(() => place.server.close());
}

/** Serves an OCP that is right but for these lies. */
export async function serve(lies: readonly Lie[] = [], options: ServeOptions = {}): Promise<ServedMiniature> {
  place.server = await serveMiniature(
    { id: "test", title: "Right, but for what the test says.", family: "faithful", fails: [], lies },
    options,
  );
  return place.server;
}

/** Runs a command with the credentials of the server, in the folder. */
export async function run(...args: readonly string[]): Promise<CliOutcome> {
  const { username, password } = place.server.credentials.basic;
  return runHere(args, { env: { OCP_USERNAME: username, OCP_PASSWORD: password }, cwd: place.folder });
}

/** Looks at the server. */
export async function discover(...flags: readonly string[]): Promise<CliOutcome> {
  return run("discover", "--target", place.server.origin, ...flags);
}

/** Adds rows to a list. */
export function moreRows(operation: "listTenants" | "listClusters", ...rows: readonly JsonValue[]): Lie {
  return on(
    onReads(operation),
    change("/data/contents", (contents) => (isJsonArray(contents) ? [...contents, ...rows] : contents)),
    change("/data/page/totalElements", (total) => Number(total) + rows.length),
  );
}
