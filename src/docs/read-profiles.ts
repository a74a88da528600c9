import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { profiles as entries, type GeneratedProfile } from "../../generated/profiles.gen.js";
import { contractFiles } from "../codegen/contract-files.js";
import { profileData } from "../codegen/profile-data.js";
import { readInputs } from "../codegen/read-inputs.js";
import { tidyDocument } from "../codegen/tidy-document.js";
import { assertTargetsMatch, overlayTargets } from "./overlay.js";

/** A profile with the texts in which its contract is handed out, by file name. */
export interface DocumentedProfile {
  readonly profile: GeneratedProfile;
  readonly files: Readonly<Record<string, string>>;
}

const names = ["openapi.json", "openapi.yaml", "openapi-3.0.json"];

/** Reads every profile, newest first: as generated, or made again with the overlay of a site. */
export async function readProfiles(root: string, overlay?: string): Promise<readonly DocumentedProfile[]> {
  return overlay === undefined ? generatedProfiles(root) : overlaidProfiles(root, overlay);
}

async function generatedProfiles(root: string): Promise<readonly DocumentedProfile[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const { profile } = await entry.load();
      const files = await Promise.all(
        names.map(async (name) => [name, await readFile(join(root, "generated", entry.id, name), "utf8")] as const),
      );
      return { profile, files: Object.fromEntries(files) };
    }),
  );
}

async function overlaidProfiles(root: string, overlay: string): Promise<readonly DocumentedProfile[]> {
  const targets = await overlayTargets(overlay);
  const before = await generatedProfiles(root);
  const { profiles, sources } = await readInputs(root, [overlay]);
  const after = profiles.map((input): DocumentedProfile => {
    const document = tidyDocument(input.document);
    const profile = profileData({ ...input, document }, sources) as unknown as GeneratedProfile;
    return { profile, files: contractFiles(document) };
  });
  assertTargetsMatch(
    overlay,
    targets,
    [...before, ...after].map(({ profile }) => profile.document),
  );
  const order = entries.map(({ id }) => id);
  return after.toSorted((one, other) => order.indexOf(one.profile.id) - order.indexOf(other.profile.id));
}
