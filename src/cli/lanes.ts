/** Puts items into lanes by a key, in the order in which they came. */
export function lanesOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const lanes = new Map<string, Item[]>();
  for (const item of items) lanes.set(keyOf(item), [...(lanes.get(keyOf(item)) ?? []), item]);
  return [...lanes.values()];
}

/** Works through every lane one item after the other, at most so many lanes at once. */
export async function runLanes<Item>(
  lanes: readonly (readonly Item[])[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = lanes.values();
  const worker = async (): Promise<void> => {
    // All workers take from one iterator, so each lane is taken once.
    for (const lane of waiting) for (const item of lane) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.length) }, worker));
}
