type Schema = Readonly<Record<string, unknown>>;

/** Says what a header's schema wants that a value is not; undefined where the value conforms. */
export function unmetBy(schema: Schema, value: string): string | undefined {
  const text = value.trim();
  const type = schema["type"];
  if (type === "boolean") return text === "true" || text === "false" ? undefined : "true or false";
  if (type === "integer" || type === "number") return unmetByNumber(schema, text, type);
  return unmetByText(schema, text);
}

function unmetByNumber(schema: Schema, text: string, type: "integer" | "number"): string | undefined {
  const form = type === "integer" ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/;
  if (!form.test(text)) return type === "integer" ? "an integer" : "a number";
  const number = Number(text);
  const { minimum, maximum } = schema;
  if (typeof minimum === "number" && number < minimum) return `at least ${String(minimum)}`;
  if (typeof maximum === "number" && number > maximum) return `at most ${String(maximum)}`;
  return unmetByChoice(schema, number);
}

function unmetByText(schema: Schema, text: string): string | undefined {
  const { minLength, maxLength, pattern } = schema;
  if (typeof minLength === "number" && text.length < minLength) return `at least ${String(minLength)} characters`;
  if (typeof maxLength === "number" && text.length > maxLength) return `at most ${String(maxLength)} characters`;
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(text)) return `a match of ${pattern}`;
  return unmetByChoice(schema, text);
}

function unmetByChoice(schema: Schema, value: string | number): string | undefined {
  const choices = Array.isArray(schema["enum"]) ? (schema["enum"] as readonly unknown[]) : undefined;
  if (choices !== undefined && !choices.includes(value)) return `one of ${choices.map(String).join(", ")}`;
  return Object.hasOwn(schema, "const") && schema["const"] !== value ? String(schema["const"]) : undefined;
}
