import { fileURLToPath } from "node:url";
import { ReflectionKind } from "typedoc";
import { beforeAll, describe, expect, it } from "vitest";
import { buildClientReference, type ClientReference } from "../../src/codegen/client-reference.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
let reference: ClientReference;

beforeAll(async () => {
  reference = await buildClientReference(root);
}, 60_000);

/** First paragraphs of all docstrings that we wrote; what the contract says of members of answers has a form of its own. */
function docstrings(): readonly { readonly name: string; readonly calls: boolean; readonly first: string }[] {
  return Object.values(reference.project.reflections).flatMap((reflection) => {
    const { comment } = reflection;
    if (comment === undefined || comment.getTag("@description") !== undefined) return [];
    const text = comment.summary.map((part) => part.text).join("");
    const calls =
      reflection.kindOf(ReflectionKind.CallSignature) || /^ocp-backup-client\.(?:Operations|Helpers)\.\w+$/.test(reflection.getFullName());
    return text === "" ? [] : [{ name: reflection.getFullName(), calls, first: text.split("\n\n")[0]!.replaceAll("\n", " ") }];
  });
}

describe("the API reference", () => {
  it("has a docstring for every public name and member, and no link that leads nowhere", () => {
    expect(reference.complaints).toEqual([]);
  });

  it("begins each docstring with one sentence, and those of calls with what they do", () => {
    const all = docstrings();
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(({ first }) => !/^[A-Z`].*\.$/.test(first) || /[.!?] [A-Z`]/.test(first))).toEqual([]);
    const calls = all.filter((each) => each.calls);
    expect(calls.length).toBeGreaterThan(20);
    expect(calls.filter(({ first }) => !/^[A-Z][a-z]+s\b/.test(first))).toEqual([]);
  });

  it("has a page for every module that the package exports", () => {
    expect([...reference.pages.keys()]).toEqual([
      "README.md",
      "ocp-backup-client.md",
      "ocp-backup-client/4.0.md",
      "ocp-backup-client/4.2.2.md",
      "ocp-backup-client/4.3.md",
      "ocp-backup-client/testing.md",
    ]);
  });

  it("tells of each operation where its statements come from", () => {
    const page = reference.pages.get("ocp-backup-client.md")!;
    const operations = page.split("### Operations")[1]!.split("\n***\n")[0]!.split("\n##### ").slice(2);
    expect(operations.length).toBe(13);
    expect(operations.filter((text) => !/#+ See\n\n<https:/.test(text))).toEqual([]);
  });

  it("names no folder of this machine", () => {
    for (const text of reference.pages.values()) expect(text).not.toContain(root);
  });
});
