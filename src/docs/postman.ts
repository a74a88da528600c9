import { createHash } from "node:crypto";
import converter from "openapi-to-postmanv2";

/** Makes a Postman collection of a document in OpenAPI 3.0; the same document gives the same collection. */
export async function postmanCollection(document: string): Promise<string> {
  const options = { folderStrategy: "Tags", parametersResolution: "Example", requestNameSource: "Fallback" } as const;
  const collection = await new Promise<unknown>((resolve, reject) => {
    converter.convertV2({ type: "string", data: document }, options, (error, result) => {
      const [output] = result?.output ?? [];
      if (error !== null || output === undefined)
        reject(new Error(`no Postman collection: ${error?.message ?? result?.reason ?? "nothing came out"}`));
      else resolve(output.data);
    });
  });
  return `${JSON.stringify(withSteadyIds(collection, ""), null, 2)}\n`;
}

/** The library draws random ids: each becomes that of its place. */
function withSteadyIds(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => withSteadyIds(each, `${at}/${String(index)}`));
  if (typeof value !== "object" || value === null) return value;
  const isRandom = (name: string, each: unknown): boolean =>
    (name === "id" || name === "_postman_id") && /^[\da-f-]{36}$/.test(String(each));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isRandom(name, each) ? steadyId(at) : withSteadyIds(each, `${at}/${name}`)]),
  );
}

function steadyId(at: string): string {
  const hash = createHash("sha256").update(at).digest("hex");
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join("-");
}
