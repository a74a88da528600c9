import { jsonpath } from "json-p3";
import { describe, expect, it } from "vitest";
import { bundleOf, object, operationsOf, overlaidIds, profileIds, readYaml, type Json } from "./bundles.js";

interface Action {
  readonly target: string;
  readonly remove?: boolean;
  readonly update?: unknown;
}

describe.each(overlaidIds)("overlay of profile %s", (profile) => {
  const actions = (readYaml(`openapi/profiles/${profile}/overlay.yaml`) as { readonly actions: readonly Action[] }).actions;
  const document = structuredClone(bundleOf("4.3"));
  const effects = actions.map((action) => ({ action, ...apply(document, action) }));

  it.each(effects.map((effect) => [effect.action.target, effect] as const))(
    "%s finds something and changes it",
    (_target, { found, changed }) => {
      expect(found).toBeGreaterThan(0);
      expect(changed).toBe(true);
    },
  );

  it("leads to the operations and components of the generated document", () => {
    const wanted = bundleOf(profile);
    expect(operationsOf(document).map(({ id }) => id)).toEqual(operationsOf(wanted).map(({ id }) => id));
    for (const [name, schema] of Object.entries(object(object(wanted["components"])["schemas"]))) {
      expect({ name, schema: object(object(document["components"])["schemas"])[name] }).toEqual({ name, schema });
    }
  });
});

describe.each(profileIds)("profile %s", (id) => {
  const profile = object(readYaml(`openapi/profiles/${id}/profile.yaml`));

  it("has exactly the operations of the base document that it does not leave out", () => {
    const leavesOut = profile["leavesOut"] as readonly string[];
    const base = operationsOf(bundleOf("4.3")).map((operation) => operation.id);
    expect(leavesOut.filter((operation) => !base.includes(operation))).toEqual([]);
    expect(operationsOf(bundleOf(id)).map((operation) => operation.id)).toEqual(base.filter((operation) => !leavesOut.includes(operation)));
  });

  it("says what its documents do not mention", () => {
    const undocumented = profile["undocumented"] as readonly { readonly what: string; readonly note: string }[];
    expect(undocumented.length).toBeGreaterThan(0);
    expect(undocumented.filter(({ what, note }) => what === "" || note === "")).toEqual([]);
  });

  it("is named by its id in the document", () => {
    expect(profile["id"]).toBe(id);
    expect(object(bundleOf(id)["info"])["version"]).toBe(id);
  });
});

/** Does what one action says to the document, as Overlay 1.0 has it: objects merge, arrays append, removal takes the node away. */
function apply(document: Json, action: Action): { readonly found: number; readonly changed: boolean } {
  const nodes = jsonpath.query(action.target, document as never).nodes;
  const before = JSON.stringify(document);
  if (action.remove === true) {
    for (const node of [...nodes].reverse()) removeAt(document, node.location);
  } else {
    for (const node of nodes) merge(node.value, action.update);
  }
  return { found: nodes.length, changed: JSON.stringify(document) !== before };
}

function removeAt(document: Json, location: readonly (string | number)[]): void {
  let parent: unknown = document;
  for (const step of location.slice(0, -1)) parent = (parent as Json)[step];
  const last = location.at(-1);
  if (Array.isArray(parent) && typeof last === "number") parent.splice(last, 1);
  else Reflect.deleteProperty(object(parent), String(last));
}

function merge(target: unknown, update: unknown): void {
  if (Array.isArray(target)) {
    target.push(...(Array.isArray(update) ? (update as readonly unknown[]) : [update]));
    return;
  }
  for (const [name, value] of Object.entries(object(update))) {
    const present = object(target)[name];
    if (isObject(present) && isObject(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...(value as readonly unknown[]));
    else (target as Record<string, unknown>)[name] = structuredClone(value);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
