import { stringify } from "yaml";
import { downConvert } from "./down-convert.js";
import type { CodegenInputs, ProfileInput } from "./inputs.js";
import { renderManifest } from "./manifest.js";
import { generatedBy, jsonText } from "./notice.js";
import { profileDeclaration, profilesDeclaration, renderProfile, renderProfiles } from "./profile-modules.js";
import { assertExactNumbers, tidyDocument } from "./tidy-document.js";
import { renderTypes } from "./types-module.js";
import { renderValidators, validatorsDeclaration } from "./validators-module.js";

/** Gives every generated file as path from the root and text; the same inputs give the same bytes. */
export async function buildArtifacts(inputs: CodegenInputs): Promise<ReadonlyMap<string, string>> {
  const perProfile = await Promise.all(inputs.profiles.map((profile) => profileArtifacts(inputs, profile)));
  const files = new Map(perProfile.flat());
  files.set("generated/profiles.gen.js", renderProfiles(inputs.profiles));
  files.set("generated/profiles.gen.d.ts", profilesDeclaration);
  files.set("generated/manifest.json", renderManifest(inputs, files));
  return files;
}

async function profileArtifacts(inputs: CodegenInputs, profile: ProfileInput): Promise<readonly (readonly [string, string])[]> {
  const document = tidyDocument(profile.document);
  assertExactNumbers(document, profile.id);
  const files: Readonly<Record<string, string>> = {
    "openapi.json": jsonText(document),
    "openapi.yaml": `# ${generatedBy}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    "openapi-3.0.json": jsonText(downConvert(document)),
    "types.gen.ts": await renderTypes(document),
    "validators.gen.js": await renderValidators(document, inputs.root),
    "validators.gen.d.ts": validatorsDeclaration,
    "profile.gen.js": renderProfile({ ...profile, document }, inputs.sources),
    "profile.gen.d.ts": profileDeclaration,
  };
  return Object.entries(files).map(([name, text]) => [`generated/${profile.id}/${name}`, text] as const);
}
