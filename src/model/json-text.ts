import { isJsonArray, isJsonObject, type JsonValue } from "./json.js";

/** Writes a JSON value compactly and exactly: a bigint becomes an integer literal, and a number beyond every double one that is read as such again. */
export function jsonText(value: JsonValue): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return value < 0 ? "-1e400" : "1e400";
  if (isJsonArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${jsonText(each)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}
