import type { SampleAuth, SampleCall } from "./call.js";
import { curlSample } from "./curl.js";
import { goSample } from "./go.js";
import { javaSample } from "./java.js";
import { pythonSample } from "./python.js";
import { typescriptSample } from "./typescript.js";

/** A language in which samples are written. */
export interface SampleLanguage {
  readonly id: string;
  readonly name: string;
  /** Ending of a file of it. */
  readonly ending: string;
  /** For colours. */
  readonly highlight: string;
  readonly write: (call: SampleCall, auth: SampleAuth) => string;
}

/** Every language, in the order of the pages. */
export const sampleLanguages: readonly SampleLanguage[] = [
  { id: "curl", name: "curl", ending: "sh", highlight: "sh", write: curlSample },
  { id: "typescript", name: "TypeScript", ending: "ts", highlight: "typescript", write: typescriptSample },
  { id: "python", name: "Python", ending: "py", highlight: "python", write: pythonSample },
  { id: "java", name: "Java", ending: "java", highlight: "java", write: javaSample },
  { id: "go", name: "Go", ending: "go", highlight: "go", write: goSample },
];

/** How each way to identify the caller is called on the pages. */
export const authNames: Readonly<Record<SampleAuth, string>> = { basic: "Basic", "access-key": "AccessKey" };

/** Every way to identify the caller, in the order of the pages. */
export const sampleAuths = Object.keys(authNames) as readonly SampleAuth[];
