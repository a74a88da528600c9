import { isJsonArray, isJsonObject, member, type JsonValue } from "../model/json.js";
import { pointerOf } from "../model/pointer.js";

/** A value with the place where it stands in a body. */
export interface Placed {
  readonly at: string;
  readonly value: JsonValue;
}

/** Gives what is at a path of member names in a body; `*` stands for every item of an array. */
export function placesAt(body: JsonValue | undefined, ...path: readonly string[]): readonly Placed[] {
  let places: readonly Placed[] = body === undefined ? [] : [{ at: "", value: body }];
  for (const name of path) places = places.flatMap((place) => childrenOf(place, name));
  return places;
}

function childrenOf({ at, value }: Placed, name: string): readonly Placed[] {
  if (name === "*") return isJsonArray(value) ? value.map((item, index) => ({ at: at + pointerOf(index), value: item })) : [];
  const child = member(value, name);
  return child === undefined ? [] : [{ at: at + pointerOf(name), value: child }];
}

/** Gives a member that says something: null is as good as absent, since OCP leaves out what is null. */
export function saidMember(value: unknown, name: string): JsonValue | undefined {
  return member(value, name) ?? undefined;
}

/** Tells whether a body says that the call succeeded. */
export function isSuccessEnvelope(body: JsonValue | undefined): boolean {
  return member(body, "successful") === true;
}

/** Tells whether a body is an error envelope that says what went wrong. */
export function isErrorEnvelope(body: JsonValue | undefined): boolean {
  const error = member(body, "error");
  return (
    member(body, "successful") === false &&
    isJsonObject(error) &&
    errorCodeOf(body) !== undefined &&
    typeof member(error, "message") === "string"
  );
}

/** Gives `error.code` of a body, where it is a number or a string. */
export function errorCodeOf(body: JsonValue | undefined): number | bigint | string | undefined {
  const code = member(member(body, "error"), "code");
  return typeof code === "number" || typeof code === "bigint" || typeof code === "string" ? code : undefined;
}

/** Gives the items of `error.subErrors`, as far as there are any. */
export function subErrorsOf(body: JsonValue | undefined): readonly JsonValue[] {
  const subErrors = member(member(body, "error"), "subErrors");
  return isJsonArray(subErrors) ? subErrors : [];
}
