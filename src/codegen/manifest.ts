import { createHash } from "node:crypto";
import type { CodegenInputs } from "./inputs.js";
import { generatedBy, jsonText } from "./notice.js";

/** Gives the text of `manifest.json`: what was read, by which tools, and what was written. */
export function renderManifest(inputs: CodegenInputs, files: ReadonlyMap<string, string>): string {
  return jsonText({
    "x-generated": generatedBy,
    profiles: inputs.profiles.map((profile) => profile.id),
    tools: byName(inputs.tools),
    inputs: byName(inputs.hashes),
    outputs: byName(Object.fromEntries([...files].map(([path, text]) => [path, hashText(text)]))),
  });
}

/** Gives the SHA-256 of a text, in hex. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function byName(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
