import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../model/input-error.js";
import type { Report } from "../model/report.js";
import schema from "../reporters/report.schema.json" with { type: "json" };
import { parseReports } from "../transport/stored-report.js";
import { proofsOf } from "./read-proofs.js";
import { readProfiles, type DocumentedProfile } from "./read-profiles.js";
import { readOperations } from "./reference/read-operations.js";
import { samplesOf } from "./samples/sample-files.js";
import type { Site, Version } from "./site.js";

/** Reads all that the site is made from: every version, the reports of runs, and the overlay of a site. */
export async function readSite(root: string, reportFiles: readonly string[], overlay?: string): Promise<Site> {
  const [profiles, reports, manifest] = await Promise.all([
    readProfiles(root, overlay),
    Promise.all(reportFiles.map(readReports)),
    readFile(join(root, "package.json"), "utf8"),
  ]);
  const all = reports.flat();
  const versions = profiles.map((each) => versionOf(each, all));
  const [newest] = versions;
  if (newest === undefined) throw new Error("generated/ holds no version: run `npm run generate`");
  return { versions, newest, reports: all, release: (JSON.parse(manifest) as { readonly version: string }).version };
}

async function readReports(file: string): Promise<readonly Report[]> {
  const written = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`the report ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  return parseReports(file, written, schema);
}

function versionOf(documented: DocumentedProfile, reports: readonly Report[]): Version {
  const { profile } = documented;
  const operations = readOperations(profile);
  return {
    ...documented,
    id: profile.id,
    operations,
    samples: operations.flatMap((operation) => samplesOf(profile.id, operation)),
    proofs: proofsOf(profile, reports),
  };
}
