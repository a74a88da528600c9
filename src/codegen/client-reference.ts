import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, type ProjectReflection, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

/** The modules that the package lets others import; each names itself with `@module`. */
const modules = ["src/client/public.ts", "src/client/testing/public-testing.ts", "generated/*/version.gen.ts"];

const options: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ["typedoc-plugin-markdown"],
  name: "API of ocp-backup-client",
  logLevel: "Error",
  // The project's own check has compiled them.
  skipErrorChecking: true,
  ...{ disableSources: true, disableGit: true, readme: "none", excludeExternals: true, excludePrivate: true, excludeInternal: true },
  ...{ sort: ["source-order"], blockTags: ["@see", "@throws", "@default", "@module", "@description", "@constant", "@enum", "@example"] },
  ...{ hidePageHeader: true, hideBreadcrumbs: true, useCodeBlocks: true, entryFileName: "README.md", router: "module" },
  ...{ indexFormat: "table", classPropertiesFormat: "table", typeAliasPropertiesFormat: "table", typeDeclarationFormat: "table" },
  tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true, hideDefaults: true, hideSources: true },
  requiredToBeDocumented: ["Class", "Interface", "Function", "TypeAlias", "Variable", "Method", "Property", "Accessor"],
  // Parts of types that only take others apart.
  intentionallyNotDocumented: [
    ...["application/json", "data", "text/plain"].map((name) => `ocp-backup-client.DataOf.__type.${name}`),
    "ocp-backup-client/testing.StorageTypeOf.__type.backupStorageType",
  ],
  validation: {
    notDocumented: true,
    notExported: false,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
};

/** What TypeDoc makes of the client. */
export interface ClientReference {
  /** Markdown by its path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly project: ProjectReflection;
  /** What it finds fault with: a public member without a docstring, a link that leads nowhere. */
  readonly complaints: readonly string[];
}

/** Gives the API reference of the client as Markdown; the same sources give the same bytes. */
export async function buildClientReference(root: string): Promise<ClientReference> {
  const folder = await mkdtemp(join(tmpdir(), "client-reference-"));
  try {
    const app = await Application.bootstrapWithPlugins({
      ...options,
      entryPoints: modules.map((each) => join(root, each)),
      ...{ basePath: root, tsconfig: join(root, "src/client/reference.tsconfig.json"), outputs: [{ name: "markdown", path: folder }] },
    });
    const complaints: string[] = [];
    app.logger = Object.assign(app.logger, {
      warn: (text: string) => complaints.push(text),
      error: (text: string) => complaints.push(text),
    });
    const project = await app.convert();
    if (project === undefined) throw new Error(`TypeDoc cannot read the client: ${complaints.join("; ")}`);
    app.validate(project);
    await app.generateOutputs(project);
    return { pages: await pagesIn(folder), project, complaints };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function pagesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(names.toSorted().map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const));
  return new Map(texts.map(([name, text]) => [name, plain(text)]));
}

/** Anchors inside tables are HTML, and nothing leads to them; an address by itself becomes a link. */
function plain(text: string): string {
  return text.replace(/<a id="[^"]*"><\/a> ?/g, "").replace(/^(https:\/\/\S+)$/gm, "<$1>");
}
