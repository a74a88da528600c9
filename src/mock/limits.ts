import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Deviation } from "../model/deviation.js";

/** Reads `limits.yaml`: what Prism cannot answer as an OCP would, as deviations. */
export function readLimits(): readonly Deviation[] {
  return parse(readFileSync(placeOfLimits(), "utf8")) as readonly Deviation[];
}

/** Finds the file both from this folder and from the bundle in `dist/`. */
function placeOfLimits(): URL {
  const beside = new URL("limits.yaml", import.meta.url);
  return existsSync(beside) ? beside : new URL("../src/mock/limits.yaml", import.meta.url);
}
