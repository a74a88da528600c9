import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import type { buildConnector } from "undici";
import type { Progress } from "./failure.js";

/** What a target's TLS needs beside the roots of the system. */
export type TlsOptions = Pick<ConnectionOptions, "ca" | "cert" | "key" | "passphrase" | "rejectUnauthorized">;

/** A connector for one call, which can be stopped while it still connects. */
export interface WatchedConnector {
  readonly connect: buildConnector.connector;
  /** First bytes of the answer: its version of HTTP. */
  readonly httpVersion: () => string;
  readonly destroy: () => void;
}

/**
 * Connects and watches what undici does not tell: whether the connection came up, and how the answer begins.
 */
export function watchConnector(progress: Progress, tls: TlsOptions): WatchedConnector {
  let opening = "";
  let socket: Socket | undefined;
  return {
    connect: (options, callback) => {
      const port = Number(options.port || (options.protocol === "https:" ? 443 : 80));
      const opened = options.protocol === "https:" ? openTls(options.hostname, port, tls) : connectTcp({ host: options.hostname, port });
      socket = opened;
      opened.setNoDelay(true);
      // Stays on: between our callback and undici's own listener an error would end the process.
      opened.on("error", (error) => {
        if (!progress.connected) callback(error, null);
      });
      opened.once(options.protocol === "https:" ? "secureConnect" : "connect", () => {
        progress.connected = true;
        watchReads(opened, (chunk) => {
          progress.received += chunk.length;
          if (opening.length < 8) opening += chunk.subarray(0, 8).toString("latin1");
        });
        callback(null, opened);
      });
    },
    httpVersion: () => /^HTTP\/\d\.\d/.exec(opening)?.[0] ?? "HTTP/1.1",
    destroy: () => socket?.destroy(),
  };
}

/** A server name is sent only where the host is a name. */
function openTls(host: string, port: number, tls: TlsOptions): Socket {
  return connectTls({ ...tls, host, port, ALPNProtocols: ["http/1.1"], ...(isIP(host) === 0 ? { servername: host } : {}) });
}

/** Undici pulls by `read()`; a listener for `data` would take its bytes away. */
function watchReads(socket: Socket, onChunk: (chunk: Buffer) => void): void {
  const read = socket.read.bind(socket);
  socket.read = (size?: number): unknown => {
    const chunk: unknown = read(size);
    if (Buffer.isBuffer(chunk)) onChunk(chunk);
    return chunk;
  };
}
