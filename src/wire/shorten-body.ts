import type { RecordedBody } from "../model/exchange.js";
import { noMembers } from "../model/json-members.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../model/json.js";

/** Characters of a body that is kept whole: a run has hundreds of exchanges, and all of them are in memory to its end. */
const longestBody = 262_144;
/** Characters of a text or of one string in a body that is cut; no limit that the contract sets to a string is longer. */
const longestString = 65_536;

/** Gives a body that may be kept; all but the longest are kept whole, and of those less where it is crowded. */
export function shortenBody(body: RecordedBody, crowded = false): RecordedBody {
  if (body.text.length <= longestBody) return body;
  const { value, faults } = body.json;
  // Where there is no value, the text is all that can be judged.
  if (value === undefined) return { ...body, text: beginning(body.text, crowded ? longestString : longestBody), cut: true };
  return { ...body, text: beginning(body.text, longestString), json: { value: shortenStrings(value), faults }, cut: true };
}

function shortenStrings(value: JsonValue): JsonValue {
  if (typeof value === "string") return beginning(value, longestString);
  if (isJsonArray(value)) return value.map(shortenStrings);
  if (!isJsonObject(value)) return value;
  const members = noMembers();
  for (const [name, each] of Object.entries(value)) members[name] = shortenStrings(each);
  return members;
}

/** A copy: a slice would keep alive the whole text that it was taken from. By JSON, for UTF-8 cannot say half of a surrogate pair. */
function beginning(text: string, length: number): string {
  return JSON.parse(JSON.stringify(text.slice(0, length))) as string;
}
