export type Stream = NodeJS.WriteStream & { readonly fd: number };

/** Tells whether to colour what goes to a stream: FORCE_COLOR and NO_COLOR decide, then whether it is a terminal. */
function wantsColor(stream: Stream, environment: NodeJS.ProcessEnv): boolean {
  const forced = environment["FORCE_COLOR"];
  if (environment["NO_COLOR"] !== undefined && environment["NO_COLOR"] !== "") return false;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return isTerminal(stream) && environment["TERM"] !== "dumb";
}

/** How to show a report on standard output. */
export function look(): { readonly color: boolean; readonly width: number } {
  return { color: wantsColor(process.stdout, process.env), width: widthOf(process.stdout) };
}

/** Gives the columns of a stream; 100 where it is no terminal, or one that does not tell. */
export function widthOf(stream: Stream): number {
  return isTerminal(stream) && stream.columns > 0 ? stream.columns : 100;
}

/** Tells whether a stream is a terminal; the types say that it always knows, but on a pipe it does not. */
export function isTerminal(stream: Stream): boolean {
  return (stream as { readonly isTTY?: boolean }).isTTY === true;
}
