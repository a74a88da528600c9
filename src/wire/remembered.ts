/** Makes the same of the same once; when too many are remembered, all are forgotten. */
export function remembered<Argument, Made>(
  make: (argument: Argument) => Made,
  most: number,
  keyOf: (argument: Argument) => string,
): (argument: Argument) => Made {
  const known = new Map<string, Made>();
  return (argument) => {
    const key = keyOf(argument);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(argument);
    known.set(key, made);
    return made;
  };
}
