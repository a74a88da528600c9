import { LineCounter, parseDocument, type Document } from "yaml";
import { messageOf, usageFailure } from "./failure.js";

/** YAML that was read, and where its places stand. */
export interface PlainYaml {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** Its integers are of type bigint. */
  readonly value: unknown;
}

/** Reads YAML or fails with the line and column of the fault; `named` is how messages call the file. Nothing that stands in it is repeated. */
export function readPlainYaml(named: string, text: string): PlainYaml {
  const lineCounter = new LineCounter();
  // Pretty errors would quote the file, in which somebody may have written a secret.
  const document = parseDocument(text, { intAsBigInt: true, prettyErrors: false, lineCounter, logLevel: "silent" });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    throw usageFailure(`${named}, line ${String(line)}, column ${String(col)}: ${plainly(fault.message)}`);
  }
  try {
    return { document, lineCounter, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (cause) {
    throw usageFailure(`${named} cannot be read: ${plainly(messageOf(cause))}`);
  }
}

/** Without the piece of the file that some messages end with. */
function plainly(message: string): string {
  const [words = ""] = message.split(/: |\n/, 1);
  return words.replace(/^(Unknown directive|Unsupported YAML version) .*/, "$1").replace(/ \(the anchor must be .*/, "");
}
