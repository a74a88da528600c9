import { bytes, onBackups, text } from "../lie.js";
import type { Miniature } from "../miniature.js";
import { liars } from "./rows.js";

const family = "syntax";

/** Liars whose JSON is none, or not clean. */
export const syntax: readonly Miniature[] = [
  ...liars({ family, fails: ["json/parses"] }, onBackups, [
    ["truncated", "B01", "The JSON ends in the middle.", text((body) => body.slice(0, -20))],
    ["trailing-bytes", "B02", "The JSON is followed by something else.", text((body) => `${body}<!-- end -->`)],
    ["two-values", "B02", "The JSON is followed by another.", text((body) => `${body}{}`)],
    ["not-a-number", "B05", "duration is NaN.", text((body) => body.replace(/"duration":\d+/, '"duration":NaN'))],
    ["infinity", "B05", "duration is Infinity.", text((body) => body.replace(/"duration":\d+/, '"duration":Infinity'))],
    ["xssi-prefix", "B09", "A guard against script inclusion stands before the JSON.", text((body) => `)]}',\n${body}`)],
    ["single-quotes", "", "Strings stand in single quotes.", text((body) => body.replaceAll('"', "'"))],
    ["trailing-comma", "", "A comma follows the last member.", text((body) => `${body.slice(0, -1)},}`)],
    ["raw-line-feed", "", "A string holds a bare line feed.", text((body) => body.replace('"server":"', '"server":"\n'))],
  ]),
  ...liars({ family, fails: ["json/is-clean"] }, onBackups, [
    ["byte-order-mark", "B03", "A byte order mark stands before the JSON.", text((body) => `\uFEFF${body}`)],
    ["duplicate-key", "B04", "status occurs twice.", text((body) => body.replace('"status":200', '"status":200,"status":200'))],
    ["invalid-utf8", "B08", "A string is in Latin-1.", bytes((body) => splice(body, '"server":"', Buffer.from([0xe9])))],
    ["lone-surrogate", "", "A string holds half a surrogate pair.", text((body) => body.replace('"server":"', '"server":"\\ud83d'))],
    ["proto-key", "E42", "A member is called __proto__.", text((body) => body.replace("{", '{"__proto__":{"successful":true},'))],
  ]),
  ...liars({ family, fails: ["response/schema"] }, onBackups, [
    ["array-at-the-top", "B06", "The envelope stands in an array.", text((body) => `[${body}]`)],
    ["null-at-the-top", "B07", "The body is null.", text(() => "null")],
    ["encoded-twice", "B10", "The envelope is a string that holds JSON.", text((body) => JSON.stringify(body))],
  ]),
];

function splice(body: Buffer, after: string, extra: Buffer): Buffer {
  const at = body.indexOf(after) + after.length;
  return Buffer.concat([body.subarray(0, at), extra, body.subarray(at)]);
}
