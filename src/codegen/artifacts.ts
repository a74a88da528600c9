import { viewContract, type ProfileData } from "../contract/view.js";
import { answersDeclaration, renderAnswers } from "./answer-schemas.js";
import { renderCheckCatalogue } from "./check-catalogue.js";
import { contractFiles } from "./contract-files.js";
import type { CatalogueInputs, CodegenInputs, ProfileInput } from "./inputs.js";
import { renderManifest } from "./manifest.js";
import { operationsDeclaration, renderOperations } from "./operation-table.js";
import { profileData } from "./profile-data.js";
import {
  examplesDeclaration,
  profileDeclaration,
  profilesDeclaration,
  renderExamples,
  renderProfile,
  renderProfiles,
  renderVersion,
} from "./profile-modules.js";
import { assertExactNumbers, tidyDocument } from "./tidy-document.js";
import { renderTypes } from "./types-module.js";
import { renderValidators, validatorsDeclaration } from "./validators-module.js";

/** Gives every generated file as path from the root and text; the same inputs give the same bytes. */
export async function buildArtifacts(inputs: CodegenInputs, catalogue: CatalogueInputs): Promise<ReadonlyMap<string, string>> {
  const perProfile = await Promise.all(inputs.profiles.map((profile) => profileArtifacts(inputs, profile)));
  const files = new Map(perProfile.flat());
  files.set("generated/profiles.gen.js", renderProfiles(inputs.profiles));
  files.set("generated/profiles.gen.d.ts", profilesDeclaration);
  files.set("generated/operations.gen.js", renderOperations(inputs.profiles));
  files.set("generated/operations.gen.d.ts", operationsDeclaration);
  files.set("docs/checks.md", catalogueText(inputs, catalogue));
  files.set("generated/manifest.json", renderManifest(inputs, files));
  return files;
}

/** The newest profile has the most operations, so its probes are all there are. */
function catalogueText({ profiles: [newest], sources }: CodegenInputs, { checks, listProbes }: CatalogueInputs): string {
  if (newest === undefined) throw new Error("openapi/profiles holds no profile");
  const contract = viewContract(profileData(newest, sources) as unknown as ProfileData, {});
  return renderCheckCatalogue(checks, listProbes(contract));
}

async function profileArtifacts(inputs: CodegenInputs, profile: ProfileInput): Promise<readonly (readonly [string, string])[]> {
  const document = tidyDocument(profile.document);
  assertExactNumbers(document, profile.id);
  const types = await renderTypes(document);
  const files: Readonly<Record<string, string>> = {
    ...contractFiles(document),
    "types.gen.ts": types,
    "validators.gen.js": await renderValidators(document, inputs.root),
    "validators.gen.d.ts": validatorsDeclaration,
    "version.gen.ts": renderVersion(profile.id, types),
    "answers.gen.js": renderAnswers(document),
    "answers.gen.d.ts": answersDeclaration,
    "examples.gen.js": renderExamples({ ...profile, document }, inputs.sources),
    "examples.gen.d.ts": examplesDeclaration,
    "profile.gen.js": renderProfile({ ...profile, document }, inputs.sources),
    "profile.gen.d.ts": profileDeclaration,
  };
  return Object.entries(files).map(([name, text]) => [`generated/${profile.id}/${name}`, text] as const);
}
