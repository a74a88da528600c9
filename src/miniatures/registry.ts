import { honest } from "./honest.js";
import { presence } from "./liars/presence.js";
import type { Miniature } from "./miniature.js";

/** The miniature that is right. */
export const faithful: Miniature = { id: "faithful", title: "It keeps the contract.", family: "faithful", honest: true, fails: [] };

/** Every miniature: the faithful one, the honest but odd ones, then the liars. */
export const miniatures: readonly Miniature[] = [faithful, ...honest, ...presence];

/** Finds a miniature by its id. */
export function miniatureOf(id: string): Miniature {
  const found = miniatures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no miniature "${id}"`);
  return found;
}
