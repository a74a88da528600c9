import { jsonText } from "../model/json-text.js";
import { tokensOf } from "../model/pointer.js";
import { without } from "./edit-body.js";
import { isBinding } from "./member-twins.js";
import type { ProbeFamily } from "./probe.js";
import { recipeFor } from "./recipe.js";
import { exampleBodies, harmless } from "./twins.js";

/** Says the charset of a body, as callers of many libraries do; a member is missing, so that no server starts anything, and a refusal for the media type is the wrong one. */
export const charsetOfBodies: ProbeFamily = (context) => {
  const { contract, operation } = context;
  return exampleBodies(context)
    .slice(0, 1)
    .flatMap(({ name, value }) => {
      const missing = contract.requestMembers(operation, value).find((member) => member.required && isBinding(member, "required"));
      if (missing === undefined) return [];
      return harmless({
        kind: "member-missing",
        detail: `${tokensOf(missing.at).join(".")}/charset`,
        at: missing.at,
        title: `a backup call without ${missing.at}, its media type with a charset`,
        storageType: name,
        build: (ids) =>
          recipeFor(context, operation, ids, {
            headers: [["content-type", "application/json;charset=utf-8"]],
            body: jsonText(without(value, missing.at)),
          }),
      });
    });
};
