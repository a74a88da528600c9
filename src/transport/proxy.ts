import type { Socket } from "node:net";
import { secretsOfRequest } from "../wire/request-secrets.js";
import type { NamedSecret } from "../wire/secret.js";
import { codedError } from "./failure.js";

/** A proxy on the way to a target. */
export interface ProxyOptions {
  readonly hostname: string;
  readonly port: number;
  /** Value of Proxy-Authorization, where the proxy wants one. */
  readonly authorization?: string;
}

interface Login {
  readonly username: string;
  readonly password: string;
}

/** Bytes of the head of a proxy's answer that are read. */
const longestHead = 16_384;

/** Reads a proxy out of its URL; credentials in it become a header. */
export function readProxy(url: URL): ProxyOptions {
  const { username, password, hostname } = url;
  const credentials = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  return {
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || 80),
    ...(username === "" && password === "" ? {} : { authorization: basicHeader(credentials) }),
  };
}

function basicHeader({ username, password }: Login): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/** What artifacts call the credentials of a proxy. */
export const proxySecret = "the proxy's password";

/** Gives what must not be kept of a proxy's credentials: the password, the pair with its user, and the header that holds them. Those that the server itself gets are known by its name. */
export function secretsOfProxy(proxy: ProxyOptions | undefined, ofServer: Login | undefined): readonly NamedSecret[] {
  if (proxy?.authorization === undefined) return [];
  if (ofServer !== undefined && proxy.authorization === basicHeader(ofServer)) return [];
  return secretsOfRequest([["Proxy-Authorization", proxy.authorization]], undefined).map(({ value }) => ({ name: proxySecret, value }));
}

/** Asks a proxy for a tunnel to a host; until it is there, no byte for the host has left. */
export function openTunnel(socket: Socket, { authorization }: ProxyOptions, authority: string): Promise<void> {
  const lines = [
    `CONNECT ${authority} HTTP/1.1`,
    `Host: ${authority}`,
    ...(authorization === undefined ? [] : [`Proxy-Authorization: ${authorization}`]),
  ];
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const end = (error?: Error): void => {
      socket.off("data", read);
      socket.off("close", closed);
      if (error === undefined) resolve();
      else reject(error);
    };
    const closed = (): void => end(codedError("PROXY_CLOSED", "the proxy closed the connection instead of opening a tunnel"));
    const read = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const ends = head.indexOf("\r\n\r\n");
      if (ends < 0 && head.length > longestHead) end(codedError("PROXY_ANSWER", "the proxy's answer to CONNECT never ends"));
      if (ends < 0) return;
      socket.pause();
      const [, status = ""] = /^HTTP\/1\.\d (\d{3})/.exec(head.toString("latin1")) ?? [];
      const rest = head.subarray(ends + 4);
      if (rest.length > 0) socket.unshift(rest);
      end(status.startsWith("2") ? undefined : codedError(`PROXY_${status || "ANSWER"}`, refusal(status)));
    };
    socket.on("data", read);
    socket.once("close", closed);
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  });
}

/** What a proxy says of a call without a tunnel that it did not pass on. */
export function wantsCredentials(): Error {
  return codedError("PROXY_407", refusal("407"));
}

function refusal(status: string): string {
  if (status === "407") return "the proxy wants credentials (407): write them into the proxy's URL";
  return status === "" ? "the proxy does not answer CONNECT by HTTP" : `the proxy refuses a tunnel (${status})`;
}
