import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { schemaProblems } from "../../src/cli/checked-yaml.js";
import conformance from "../../src/cli/conformance.schema.json" with { type: "json" };
import deviations from "../../src/cli/deviations.schema.json" with { type: "json" };

const page = readFileSync(new URL("../../docs/targets.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);

it.each([
  ["deviations", deviations],
  ["conformance", conformance],
])("the guide's example of %s fits the schema that it names", (name, schema) => {
  const examples = blocks.filter((text) =>
    text.startsWith(`# yaml-language-server: $schema=node_modules/ocp-contract/src/cli/${name}.schema.json`),
  );
  expect(examples).toHaveLength(1);
  expect(schemaProblems(schema, parse(examples[0] ?? ""))).toEqual([]);
});

it("names every key of a target, and none that is not there", () => {
  const table = page.slice(page.indexOf("| key of a target"), page.indexOf("Beside `targets`"));
  const named = [...table.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(named.sort()).toEqual(Object.keys(conformance.$defs.target.properties).sort());
});
