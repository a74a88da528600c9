import type { Miniature } from "./miniature.js";

/** Miniatures that are odd, but keep the contract. */
export const honest: readonly Miniature[] = [];
