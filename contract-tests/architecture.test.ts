import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breachesIn } from "./architecture/breaches.js";
import { rooms } from "./architecture/rooms.js";

const root = new URL("../", import.meta.url);
const paths = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .sort();

describe("the architecture of src/", () => {
  it("is read from the files that are there", () => {
    expect(paths).toContain("src/cli/main.ts");
    expect(paths).toContain("src/model/exchange.ts");
  });

  it.each(paths)("holds in %s", (path) => {
    expect(breachesIn({ path, text: readFileSync(new URL(path, root), "utf8") })).toEqual([]);
  });
});

describe("the rooms", () => {
  it("name only rooms that exist as reachable", () => {
    const known = [...Object.keys(rooms), "generated", "package.json"];
    expect(Object.values(rooms).flatMap((room) => room.imports.filter((each) => !known.includes(each)))).toEqual([]);
  });

  it("point one way", () => {
    const reachable = (from: string): readonly string[] => (rooms[from]?.imports ?? []).flatMap((each) => [each, ...reachable(each)]);
    expect(Object.keys(rooms).filter((room) => reachable(room).includes(room))).toEqual([]);
  });

  it("let nobody reach the command line, and only docs, which builds too, the generator", () => {
    expect(Object.values(rooms).flatMap((room) => room.imports)).not.toContain("cli");
    expect(Object.keys(rooms).filter((room) => rooms[room]?.imports.includes("codegen"))).toEqual(["docs"]);
  });

  it("let only contract, client, miniatures, mock and docs read generated/", () => {
    const readers = Object.keys(rooms).filter((room) => rooms[room]?.imports.includes("generated"));
    expect(readers.sort()).toEqual(["client", "contract", "docs", "miniatures", "mock"]);
  });
});

describe("breachesIn", () => {
  it.each<[breach: string, path: string, text: string]>([
    [
      "src/checks/a.ts:1 imports src/transport/live.js: checks may not reach transport",
      "src/checks/a.ts",
      `import { x } from "../transport/live.js";`,
    ],
    ["src/wire/a.ts:1 imports src/engine/run.js: wire may not reach engine", "src/wire/a.ts", `export { x } from "../engine/run.js";`],
    ["src/engine/a.ts:2 imports src/cli/main.js: engine may not reach cli", "src/engine/a.ts", `\nvoid import("../cli/main.js");`],
    ["src/engine/a.ts:1 computes what it imports", "src/engine/a.ts", "export const x = (p: string) => import(p);"],
    [
      "src/model/a.ts:1 imports src/wire/json.js: model may not reach wire",
      "src/model/a.ts",
      `export type X = import("../wire/json.js").Y;`,
    ],
    [
      "src/checks/a.ts:1 imports generated/4.3/profile.gen.js: checks may not reach generated",
      "src/checks/a.ts",
      `import "../../generated/4.3/profile.gen.js";`,
    ],
    ["src/cli/a.ts:1 imports src/codegen/main.js: cli may not reach codegen", "src/cli/a.ts", `import { x } from "../codegen/main.js";`],
    [
      "src/cli/a.ts:1 imports contract-tests/x.js: cli may not reach contract-tests/x.js",
      "src/cli/a.ts",
      `import { x } from "../../contract-tests/x.js";`,
    ],
    ["src/probes/a.ts:1 imports node:fs in a pure room", "src/probes/a.ts", `import { readFileSync } from "node:fs";`],
    ["src/probes/a.ts:1 imports node:https in a pure room", "src/probes/a.ts", `import { request } from "node:https";`],
    ["src/transport/a.ts:1 imports fs without node:", "src/transport/a.ts", `import { readFileSync } from "fs";`],
    ["src/wire/a.ts:1 imports package undici, which wire may not", "src/wire/a.ts", `import { request } from "undici";`],
    [
      "src/wire/a.ts:1 imports randomUUID of node:crypto in a pure room",
      "src/wire/a.ts",
      `import { createHmac, randomUUID } from "node:crypto";`,
    ],
    ["src/model/a.ts:1 imports node:crypto in a pure room", "src/model/a.ts", `import { createHash } from "node:crypto";`],
    ["src/engine/a.ts:1 uses Date.now in a pure room", "src/engine/a.ts", "export const now = () => Date.now();"],
    ["src/engine/a.ts:1 uses new Date() in a pure room", "src/engine/a.ts", "export const now = () => new Date();"],
    ["src/engine/a.ts:1 uses Math.random in a pure room", "src/engine/a.ts", "export const dice = () => Math.random();"],
    ["src/reporters/a.ts:1 uses process.stdout in a pure room", "src/reporters/a.ts", "export const width = process.stdout.columns;"],
    ["src/reporters/a.ts:1 uses console.log in a pure room", "src/reporters/a.ts", `console.log("x");`],
    ["src/engine/a.ts:1 uses process in a pure room", "src/engine/a.ts", "export const { env } = process;"],
    ["src/engine/a.ts:1 uses setTimeout() in a pure room", "src/engine/a.ts", "export const wait = (go: () => void) => setTimeout(go, 1);"],
    ["src/cli/a.ts:1 has default export", "src/cli/a.ts", "export default 1;"],
    ["src/cli/a.ts:1 has default export", "src/cli/a.ts", "export default function run() {}"],
    ["src/cli/a.ts:1 has any", "src/cli/a.ts", "export const x = (y: any) => y;"],
    ["src/cli/a.ts:1 has export *", "src/cli/a.ts", `export * from "./b.js";`],
    ["src/cli/a.ts:1 has enum", "src/cli/a.ts", "export enum Colour { Red }"],
    ["src/cli/a.ts:1 has namespace", "src/cli/a.ts", "export namespace Inner {}"],
    ["src/cli/index.ts is named for no concept", "src/cli/index.ts", ""],
    ["src/cli/utils.ts is named for no concept", "src/cli/utils.ts", ""],
    ["src/cli/readFile.ts is not named in kebab-case", "src/cli/readFile.ts", ""],
    ["src/cli/long.ts has 251 lines, more than 250", "src/cli/long.ts", "//\n".repeat(251)],
    ["src/main.ts lies in no room", "src/main.ts", ""],
    ["src/tools/a.ts lies in no room", "src/tools/a.ts", ""],
  ])("finds: %s", (breach, path, text) => {
    expect(breachesIn({ path, text })).toEqual([breach]);
  });

  it.each<[path: string, text: string]>([
    [
      "src/wire/sign.ts",
      `import { createHmac } from "node:crypto";\nimport { x } from "../model/json.js";\nimport { y } from "./other.js";`,
    ],
    [
      "src/engine/run.ts",
      `const at = new Date(0).toISOString();\nexport const run = (clock: { process: () => number }) => clock.process();`,
    ],
    ["src/checks/row.ts", `export interface Row { readonly console: string }\nexport const row = { process: 1, fetch: 2 };`],
    [
      "src/transport/live.ts",
      `import { request } from "undici";\nimport { lookup } from "node:dns";\nexport const now = () => Date.now();`,
    ],
    ["src/cli/main.ts", `export const run = async () => (await import("../engine/run.js")).run;`],
    ["src/engine/pick.ts", "export function pick(x: string) {\n  switch (x) {\n    default:\n      return 1;\n  }\n}"],
    ["src/cli/full.ts", "//\n".repeat(250)],
  ])("finds nothing wrong in %s", (path, text) => {
    expect(breachesIn({ path, text })).toEqual([]);
  });
});
