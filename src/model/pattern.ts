/** Tells whether a text equals a pattern; a trailing `*` in the pattern matches any ending. */
export function matchesPattern(pattern: string, text: string): boolean {
  return pattern.endsWith("*") ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
}
