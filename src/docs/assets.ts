import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";

const scripts = ["theme", "site", "search"];

/** Builds what the browser gets: plain scripts, since a page that is opened from a folder may load no modules, and style sheets. */
export async function buildAssets(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, "src/docs/browser");
  const built = await Promise.all(
    scripts.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [join(folder, `${name}.js`)],
        ...{ bundle: true, format: "iife", minify: true, write: false, target: "es2022", logLevel: "warning" },
      });
      return [`assets/${name}.js`, outputFiles[0]?.text ?? ""] as const;
    }),
  );
  const styles = await Promise.all(
    ["frame", "site"].map(async (name) => {
      const { code } = await transform(await readFile(join(folder, `${name}.css`), "utf8"), { loader: "css", minify: true });
      return [`assets/${name}.css`, code] as const;
    }),
  );
  return new Map([...built, ...styles, ["assets/icon.svg", await readFile(join(folder, "icon.svg"), "utf8")]]);
}
