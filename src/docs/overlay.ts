import { readFile } from "node:fs/promises";
import { query } from "json-p3";
import { parse } from "yaml";
import { InputError } from "../model/input-error.js";
import { isJsonArray, isJsonObject, member, type JsonObject } from "../model/json.js";

/** Reads what the actions of an overlay of a site aim at; fails for what is no overlay. */
export async function overlayTargets(file: string): Promise<readonly string[]> {
  const actions = member(await readOverlay(file), "actions");
  if (!isJsonArray(actions)) throw new InputError(`${file} is no OpenAPI Overlay: it has no list of actions`);
  return actions.map((action) => {
    const target = member(action, "target");
    if (typeof target !== "string") throw new InputError(`${file}: each action needs a target, a JSONPath such as $.servers`);
    return target;
  });
}

/** Fails for a target that nothing in any of the documents answers to: it would change nothing without a word. */
export function assertTargetsMatch(file: string, targets: readonly string[], documents: readonly JsonObject[]): void {
  const idle = targets.find((target) => !documents.some((document) => matches(file, target, document)));
  if (idle !== undefined)
    throw new InputError(`${file}: nothing in any version answers to ${idle}; compare it with generated/*/openapi.yaml`);
}

async function readOverlay(file: string): Promise<JsonObject> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(`the overlay ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  const overlay = parsed(file, text);
  if (!isJsonObject(overlay)) throw new InputError(`${file} is no OpenAPI Overlay`);
  return overlay;
}

function matches(file: string, target: string, document: JsonObject): boolean {
  try {
    return query(target, document as Parameters<typeof query>[1]).length > 0;
  } catch (cause) {
    throw new InputError(`${file}: ${target} is no JSONPath: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (cause) {
    throw new InputError(`${file} is no YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
