import { evidenceBases } from "../model/evidence.js";
import { isJsonObject, member, type JsonObject, type JsonValue } from "../model/json.js";
import { pointerOf, valueAt } from "../model/pointer.js";
import { eachOperation, membersOf, resolveAt } from "./each-operation.js";
import type { ProfileInput } from "./inputs.js";

/** Gives what `profile.gen.js` publishes of one profile. */
export function profileData(profile: ProfileInput, sources: JsonObject): JsonObject {
  const { id, title, covers, errorCodes, undocumented, deviations, documented, document } = profile;
  const data = { id, title, covers, errorCodes, undocumented, deviations, evidence: countEvidence(document), sources, documented };
  return { ...(data as unknown as JsonObject), examples: collectExamples(document), document };
}

/** Examples of every operation, with their values in place of references, in the order of the document. */
function collectExamples(document: JsonObject): JsonObject {
  return Object.fromEntries(
    eachOperation(document).map(({ id, requestBody, responses }) => [
      id,
      {
        request: requestBody === undefined ? [] : examplesAt(document, requestBody),
        responses: Object.fromEntries(responses.map(({ status, pointer }) => [status, examplesAt(document, pointer)])),
      },
    ]),
  );
}

/** Counts the statements of the document by what they rest on. */
function countEvidence(document: JsonObject): JsonObject {
  const counts = new Map<string, number>(evidenceBases.map((basis) => [basis, 0]));
  const visit = (value: JsonValue): void => {
    if (typeof value !== "object" || value === null) return;
    const basis = member(member(value, "x-evidence"), "basis");
    if (typeof basis === "string") counts.set(basis, (counts.get(basis) ?? 0) + 1);
    for (const each of Object.values(value)) visit(each);
  };
  visit(document);
  return Object.fromEntries(counts);
}

function examplesAt(document: JsonObject, holder: string): readonly JsonObject[] {
  return membersOf(document, `${holder}/content`).flatMap((mediaType) => {
    const place = holder + pointerOf("content", mediaType, "examples");
    return membersOf(document, place).map((name) => {
      const example = valueAt(document, resolveAt(document, place + pointerOf(name)));
      const { summary = "", value = null } = isJsonObject(example) ? example : {};
      return { name, summary, value };
    });
  });
}
