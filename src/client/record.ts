import type { HeaderList } from "../model/exchange.js";
import { captured } from "./captured.js";
import type { ClientExchange } from "./exchange.js";
import type { Attempt } from "./send.js";

/** Gives a try as what `onExchange` is told, without its secrets. */
export function recordOf(attempt: Attempt): ClientExchange {
  const { request, response, failure, startedAt, durationMs } = captured(attempt);
  return {
    request: {
      ...{ method: request.method, url: request.origin + request.path, headers: request.headers },
      ...(request.body === undefined ? {} : { body: request.body.text }),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            ...{ status: response.status, statusText: response.statusText, headers: asDecoded(response.headers) },
            ...(response.body === undefined ? {} : { body: response.body.text }),
          },
        }),
    ...(failure === undefined ? {} : { failure: { code: failure.code, message: failure.message } }),
    ...{ startedAt, durationMs },
  };
}

/** `fetch` has decoded the body: its length and encoding on the wire no longer fit it. */
function asDecoded(headers: HeaderList): HeaderList {
  const encoded = headers.some(([name]) => name.toLowerCase() === "content-encoding");
  return encoded ? headers.filter(([name]) => !["content-encoding", "content-length"].includes(name.toLowerCase())) : headers;
}
