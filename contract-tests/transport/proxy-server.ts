import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { atEnd } from "./harness.js";

/** What a proxy does with a tunnel, or with a request that it is to pass on. */
export type ProxyManner = "serve" | "cut-after-request" | { readonly status: number };

/** A proxy on loopback that really passes on what comes, and tells what it was asked. */
export interface ServedProxy {
  readonly url: string;
  /** First line of each request, with the credentials for the proxy where they came. */
  readonly asked: readonly { readonly line: string; readonly authorization: string | undefined; readonly host: string | undefined }[];
}

/** Serves a proxy until the test ends. */
export async function serveProxy(manner: ProxyManner = "serve"): Promise<ServedProxy> {
  const asked: { line: string; authorization: string | undefined; host: string | undefined }[] = [];
  const open = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    asked.push({ line: `${method} ${url}`, authorization: headers["proxy-authorization"], host: headers.host });
    if (typeof manner === "object") return void outgoing.writeHead(manner.status, { "Content-Type": "text/html" }).end("<h1>proxy</h1>");
    const { "proxy-authorization": _own, ...onward } = headers;
    incoming.pipe(
      httpRequest(url, { method, headers: onward }, (answer) => {
        if (manner === "cut-after-request") return void outgoing.destroy();
        outgoing.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
        answer.pipe(outgoing);
      }),
    );
  });
  server.on("connection", (socket) => open.add(socket.on("error", () => socket.destroy())));
  server.on("connect", (incoming, client: Socket) => {
    asked.push({
      line: `CONNECT ${incoming.url ?? ""}`,
      authorization: incoming.headers["proxy-authorization"],
      host: incoming.headers.host,
    });
    if (typeof manner === "object") return void client.end(`HTTP/1.1 ${String(manner.status)} No\r\nContent-Length: 0\r\n\r\n`);
    const [host = "", port = ""] = (incoming.url ?? "").split(/:(?=\d+$)/);
    const onward = connect({ host, port: Number(port) }, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(onward).pipe(client);
    });
    open.add(onward.on("error", () => client.destroy()));
    // The client speaks first to greet; its second words end the handshake, and have the request with them or after them.
    let reads = 0;
    if (manner === "cut-after-request")
      client.on("data", () => {
        reads += 1;
        if (reads > 1) client.destroy();
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  atEnd(async () => {
    for (const socket of open) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}
