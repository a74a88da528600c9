import type { JsonObject } from "../model/json.js";
import type { ProfileInput } from "./inputs.js";
import { generatedBy } from "./notice.js";
import { profileData } from "./profile-data.js";

/** Gives `profile.gen.js`. */
export function renderProfile(profile: ProfileInput, sources: JsonObject): string {
  return `// ${generatedBy}\nexport const profile = ${JSON.stringify(profileData(profile, sources), null, 1)};\n`;
}

/** Gives `examples.gen.js`: the examples by themselves, for those who need no document. */
export function renderExamples(profile: ProfileInput, sources: JsonObject): string {
  return `// ${generatedBy}\nexport const examples = ${JSON.stringify(profileData(profile, sources)["examples"])};\n`;
}

/** Text of `examples.gen.d.ts`. */
export const examplesDeclaration = `// ${generatedBy}
import type { OperationExamples } from "../profiles.gen.js";

/** By operationId. */
export declare const examples: Readonly<Record<string, OperationExamples>>;
`;

/** Gives `version.gen.ts`: the types of one version that have a name by themselves, and its name for the client. */
export function renderVersion(id: string, types: string): string {
  const schemas = [...types.matchAll(/^export type (\w+) = (?:components\['schemas'\]|number \| bigint)/gm)].map(([, name]) => name);
  return `// ${generatedBy}\n/**\n * The types of one version of OCP.\n *\n * @module ocp-backup-client/${id}\n */\nexport type { ${schemas.join(", ")} } from "./types.gen.js";\n\n/** The version of these types, for \`createBackupClient({ version })\`. */\nexport const version = ${JSON.stringify(id)};\n`;
}

/** Gives `profiles.gen.js`, which loads a profile only when it is asked for. */
export function renderProfiles(profiles: readonly ProfileInput[]): string {
  const entries = profiles.map(({ id, title, covers }) => {
    const head = JSON.stringify({ id, title, covers }, null, 1).slice(0, -2);
    return `${head},\n load: () => import("./${id}/profile.gen.js"),\n loadValidators: () => import("./${id}/validators.gen.js")\n}`;
  });
  return `// ${generatedBy}\nexport const profiles = [${entries.join(", ")}];\n`;
}

/** Text of `profile.gen.d.ts`. */
export const profileDeclaration = `// ${generatedBy}
import type { GeneratedProfile } from "../profiles.gen.js";

export declare const profile: GeneratedProfile;
`;

/** Text of `profiles.gen.d.ts`, which holds the types of all profiles. */
export const profilesDeclaration = `// ${generatedBy}
import type { Deviation } from "../src/model/deviation.js";
import type { EvidenceBasis } from "../src/model/evidence.js";
import type { JsonObject, JsonValue } from "../src/model/json.js";

/** A validator: false leaves its complaints in \`errors\`. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly ValidateError[] | null | undefined };

export interface ValidateError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** JSON Pointer into the document, as fragment. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
}

export interface GeneratedExample {
  readonly name: string;
  readonly summary: string;
  readonly value: JsonValue;
}

export interface OperationExamples {
  readonly request: readonly GeneratedExample[];
  /** By status. */
  readonly responses: Readonly<Record<string, readonly GeneratedExample[]>>;
}

export interface Source {
  readonly title: string;
  readonly url: string;
  /** ISO date. */
  readonly read: string;
}

export interface GeneratedProfile {
  readonly id: string;
  readonly title: string;
  /** Versions of the product. */
  readonly covers: readonly string[];
  readonly errorCodes: "integer" | "prefixed-string";
  /** The bundled OpenAPI 3.1 document. */
  readonly document: JsonObject;
  /** By operationId. */
  readonly examples: Readonly<Record<string, OperationExamples>>;
  readonly deviations: readonly Deviation[];
  readonly undocumented: readonly { readonly what: string; readonly note: string }[];
  /** By the key that evidence cites. */
  readonly sources: Readonly<Record<string, Source>>;
  /** How many statements of the document rest on each basis. */
  readonly evidence: Readonly<Record<EvidenceBasis, number>>;
  /** Rows of \`documented.yaml\`. */
  readonly documented: readonly JsonObject[];
}

export interface ProfileEntry {
  readonly id: string;
  readonly title: string;
  readonly covers: readonly string[];
  load(): Promise<{ readonly profile: GeneratedProfile }>;
  loadValidators(): Promise<{ readonly validators: Readonly<Record<string, Validate>> }>;
}

/** Newest first. */
export declare const profiles: readonly ProfileEntry[];
`;
