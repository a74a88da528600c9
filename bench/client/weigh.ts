import { posix } from "node:path";
import { gzipSync } from "node:zlib";

/** What the client weighs, in bytes after gzip. */
export interface Weight {
  /** What is loaded with the package. */
  readonly core: number;
  /** And with the first call, which holds its answer against the contract of one version. */
  readonly validating: number;
  /** And all that may be loaded later: other versions, failures, waiting, signing. */
  readonly whole: number;
}

/** Weighs the built package as it is loaded. */
export function weigh(files: ReadonlyMap<string, string>): Weight {
  const loadedWith = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const [, from = ""] of (files.get(name) ?? "").matchAll(/(?:\bfrom|\bimport)"(\.[^"]+)"/g)) {
      loadedWith(posix.join(posix.dirname(name), from), seen);
    }
    return seen;
  };
  const chunk = (pattern: RegExp, holding: string): string => {
    const found = [...files].find(([path, text]) => pattern.test(path) && text.includes(holding));
    if (found === undefined) throw new Error(`no file of the package is like ${String(pattern)}`);
    return found[0];
  };
  const core = loadedWith("index.js");
  const answers = loadedWith(chunk(/answers\.gen-\w+\.js$/, "backupTenantNow"));
  const violations = loadedWith(chunk(/violations-\w+\.js$/, ""));
  const chunks = [...files.keys()].filter((path) => /^chunks\/.*\.js$/.test(path));
  return {
    core: gzipped(files, core),
    validating: gzipped(files, new Set([...core, ...answers, ...violations])),
    whole: gzipped(files, new Set([...core, ...chunks])),
  };
}

function gzipped(files: ReadonlyMap<string, string>, names: ReadonlySet<string>): number {
  const text = [...names].map((name) => (files.get(name) ?? "").replace(/^\/\/# sourceMappingURL.*$/m, "")).join("\n");
  return gzipSync(text, { level: 9 }).length;
}
