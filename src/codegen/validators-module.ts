import { Ajv2020, type SchemaObject, _ } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json.js";
import { pointerOf, valueAt } from "../model/pointer.js";
import { isDateTime } from "../wire/date-time.js";
import { eachOperation } from "./each-operation.js";
import { generatedBy } from "./notice.js";
import { numericKeyword } from "./numeric-keyword.js";
import { schemaKey, toValidatorSchema, type Mode } from "./validator-schema.js";

/** Text of `validators.gen.d.ts`. */
export const validatorsDeclaration = `// ${generatedBy}
import type { Validate } from "../profiles.gen.js";

/** By \`<operationId> request\`, \`<operationId> <status>\` and \`schema <Name>\`. */
export declare const validators: Readonly<Record<string, Validate>>;
`;

interface Root {
  /** Name under which the validator is published. */
  readonly name: string;
  /** Key under which ajv knows the schema. */
  readonly key: string;
}

/** Gives \`validators.gen.js\` of a bundled document: one module without imports, found from \`root\` while it is bundled. */
export async function renderValidators(document: JsonObject, root: string): Promise<string> {
  const ajv = createAjv();
  const schemas = valueAt(document, "/components/schemas");
  const names = Object.keys(isJsonObject(schemas) ? schemas : {});
  for (const mode of ["request", "response"] as const) {
    for (const name of names) addSchema(ajv, document, pointerOf("components", "schemas", name), schemaKey(mode, name), mode);
  }
  const roots = [
    ...bodyRoots(document).map(({ name, pointer, mode }): Root => {
      const key = `/body/${encodeURIComponent(name)}`;
      addSchema(ajv, document, pointer, key, mode);
      return { name, key };
    }),
    ...names.map((name): Root => ({ name: `schema ${name}`, key: schemaKey("response", name) })),
  ];
  return bundleModule(moduleText(ajv, roots), root);
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    discriminator: true,
    // A function per schema: each then knows its own place in the document.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat("date-time", isDateTime);
  ajv.addKeyword(numericKeyword);
  return ajv;
}

function addSchema(ajv: Ajv2020, document: JsonObject, pointer: string, key: string, mode: Mode): void {
  const schema = toValidatorSchema(valueAt(document, pointer) as JsonValue, mode, pointer);
  ajv.addSchema(schema as unknown as SchemaObject, key);
  const known = ajv.schemas[key];
  if (known !== undefined) known.schemaPath = `#${pointer}`;
}

function bodyRoots(document: JsonObject): readonly { readonly name: string; readonly pointer: string; readonly mode: Mode }[] {
  return eachOperation(document).flatMap(({ id, requestBody, responses }) => [
    ...jsonSchemas(document, requestBody).map((pointer) => ({ name: `${id} request`, pointer, mode: "request" as const })),
    ...responses.flatMap(({ status, pointer: response }) =>
      jsonSchemas(document, response).map((pointer) => ({ name: `${id} ${status}`, pointer, mode: "response" as const })),
    ),
  ]);
}

function jsonSchemas(document: JsonObject, holder: string | undefined): readonly string[] {
  const pointer = holder === undefined ? undefined : `${holder}${pointerOf("content", "application/json", "schema")}`;
  return pointer !== undefined && valueAt(document, pointer) !== undefined ? [pointer] : [];
}

function moduleText(ajv: Ajv2020, roots: readonly Root[]): string {
  const exported = Object.fromEntries(roots.map(({ key }, index) => [`root${String(index)}`, key]));
  const listed = roots.map(({ name }, index) => `${JSON.stringify(name)}: root${String(index)}`);
  return [
    `import { isDateTime } from "./src/wire/date-time.ts";`,
    `import { isInt64, isInt64OrText, toInt64 } from "./src/wire/int64.ts";`,
    `const formats = { "date-time": isDateTime };`,
    joinErrors,
    withJoinedErrors(standalone.default(ajv, exported).replaceAll(/^export const /gm, "const ")),
    `export const validators = { ${listed.join(", ")} };`,
  ].join("\n");
}

/** Each call of a validator makes a new array, so the first one may grow by those that follow. */
const joinErrors =
  "const joinErrors = (all, more) => { if (all === null) return more; for (const each of more) all.push(each); return all; };";

/** For each faulty row of a list ajv copies all errors before it, which takes quadratic time; here they are only added. */
function withJoinedErrors(code: string): string {
  const joined = code.replaceAll(
    /vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    "joinErrors(vErrors, $1.errors)",
  );
  if (joined.includes(".concat(")) throw new Error("ajv joins errors in a way that is not known here, which may take quadratic time");
  return joined;
}

/** Each run-time function of ajv carries the text of a `require` of itself, for generators like this one; the module has no use for it. */
const withoutRequire: Plugin = {
  name: "without-require",
  setup: (bundler) => {
    bundler.onLoad({ filter: /ajv[\\/]dist[\\/]runtime[\\/]/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/^\w+\.code = .*$/m, ""),
    }));
  },
};

async function bundleModule(contents: string, root: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "node20",
    charset: "utf8",
    minify: true,
    lineLimit: 160,
    legalComments: "none",
    logLevel: "silent",
    plugins: [withoutRequire],
  });
  return `// ${generatedBy}\n${outputFiles[0]?.text ?? ""}`;
}
