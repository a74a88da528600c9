import { isJsonArray, isJsonObject, member, type JsonObject, type JsonValue } from "../../model/json.js";

/** What kind of fault a body has at a place; a word is a text that is no number. */
export type ViolationKind = "missing" | "type" | "word" | "value" | "range" | "name" | "empty";

/** One fault of a request body. */
export interface Violation {
  readonly kind: ViolationKind;
  /** Names joined by dots; empty for the body itself. */
  readonly field: string;
  readonly message: string;
}

/** What a place in a body may hold. */
export type Rule =
  | { readonly kind: "object"; readonly members: Members; readonly more?: (value: JsonObject, field: string) => readonly Violation[] }
  | { readonly kind: "list"; readonly of: Rule }
  | { readonly kind: "text"; readonly pattern?: RegExp }
  | { readonly kind: "long"; readonly least?: bigint; readonly most?: bigint }
  | { readonly kind: "choice"; readonly values: readonly string[] };

export type Members = Readonly<Record<string, { readonly rule: Rule; readonly required: boolean }>>;

/** Lists the faults of a value, as a bean validation would: null is absent, a scalar becomes the scalar that is wanted. */
export function violationsOf(rule: Rule, value: JsonValue, field: string): readonly Violation[] {
  switch (rule.kind) {
    case "object":
      return isJsonObject(value) ? objectViolations(rule, value, field) : [wrongType(field)];
    case "list":
      return isJsonArray(value) ? value.flatMap((each, index) => violationsOf(rule.of, each, `${field}[${index}]`)) : [wrongType(field)];
    case "text":
      return textViolations(rule.pattern, value, field);
    case "long":
      return longViolations(rule, value, field);
    case "choice":
      if (typeof value !== "string") return [wrongType(field)];
      return rule.values.includes(value) ? [] : [{ kind: "value", field, message: `must be one of ${rule.values.join(", ")}` }];
  }
}

function objectViolations(rule: Extract<Rule, { kind: "object" }>, value: JsonObject, field: string): readonly Violation[] {
  const own = Object.entries(rule.members).flatMap(([name, { rule: inner, required }]) => {
    const place = field === "" ? name : `${field}.${name}`;
    const each = member(value, name) ?? null;
    if (each !== null) return violationsOf(inner, each, place);
    return required ? [{ kind: "missing" as const, field: place, message: "must not be null" }] : [];
  });
  return [...own, ...(rule.more?.(value, field) ?? [])];
}

function textViolations(pattern: RegExp | undefined, value: JsonValue, field: string): readonly Violation[] {
  if (typeof value === "object") return [wrongType(field)];
  const text = String(value);
  if (text.trim() === "") return [{ kind: "empty", field, message: "must not be blank" }];
  return pattern === undefined || pattern.test(text)
    ? []
    : [{ kind: "name", field, message: "has characters or a length that a name may not have" }];
}

function longViolations(rule: Extract<Rule, { kind: "long" }>, value: JsonValue, field: string): readonly Violation[] {
  const long = toLong(value);
  if (long === undefined) return [typeof value === "string" ? { ...wrongType(field), kind: "word" } : wrongType(field)];
  if (rule.least !== undefined && long < rule.least) return [{ kind: "range", field, message: `must be at least ${rule.least}` }];
  if (rule.most !== undefined && long > rule.most) return [{ kind: "range", field, message: `must be at most ${rule.most}` }];
  return [];
}

/** A fraction is cut off and a numeric text is read, as the vendor's JSON library does by default. */
function toLong(value: JsonValue): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isFinite(value) ? BigInt(Math.trunc(value)) : undefined;
  return typeof value === "string" && /^\s*-?\d{1,19}\s*$/.test(value) ? BigInt(value.trim()) : undefined;
}

function wrongType(field: string): Violation {
  return { kind: "type", field, message: "has a value of the wrong type" };
}
