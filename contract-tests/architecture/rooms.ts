/** What the files of one room may reach. */
export interface Room {
  /** Other rooms, `generated`, and `package.json` (its version). */
  readonly imports: readonly string[];
  /** Packages; `any` for a room that only builds. */
  readonly packages: readonly string[] | "any";
  /** A pure room gets time, randomness, files and network as arguments. */
  readonly pure: boolean;
}

const everythingComposed = ["model", "wire", "contract", "probes", "checks", "engine", "transport", "reporters", "miniatures", "mock"];

/** The rooms of `src/` and the one way that imports point. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { imports: [], packages: [], pure: true },
  wire: { imports: ["model"], packages: [], pure: true },
  contract: { imports: ["model", "generated"], packages: [], pure: true },
  probes: { imports: ["contract", "model"], packages: [], pure: true },
  checks: { imports: ["contract", "model"], packages: [], pure: true },
  engine: { imports: ["checks", "probes", "contract", "model"], packages: [], pure: true },
  reporters: { imports: ["model"], packages: ["@remix-run/html-template", "fast-xml-builder", "har-format", "picocolors"], pure: true },
  transport: { imports: ["wire", "model"], packages: ["ajv", "ajv-formats", "undici"], pure: false },
  // The curl of a request is written by the reporters, and the package is named by package.json.
  client: { imports: ["reporters", "wire", "model", "generated", "package.json"], packages: ["openapi-fetch"], pure: false },
  miniatures: { imports: ["wire", "model", "generated"], packages: [], pure: false },
  mock: {
    imports: ["model", "generated"],
    packages: ["@stoplight/prism-core", "@stoplight/prism-http", "@stoplight/prism-http-server", "yaml"],
    pure: false,
  },
  codegen: { imports: ["engine", "checks", "probes", "contract", "wire", "model"], packages: "any", pure: false },
  // Builds like codegen, and by it: an overlay of a site is laid over every form of the contract.
  docs: {
    imports: ["codegen", "engine", "checks", "contract", "transport", "reporters", "model", "generated"],
    packages: "any",
    pure: false,
  },
  cli: {
    imports: [...everythingComposed, "package.json"],
    packages: ["ajv", "ajv-formats", "commander", "picocolors", "proxy-from-env", "yaml"],
    pure: false,
  },
};

/** Parts of Node that only compute. */
export const pureBuiltins: readonly string[] = ["node:buffer", "node:crypto", "node:util", "node:zlib"];

/** Names of `node:crypto` that draw random numbers. */
export const randomNames: readonly string[] = [
  "getRandomValues",
  "randomBytes",
  "randomFill",
  "randomFillSync",
  "randomInt",
  "randomUUID",
  "webcrypto",
];

/** Globals that reach outside; `Date` and `Math` are looked at member by member. */
export const outsideGlobals: readonly string[] = [
  "process",
  "console",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "performance",
  "crypto",
  "globalThis",
  "require",
];
