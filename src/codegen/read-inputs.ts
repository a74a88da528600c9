import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import type { Deviation } from "../model/deviation.js";
import type { JsonObject } from "../model/json.js";
import { bundleDocument } from "./bundle.js";
import type { CodegenInputs, ProfileInput } from "./inputs.js";
import { hashText } from "./manifest.js";

const tools = ["@redocly/cli", "ajv", "esbuild", "openapi-typescript", "typescript", "yaml"];
const folder = "openapi/profiles";

/** Reads and bundles everything that the artifacts are made from; overlays of a site come after those of the profiles. */
export async function readInputs(root: string, siteOverlays: readonly string[] = []): Promise<CodegenInputs> {
  const ids = (await readdir(join(root, folder), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  ids.sort((one, other) => other.localeCompare(one, "en", { numeric: true }));
  const [profiles, sources, hashes, versions] = await Promise.all([
    Promise.all(ids.map((id) => readProfile(root, id, siteOverlays))),
    readYaml(root, "openapi/sources.yaml"),
    hashInputs(root),
    Promise.all(tools.map(async (tool) => [tool, await versionOf(tool)] as const)),
  ]);
  return { profiles, sources: sources as JsonObject, hashes, tools: Object.fromEntries(versions), root };
}

async function readProfile(root: string, id: string, siteOverlays: readonly string[]): Promise<ProfileInput> {
  const settings = (await readYaml(root, `${folder}/${id}/profile.yaml`)) as ProfileInput & { readonly overlay: string | null };
  if (settings.id !== id) throw new Error(`${folder}/${id}/profile.yaml calls itself ${settings.id}`);
  const [document, deviations, documented] = await Promise.all([
    bundleDocument(root, [...(settings.overlay === null ? [] : [`${folder}/${id}/${settings.overlay}`]), ...siteOverlays]),
    readYaml(root, `${folder}/${id}/deviations.yaml`),
    readYaml(root, `${folder}/${id}/documented.yaml`),
  ]);
  const { title, covers, errorCodes, undocumented } = settings;
  return {
    ...{ id, title, covers, errorCodes, undocumented, document },
    deviations: (deviations ?? []) as readonly Deviation[],
    documented: (documented ?? []) as readonly JsonObject[],
  };
}

async function readYaml(root: string, path: string): Promise<unknown> {
  try {
    return parse(await readFile(join(root, path), "utf8"));
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}

async function hashInputs(root: string): Promise<Readonly<Record<string, string>>> {
  const contract = (await readdir(join(root, "openapi"), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const paths = [...contract, "src/wire/date-time.ts", "src/wire/int64.ts"];
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, hashText(await readFile(join(root, path), "utf8"))] as const)),
  );
}

async function versionOf(tool: string): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve(`${tool}/package.json`);
  return (JSON.parse(await readFile(manifest, "utf8")) as { readonly version: string }).version;
}
