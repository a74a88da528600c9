import createClient from "openapi-fetch";

/** Everything of a request but its credentials. */
export interface PreparedRequest {
  readonly url: URL;
  readonly contentType: string;
  readonly body?: string;
}

/** The parts of a call that the contract names. */
export interface CallParts {
  readonly method: "GET" | "POST";
  /** As in the contract: `/api/v2/ob/clusters/{id}`. */
  readonly template: string;
  readonly path: Readonly<Record<string, number | bigint>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** JSON as it is to be sent. */
  readonly body?: string;
}

/** Prepares requests from the contract's templates. */
export type PrepareRequest = (parts: CallParts) => Promise<PreparedRequest>;

/** Holds what openapi-fetch makes; a real Request would read and copy the body once more. */
class RequestParts {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, { headers, body }: Pick<RequestParts, "headers" | "body">) {
    this.url = url;
    this.headers = headers;
    this.body = body;
  }
}

/** openapi-fetch reads no body of it: the answer is read elsewhere, with a limit to its size and time. */
const unread = { status: 204, ok: true, headers: new Headers() } as unknown as Response;

/** Makes requests with openapi-fetch, the only place that knows it; nothing is sent here. */
export function createPreparation(baseUrl: string): PrepareRequest {
  const client = createClient<Record<string, never>>({ baseUrl, Request: RequestParts as unknown as typeof Request }) as unknown as Untyped;
  return async ({ method, template, path, query, body }) => {
    let prepared: RequestParts | undefined;
    await client.request(method, template, {
      params: { path, query },
      ...(body === undefined ? {} : { body, bodySerializer: (text: string) => text }),
      fetch: async (request: RequestParts) => {
        prepared = request;
        return unread;
      },
    });
    if (prepared === undefined) throw new Error("no request was made");
    return {
      url: new URL(prepared.url),
      contentType: prepared.headers.get("content-type") ?? "",
      ...(prepared.body === undefined ? {} : { body: prepared.body }),
    };
  };
}

/** openapi-fetch types a call by its template; here the template comes from a table. */
interface Untyped {
  readonly request: (method: string, template: string, init: object) => Promise<unknown>;
}
