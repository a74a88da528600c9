import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareFolder, writeFolder } from "../../src/codegen/folder.js";

const files = new Map([
  ["generated/1.0/a.txt", "a"],
  ["generated/b.txt", "b"],
]);
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "codegen-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe("the generated folder", () => {
  it("is missing everything where there is none", async () => {
    expect(await compareFolder(root, files)).toEqual([
      { path: "generated/1.0/a.txt", kind: "missing" },
      { path: "generated/b.txt", kind: "missing" },
    ]);
  });

  it("has no faults after writing, and only what differs is written", async () => {
    expect(await writeFolder(root, files)).toHaveLength(2);
    expect(await compareFolder(root, files)).toEqual([]);
    expect(await writeFolder(root, files)).toEqual([]);
    expect(await readFile(join(root, "generated/1.0/a.txt"), "utf8")).toBe("a");
    expect(await readdir(join(root, "generated"))).toEqual(["1.0", "b.txt"]);
  });

  it("names missing, stale and extra files, and writing mends them", async () => {
    await writeFolder(root, files);
    await rm(join(root, "generated/1.0/a.txt"));
    await writeFile(join(root, "generated/b.txt"), "B");
    await mkdir(join(root, "generated/0.9"));
    await writeFile(join(root, "generated/0.9/c.txt"), "c");
    const faults = [
      { path: "generated/0.9/c.txt", kind: "extra" },
      { path: "generated/1.0/a.txt", kind: "missing" },
      { path: "generated/b.txt", kind: "stale" },
    ];
    expect(await compareFolder(root, files)).toEqual(faults);
    expect(await writeFolder(root, files)).toEqual(faults);
    expect(await compareFolder(root, files)).toEqual([]);
  });

  it("leaves alone what other scripts build there", async () => {
    await writeFolder(root, files);
    await mkdir(join(root, "generated/docs"));
    await mkdir(join(root, "generated/client"));
    await writeFile(join(root, "generated/docs/index.html"), "");
    await writeFile(join(root, "generated/client/index.js"), "");
    expect(await writeFolder(root, files)).toEqual([]);
    expect(await readdir(join(root, "generated/docs"))).toEqual(["index.html"]);
  });
});
