/** Letters in a row as words have them. */
const words = /\p{L}\p{Ll}{3,}|\p{Lu}{4,}/gu;

/** Shorter values stand in honest texts by chance. */
export const shortestStrong = 12;

/**
 * Tells whether a value is so far from words, dates, versions and addresses that no honest text holds it by chance, not even
 * in letters of another case, backwards or in part.
 */
export function isStrong(value: string): boolean {
  if (value.length < shortestStrong || new Set(value).size < 8) return false;
  const odd = value.replace(words, "");
  const letters = odd.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && letters + (odd.match(/\d/g)?.length ?? 0) >= 6;
}
