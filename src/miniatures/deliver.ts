import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { bytesOf, type Answer } from "./answer.js";

type Send = (answer: Answer, bytes: Buffer, response: ServerResponse) => void | Promise<void>;

/** Sends an answer, in the way its delivery says. */
export async function deliver(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer.delay !== undefined) await sleep(answer.delay, undefined, { ref: false });
  await ways[answer.delivery](answer, bytesOf(answer.body), response);
}

const ways: Readonly<Record<Answer["delivery"], Send>> = {
  "with-length": (answer, bytes, response) => {
    const length = answer.status === 204 ? [] : ["Content-Length", String(bytes.length)];
    response.writeHead(answer.status, [...answer.headers.flat(), ...length]).end(bytes);
  },
  chunked: (answer, bytes, response) => {
    response.writeHead(answer.status, answer.headers.flat());
    response.write(bytes.subarray(0, bytes.length / 2));
    response.end(bytes.subarray(bytes.length / 2));
  },
  "http-1.0": (answer, bytes, response) => raw(answer, bytes, response, { version: "1.0", length: undefined }),
  "length-too-long": (answer, bytes, response) => raw(answer, bytes, response, { version: "1.1", length: bytes.length + 100 }),
  "length-too-short": (answer, bytes, response) => raw(answer, bytes, response, { version: "1.1", length: Math.floor(bytes.length / 2) }),
  reset: (_answer, _bytes, response) => {
    response.socket?.resetAndDestroy();
  },
  "reset-midway": async (answer, bytes, response) => {
    response.writeHead(answer.status, [...answer.headers.flat(), "Content-Length", String(bytes.length)]);
    response.write(bytes.subarray(0, bytes.length / 2));
    // Long enough for the first half to leave, so that the reset is seen in the middle of the body.
    await sleep(20);
    response.socket?.resetAndDestroy();
  },
  endless: async (answer, bytes, response) => {
    response.writeHead(answer.status, answer.headers.flat());
    // It ends when the caller hangs up.
    await pipeline(withoutEnd(bytes), response).catch(() => undefined);
  },
};

/** Writes status line and headers by hand, for what Node's own server would not say. */
function raw(
  answer: Answer,
  bytes: Buffer,
  response: ServerResponse,
  head: { readonly version: string; readonly length: number | undefined },
): void {
  const length: readonly (readonly [string, string])[] = head.length === undefined ? [] : [["Content-Length", String(head.length)]];
  const lines = [...answer.headers, ...length, ["Connection", "close"] as const].map(([name, value]) => `${name}: ${value}\r\n`);
  response.socket?.write(`HTTP/${head.version} ${answer.status} Made Up\r\n${lines.join("")}\r\n`);
  response.socket?.end(bytes);
}

/** After a megabyte it only trickles: the caller's patience ends before its limit of bytes. */
async function* withoutEnd(bytes: Buffer): AsyncGenerator<Buffer, never> {
  yield bytes;
  yield Buffer.alloc(1024 * 1024, " ");
  for (;;) {
    await sleep(50, undefined, { ref: false });
    yield Buffer.from(" ");
  }
}
