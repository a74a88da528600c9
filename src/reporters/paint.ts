import picocolors from "picocolors";
import type { VerdictKind } from "../model/verdict.js";

/** Colours by meaning; each gives the text back as it is where colour is off. */
export interface Paint {
  readonly kind: (kind: VerdictKind, text: string) => string;
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Makes the colours, on or off. */
export function createPaint(color: boolean): Paint {
  const colors = picocolors.createColors(color);
  const byKind: Readonly<Record<VerdictKind, (text: string) => string>> = {
    pass: colors.green,
    fail: colors.red,
    note: colors.cyan,
    deviation: colors.yellow,
    "stale-deviation": colors.red,
    skip: colors.dim,
    error: colors.magenta,
  };
  return { kind: (kind, text) => byKind[kind](text), heading: colors.bold, faint: colors.dim };
}

/** What a section of the console report needs beside the report. */
export interface ConsoleStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly verbose: boolean;
}
