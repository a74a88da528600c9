import type { Contract } from "../../src/model/contract.js";
import type { CredentialsKind } from "../../src/model/probe.js";
import type { Transport } from "../../src/model/transport.js";

/** Makes a `fetch` of a transport, so that a client under test is held to the same budget and redaction as a run. */
export function transportFetch(
  transport: Transport,
  contract: Contract,
  credentials: CredentialsKind,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname + search;
    const operation = contract.route(request.method, path)?.operation.id;
    if (operation === undefined) throw new Error(`${request.method} ${path} is no operation of the contract`);
    const body = request.method === "GET" ? "" : await request.text();
    const outcome = await transport.send(
      { operation, method: request.method, path, credentials, headers: [...request.headers], ...(body === "" ? {} : { body }) },
      // Which class it is was decided by the suite; what may start a backup is decided by the transport, whatever is said here.
      { id: `client/${operation}`, class: "harmless", credentials, impossibleIds: false },
    );
    if (outcome.kind === "refused") throw new Error(`not sent: ${outcome.because}`);
    const { response, failure } = outcome.exchange;
    if (response === undefined) throw new Error(`no answer: ${failure?.message ?? ""}`);
    const headers = response.headers.filter(
      ([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name.toLowerCase()),
    );
    return new Response(response.body?.text ?? null, {
      status: response.status,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
}
