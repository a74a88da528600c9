import type { Exchange } from "../model/exchange.js";
import { InputError } from "../model/input-error.js";
import { isJsonObject, member } from "../model/json.js";
import { readJson } from "../wire/json.js";
import { decodeUtf8 } from "../wire/utf8.js";
import { readHar } from "./har.js";
import { readNdjson } from "./ndjson.js";
import { exchangeOfCall, type RecordingSource } from "./recorded-call.js";

/** Turns a recording (HAR 1.2, or NDJSON with one exchange a line) into redacted exchanges; throws an InputError that names the place of what is wrong. */
export function replay(bytes: Uint8Array, source: RecordingSource): readonly Exchange[] {
  const { value } = readJson(bytes);
  const isHar = isJsonObject(value) && member(value, "log") !== undefined;
  const calls = isHar ? readHar(value, source) : readNdjson(decodeUtf8(bytes).replace(/^\uFEFF/, ""), source);
  if (calls.length === 0) throw new InputError(`${source.name}: holds no exchange; give a HAR 1.2, or NDJSON with one exchange a line`);
  return calls.map(exchangeOfCall);
}
