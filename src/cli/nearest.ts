/** Gives the candidates that are most like a text, best first; none where nothing is alike. */
function nearest(text: string, candidates: readonly string[], most = 3): readonly string[] {
  const wanted = text.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, Math.ceil(candidate.length / 2)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Says `; did you mean ...?`, or nothing where nothing is alike. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const alike = nearest(text, candidates);
  return alike.length === 0 ? "" : `; did you mean ${alike.join(" or ")}?`;
}

/** A part of an id counts as near: half an id is what people remember. */
function distanceOf(one: string, other: string): number {
  return one.length > 2 && other.includes(one) ? 1 : editDistance(one, other);
}

/** Levenshtein distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_each, index) => index);
  for (let index = 0; index < one.length; index += 1) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (other[column - 1] === one[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
