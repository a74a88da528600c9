import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../model/json.js";

/** Gives the base document with overlays, in their order, as one document, by Redocly's bundler; rejects with what it said when it fails. */
export async function bundleDocument(root: string, overlays: readonly string[]): Promise<JsonObject> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { readonly bin: { readonly redocly: string } };
  const command = [
    join(dirname(manifest), bin.redocly),
    ...["bundle", "openapi/openapi.yaml", "--remove-unused-components", "--ext", "json"],
    ...overlays.flatMap((overlay) => ["--overlay", overlay]),
  ];
  const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env: environment, maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as JsonObject;
  } catch (cause) {
    const said = (cause as { readonly stderr?: string }).stderr ?? "";
    throw new Error(`bundling openapi/openapi.yaml ${overlays.map((overlay) => `with ${overlay} `).join("")}failed\n${said}`, { cause });
  }
}
