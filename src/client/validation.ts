import type { OperationId } from "../model/operation.js";
import type { Validate } from "./options.js";
import type { Version } from "./versions.js";
import type { Breach } from "./violations.js";

/** Holds the successes of one version against its contract. */
export type Validation = (operation: OperationId, value: unknown) => readonly Breach[];

const answersOf: Readonly<Record<Version, () => Promise<typeof import("../../generated/4.3/answers.gen.js")>>> = {
  "4.3": () => import("../../generated/4.3/answers.gen.js"),
  "4.2.2": () => import("../../generated/4.2.2/answers.gen.js"),
  "4.0": () => import("../../generated/4.0/answers.gen.js"),
};

/** Tells whether a version is one whose contract is here. */
export function isVersion(version: unknown): version is Version {
  return typeof version === "string" && Object.hasOwn(answersOf, version);
}

/** Gives a loader of one version's validation, which loads it once; with "off" there is nothing to load. */
export function createValidation(version: Version, mode: Validate): () => Promise<Validation> {
  let loading: Promise<Validation> | undefined;
  return async () => {
    if (mode === "off") return () => [];
    loading ??= load(version);
    try {
      return await loading;
    } catch (cause) {
      // The next call may have more luck: too many open files is a matter of the moment.
      loading = undefined;
      throw cause;
    }
  };
}

/** Each operation's schema is compiled with its first answer. */
async function load(version: Version): Promise<Validation> {
  const [{ answers }, { compileBreaches }] = await Promise.all([answersOf[version](), import("./violations.js")]);
  const compiled = new Map<OperationId, ReturnType<typeof compileBreaches>>();
  return (operation, value) => {
    const root = answers.roots[operation];
    if (root === undefined) return [];
    const known = compiled.get(operation) ?? compileBreaches(root, answers.schemas);
    compiled.set(operation, known);
    return known(value);
  };
}
