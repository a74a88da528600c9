import type { ObservedChange } from "../../model/comparison.js";
import { headerValue, type Exchange } from "../../model/exchange.js";
import { show } from "../../model/finding.js";
import { member } from "../../model/json.js";
import { parentOf, shapeOf, type Shape } from "../../model/shape.js";

/** What one place brought in one run, whatever was concluded. */
interface Observation {
  readonly statuses: string;
  readonly mediaTypes: string;
  readonly codes: string;
  /** Absent where a body was too long to be kept, or is no JSON. */
  readonly shape: Shape | undefined;
}

type Difference = Omit<ObservedChange, "conforms" | "places">;

/** Tells what the answers at one place show otherwise than before. */
export function observedDifferences(before: readonly Exchange[], after: readonly Exchange[]): readonly Difference[] {
  const [one, other] = [observe(before), observe(after)];
  const plain = [
    ["status", one.statuses, other.statuses],
    ["media type", one.mediaTypes, other.mediaTypes],
    ["error code", one.codes, other.codes],
  ] as const;
  const differing = plain.flatMap(([aspect, was, is]) => (was === is ? [] : [{ aspect, at: "", before: was, after: is }]));
  // Another status brings another body: its members say nothing new.
  const comparable = one.statuses === other.statuses && one.shape !== undefined && other.shape !== undefined;
  return [...differing, ...(comparable ? shapeDifferences(one.shape, other.shape) : [])];
}

function observe(exchanges: readonly Exchange[]): Observation {
  const bodies = exchanges.map(({ response }) => response?.body);
  const values = bodies.map((body) => body?.json.value);
  const whole = bodies.every((body) => body === undefined || (body.cut !== true && body.json.value !== undefined));
  return {
    statuses: listOf(
      exchanges.map(({ response, failure }) =>
        response === undefined ? `no answer (${failure?.code ?? "unknown"})` : String(response.status),
      ),
    ),
    mediaTypes: listOf(
      exchanges.map(({ response }) => mediaTypeOf(response === undefined ? undefined : headerValue(response.headers, "content-type"))),
    ),
    codes: listOf(values.map((value) => member(member(value, "error"), "code")).map((code) => (code === undefined ? "none" : show(code)))),
    shape: whole ? shapeOf(values.filter((value) => value !== undefined)) : undefined,
  };
}

function mediaTypeOf(value: string | undefined): string {
  return value?.split(";", 1)[0]?.trim().toLowerCase() ?? "none";
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(", ");
}

function shapeDifferences(before: Shape, after: Shape): readonly Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((at): readonly Difference[] => {
    const [was, is] = [before.get(at), after.get(at)];
    if (was !== undefined && is !== undefined) return typesDiffer(at, listOf([...was]), listOf([...is]));
    // The members of something that is not there at all, as the rows of an empty list, can be compared with nothing.
    const other = was === undefined ? before : after;
    if (at === "" || !holdsMembers(other, parentOf(at)) || at.endsWith("/*")) return [];
    const [absent, types] = ["absent", listOf([...(was ?? is ?? [])])];
    return [{ aspect: "members", at, before: was === undefined ? absent : types, after: was === undefined ? types : absent }];
  });
}

function typesDiffer(at: string, before: string, after: string): readonly Difference[] {
  return before === after ? [] : [{ aspect: "types", at, before, after }];
}

function holdsMembers(shape: Shape, at: string): boolean {
  return shape.get(at)?.has("object") === true;
}
