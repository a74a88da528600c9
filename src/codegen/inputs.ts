import type { Deviation } from "../model/deviation.js";
import type { Check } from "../model/check.js";
import type { Contract } from "../model/contract.js";
import type { JsonObject } from "../model/json.js";
import type { CatalogueProbe } from "./check-catalogue.js";

/** What people wrote of one profile, read and bundled. */
export interface ProfileInput {
  readonly id: string;
  readonly title: string;
  /** Versions of the product. */
  readonly covers: readonly string[];
  readonly errorCodes: "integer" | "prefixed-string";
  readonly undocumented: readonly { readonly what: string; readonly note: string }[];
  readonly deviations: readonly Deviation[];
  /** Rows of `documented.yaml`. */
  readonly documented: readonly JsonObject[];
  /** The base document with the overlay of the profile, as one OpenAPI 3.1 document. */
  readonly document: JsonObject;
}

/** All that the artifacts are made from. */
export interface CodegenInputs {
  /** Newest first. */
  readonly profiles: readonly ProfileInput[];
  /** `openapi/sources.yaml`. */
  readonly sources: JsonObject;
  /** SHA-256 of every file that was read, by path from the root. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Versions of the tools that take part, by package. */
  readonly tools: Readonly<Record<string, string>>;
  /** Folder from which `src/wire` and the packages are found. */
  readonly root: string;
}

/** What the catalogue of checks and probes is made from. */
export interface CatalogueInputs {
  readonly checks: readonly Check[];
  readonly listProbes: (contract: Contract) => readonly CatalogueProbe[];
}
