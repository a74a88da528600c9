import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSite } from "../../src/docs/build-site.js";
import { readSite } from "../../src/docs/read-site.js";
import { writeSite } from "../../src/docs/write-site.js";
import { runCli } from "../cli/run-cli.js";
import { makeFolder, serveFaithful } from "../cli/target.js";

/** The project, from which the site is built. */
export const root = resolve(import.meta.dirname, "../..");

/** A site as it was written. */
export interface BuiltSite {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Builds the site as a platform team would: with its overlay, and with the report of a run on its OCP. */
export async function buildCompanySite(): Promise<BuiltSite> {
  const folder = await makeFolder();
  const report = join(folder, "run.json");
  const { server, flags, env } = await serveFaithful();
  await runCli(["conformance", ...flags, "--report", `json=${report}`], { env, cwd: folder });
  await server.close();
  const overlay = fileURLToPath(new URL("fixtures/company.yaml", import.meta.url));
  const files = await buildSite(root, await readSite(root, [report], overlay));
  // Below another folder, as on a server that has more than this site.
  const place = join(folder, "some", "where");
  await mkdir(join(folder, "some"));
  await writeSite(place, files);
  return { folder: place, files };
}
