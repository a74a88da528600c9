import createClient, { type Client } from "openapi-fetch";
import type { operations, paths } from "../../generated/4.3/types.gen.js";
import { loadContract } from "../../src/contract/load.js";
import { jsonText } from "../../src/model/json-text.js";
import type { JsonValue } from "../../src/model/json.js";
import { readJson } from "../../src/wire/json.js";

/** What the client is made for. */
export interface ClientOptions {
  readonly origin: string;
  /** Headers of every call, such as `Authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** @default the fetch of this process */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The client under test: the one place that knows which it is. */
export type ContractClient = Client<paths>;

/** Makes a client on the generated types, whose every answer is held against the generated validators; a breach throws. */
export async function createContractClient({ origin, headers = {}, fetch }: ClientOptions): Promise<ContractClient> {
  const contract = await loadContract("4.3");
  const client = createClient<paths>({
    baseUrl: origin,
    headers,
    ...(fetch === undefined ? {} : { fetch }),
    bodySerializer: (body) => jsonText(body as unknown as JsonValue),
  });
  client.use({
    onResponse: async ({ request, response, schemaPath }) => {
      const operation = [...contract.operations.values()].find((each) => each.path === schemaPath && each.method === request.method);
      const documented = operation?.responses.get(response.status);
      if (operation === undefined || documented === undefined) {
        throw new Error(`${request.method} ${schemaPath} answered ${String(response.status)}, which the contract does not know`);
      }
      const mediaType = response.headers.get("content-type")?.split(";")[0] ?? "";
      if (!documented.mediaTypes.includes(mediaType)) throw new Error(`${operation.id} ${String(response.status)} came as ${mediaType}`);
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      const reading = mediaType === "application/json" ? readJson(bytes) : { faults: [] };
      const faults = reading.value === undefined ? [] : (contract.responseFaults(operation.id, response.status, reading.value) ?? []);
      const told = [...reading.faults.map((fault) => fault.message), ...faults.map((fault) => `${fault.at}: ${fault.message}`)];
      if (told.length > 0) throw new Error(`${operation.id} ${String(response.status)} breaks the contract: ${told.join("; ")}`);
    },
  });
  return client;
}

type Success<Operation extends keyof operations> = operations[Operation]["responses"] extends {
  readonly 200: { readonly content: { readonly "application/json": infer Body } };
}
  ? Body
  : never;

/**
 * Gives the body of a success in the type that was generated; throws where there is none.
 *
 * The types of openapi-fetch 0.17 take read-only lists and open enums apart, so that its own `data` cannot be read.
 */
export function succeeded<Operation extends keyof operations>({
  data,
  response,
}: {
  readonly data?: unknown;
  readonly response: Response;
}): Success<Operation> {
  if (response.status !== 200 || data === undefined) throw new Error(`${response.url} answered ${String(response.status)}`);
  return data as Success<Operation>;
}
