import { generateDtsBundle } from "dts-bundle-generator";
import { build, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { generatedBy } from "./notice.js";

const notice = generatedBy.replace("generate", "build:client");

/** Subpaths of the package, and the module that each is made from. */
const entries: Readonly<Record<string, string>> = {
  index: "src/client/public.ts",
  testing: "src/client/testing/public-testing.ts",
  "ocp-4.3": "generated/4.3/version.gen.ts",
  "ocp-4.2.2": "generated/4.2.2/version.gen.ts",
  "ocp-4.0": "generated/4.0/version.gen.ts",
};

/** What of the project's package.json the package repeats. */
interface ProjectPackage {
  readonly version: string;
  readonly license: string;
}

/** Gives every file of the published client by its path in the package; the same sources give the same bytes. */
export async function buildClientPackage(root: string): Promise<ReadonlyMap<string, string>> {
  const project = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as ProjectPackage;
  const files = new Map([...(await bundleModules(root)), ...bundleTypes(root)]);
  files.set("package.json", `${JSON.stringify(packageJson(project), null, 2)}\n`);
  files.set("README.md", await readFile(join(root, "src/client/README.md"), "utf8"));
  files.set("RECIPES.md", await readFile(join(root, "src/client/RECIPES.md"), "utf8"));
  files.set("LICENSE", await readFile(join(root, "LICENSE"), "utf8"));
  return files;
}

function packageJson({ version, license }: ProjectPackage): object {
  const subpath = (name: string): object => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  return {
    name: "ocp-backup-client",
    version,
    description: "Typed client for the backup calls of OceanBase Cloud Platform (OCP), which never starts a backup twice by accident",
    license,
    type: "module",
    engines: { node: ">=20" },
    sideEffects: false,
    types: "./index.d.ts",
    exports: {
      ".": subpath("index"),
      "./testing": subpath("testing"),
      "./4.3": subpath("ocp-4.3"),
      "./4.2.2": subpath("ocp-4.2.2"),
      "./4.0": subpath("ocp-4.0"),
      "./package.json": "./package.json",
    },
    files: ["*.js", "*.js.map", "*.d.ts", "chunks", "docs", "RECIPES.md"],
    keywords: ["oceanbase", "ocp", "backup", "client"],
  };
}

/** The fake shares nothing with a client but code: bundled apart, it splits no file of the client. */
async function bundleModules(root: string): Promise<readonly (readonly [string, string])[]> {
  const { testing = "", ...others } = entries;
  return [...(await bundle(root, others)), ...(await bundle(root, { testing }))];
}

async function bundle(root: string, entryPoints: Readonly<Record<string, string>>): Promise<readonly (readonly [string, string])[]> {
  const outdir = join(root, "generated/client");
  const { outputFiles } = await build({
    ...{ entryPoints, absWorkingDir: root, outdir, write: false },
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node20" },
    ...{ minify: true, lineLimit: 900, legalComments: "none", charset: "utf8", sourcemap: "linked" },
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "silent",
    plugins: [versionOnly],
  });
  return outputFiles.map(({ path, text }) => [relative(outdir, path).replaceAll("\\", "/"), text] as const);
}

/** Of the project's package.json the client needs the version alone. */
const versionOnly: Plugin = {
  name: "version-only",
  setup: (bundler) => {
    bundler.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8")) as ProjectPackage;
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

function bundleTypes(root: string): readonly (readonly [string, string])[] {
  const names = Object.keys(entries);
  const texts = generateDtsBundle(
    names.map((name) => ({
      filePath: join(root, entries[name] ?? ""),
      output: { noBanner: true, exportReferencedTypes: false },
      libraries: { importedLibraries: [], allowedTypesLibraries: [] },
    })),
    { preferredConfigPath: join(root, "tsconfig.json") },
  );
  return names.map((name, index) => [`${name}.d.ts`, `// ${notice}\n\n${texts[index] ?? ""}`] as const);
}
