import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** An answer that is longer than any page of a list. */
const longBytes = 262_144;

/** Lets the room for young objects grow no more once long answers come: it would take up to 48 MB, and what a long answer makes is not kept. */
export function prepareFor(bytes: number): void {
  if (bytes >= longBytes) setFlagsFromString("--semi-space-growth-factor=1");
}

let collect: (() => void) | undefined;

/** Frees at once what a very long answer took: left to itself the engine waits until there are hundreds of megabytes of such. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    const found: unknown = runInNewContext("gc");
    collect = typeof found === "function" ? (found as () => void) : () => undefined;
  }
  collect();
}
