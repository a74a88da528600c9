import type { ProfileFacts } from "../contract/describe.js";
import type { Basis } from "../contract/evidence-at.js";
import { levelOf, type Evidence } from "../model/evidence.js";

/** Tells what a statement rests on, with its source; a constraint of it that rests on something else has a line of its own. */
export function tellBasis({ pointer, evidence }: Basis, asked: string, sources: ProfileFacts["sources"]): readonly string[] {
  const part = pointer === asked ? "" : ` of ${pointer.slice(asked.length)}`;
  const { constraints = {} } = evidence;
  return [
    `  Evidence${part}: ${tellEvidence(evidence, sources)}`,
    ...Object.entries(constraints).map(([name, each]) => `  Evidence${part} for ${name}: ${tellEvidence(each, sources)}`),
  ];
}

function tellEvidence({ basis, source, note }: Omit<Evidence, "constraints">, sources: ProfileFacts["sources"]): string {
  const found = sources.find(({ key }) => key === source);
  const from = found === undefined ? (source ?? "no source") : `${found.title}, ${found.url}, read ${found.read}`;
  return `${basis} (carries at most ${levelOf(basis)}): ${from}${note === undefined ? "" : `. ${note}`}`;
}
