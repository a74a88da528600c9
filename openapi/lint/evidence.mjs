import { readFileSync } from "node:fs";
import { parse } from "yaml";

const bases = ["observed", "documented", "sample", "standard", "inferred", "unknown", "contradicted"];
const sources = Object.keys(parse(readFileSync(new URL("../sources.yaml", import.meta.url), "utf8")));

/** Holds `x-evidence` on every member, parameter, header, body and response, with a known basis and a known source. */
export const evidenceIsGiven = () => ({
  Schema(schema, { report, location }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const at = location.child(["properties", name]);
      // Without $ref the member is visited as a schema and judged there.
      if (property["x-evidence"] === undefined) report({ message: `${name} has no x-evidence.`, location: at });
      else if (property.$ref !== undefined) judge(property["x-evidence"], (message) => report({ message, location: at }));
    }
    if (schema["x-evidence"] !== undefined) judge(schema["x-evidence"], (message) => report({ message, location }));
    else if (schema.additionalProperties === false) report({ message: "A closed object says on what that rests.", location });
  },
  Parameter: place,
  Header: place,
  RequestBody: place,
  Response: place,
});

function place(node, { report, location }) {
  judge(node["x-evidence"], (message) => report({ message, location }));
}

function judge(evidence, report) {
  if (evidence === undefined) return report("x-evidence is missing.");
  const { constraints = {}, ...own } = evidence;
  for (const [what, each] of [["x-evidence", own], ...Object.entries(constraints)]) {
    if (!bases.includes(each.basis)) report(`${what}: ${each.basis} is no basis.`);
    if (!sources.includes(each.source)) report(`${what}: ${each.source} is no key of sources.yaml.`);
    const strange = Object.keys(each).find((key) => !["basis", "source", "note"].includes(key));
    if (strange !== undefined) report(`${what}: ${strange} has no meaning.`);
  }
}
