import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import type { buildConnector } from "undici";
import type { Progress } from "./failure.js";
import { openTunnel, type ProxyOptions } from "./proxy.js";

/** What a target's TLS needs beside the roots of the system. */
export type TlsOptions = Pick<ConnectionOptions, "ca" | "cert" | "key" | "passphrase" | "rejectUnauthorized">;

/** A connector for one call, which can be stopped while it still connects. */
export interface WatchedConnector {
  readonly connect: buildConnector.connector;
  /** First bytes of the answer: its version of HTTP. */
  readonly httpVersion: () => string;
  /** The answer begins as an alert of TLS: the port speaks no plain http. */
  readonly speaksTls: () => boolean;
  readonly destroy: () => void;
}

/**
 * Connects and watches what undici does not tell: whether the connection came up, and how the answer begins.
 *
 * Through a proxy a connection for https is up when the tunnel is, and TLS within it.
 */
export function watchConnector(progress: Progress, tls: TlsOptions, proxy: ProxyOptions | undefined): WatchedConnector {
  let opening = "";
  const sockets: Socket[] = [];
  const ready = (socket: Socket, callback: buildConnector.Callback): void => {
    progress.connected = true;
    watchReads(socket, (chunk) => {
      progress.received += chunk.length;
      if (opening.length < 8) opening += chunk.subarray(0, 8).toString("latin1");
    });
    callback(null, socket);
  };
  return {
    connect: ({ hostname, port, protocol }, callback) => {
      const secure = protocol === "https:";
      const fail = (error: Error): void => {
        if (!progress.connected) callback(error, null);
      };
      const keep = (socket: Socket): Socket => {
        sockets.push(socket);
        socket.setNoDelay(true);
        // Stays on: between our callback and undici's own listener an error would end the process.
        return socket.on("error", fail);
      };
      const aim = { host: hostname, port: Number(port || (secure ? 443 : 80)) };
      const tcp = keep(connectTcp(proxy === undefined ? aim : { host: proxy.hostname, port: proxy.port }));
      tcp.once("connect", () => {
        if (!secure) return ready(tcp, callback);
        const tunnel = proxy === undefined ? Promise.resolve() : openTunnel(tcp, proxy, authorityOf(aim));
        tunnel.then(() => {
          const encrypted = keep(openTls(tcp, aim.host, tls));
          encrypted.once("secureConnect", () => ready(encrypted, callback));
        }, fail);
      });
    },
    httpVersion: () => /^HTTP\/\d\.\d/.exec(opening)?.[0] ?? "HTTP/1.1",
    speaksTls: () => opening.startsWith("\u0015\u0003"),
    destroy: () => sockets.forEach((socket) => socket.destroy()),
  };
}

function authorityOf({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${String(port)}`;
}

/** A server name is sent only where the host is a name. */
function openTls(socket: Socket, host: string, tls: TlsOptions): Socket {
  return connectTls({ ...tls, socket, host, ALPNProtocols: ["http/1.1"], ...(isIP(host) === 0 ? { servername: host } : {}) });
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
