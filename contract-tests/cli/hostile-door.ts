import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { serveMiniature, type ServedMiniature } from "../../src/miniatures/serve.js";
import { atEnd } from "../safety/servers.js";

/** What is done with a connection whose request begins with something. */
export interface Hostility {
  /** Beginning of the request line. */
  readonly on: string;
  readonly with: (socket: Socket) => void;
}

/** Serves the faithful OCP, but for some requests, on which the bare connection is given away; until the test ends. */
export async function serveHostile(hostilities: readonly Hostility[]): Promise<ServedMiniature & { readonly met: () => number }> {
  const served = await serveMiniature("faithful");
  const port = Number(new URL(served.origin).port);
  const sockets = new Set<Socket>();
  let met = 0;
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("data", (first) => {
      const hostile = hostilities.find(({ on }) => first.toString("latin1").startsWith(on));
      if (hostile !== undefined) {
        met += 1;
        hostile.with(socket);
        return;
      }
      const onward = connect(port, "127.0.0.1");
      sockets.add(onward);
      onward.on("error", () => socket.destroy());
      onward.write(first);
      socket.pipe(onward).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  atEnd(async () => {
    for (const socket of sockets) socket.destroy();
    door.close();
    await served.close();
  });
  return { ...served, origin: `http://127.0.0.1:${String((door.address() as AddressInfo).port)}`, met: () => met };
}

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/** Writes a piece again and again, as long as the other side reads. */
function withoutEnd(socket: Socket, piece: Buffer): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

/** Answers with a whole body. */
function body(text: string | Buffer, more = ""): (socket: Socket) => void {
  const bytes = Buffer.from(text as string);
  return (socket) => {
    socket.write(`${head}${more}Content-Length: ${String(bytes.length)}\r\n\r\n`);
    socket.end(bytes);
  };
}

/** Ways to harm whoever reads an answer, by name. */
export function hostilities(bomb: Buffer): Readonly<Record<string, (socket: Socket) => void>> {
  const rows = (count: number): string => `{"data":{"contents":[${Array.from({ length: count }, () => "{}").join(",")}]}}`;
  const members = (count: number): string => `{${Array.from({ length: count }, (_, at) => `"k${String(at)}":0`).join(",")}}`;
  return {
    "never answers": () => undefined,
    "drips a byte at a time": (socket) => {
      socket.write(`${head}Content-Length: 100000\r\n\r\n`);
      const timer = setInterval(() => socket.write("1"), 50);
      socket.on("close", () => clearInterval(timer));
    },
    "drips its head": (socket) => {
      const timer = setInterval(() => socket.write("H"), 50);
      socket.on("close", () => clearInterval(timer));
    },
    "sends a body without end": (socket) => {
      socket.write(`${head}\r\n`);
      withoutEnd(socket, Buffer.alloc(65_536, "1"));
    },
    "sends headers without end": (socket) => {
      socket.write(head);
      withoutEnd(socket, Buffer.from("X-A: b\r\n".repeat(1000)));
    },
    "sends interim answers without end": (socket) => withoutEnd(socket, Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(100))),
    "sends a gzip bomb of 1 GB": body(bomb, "Content-Encoding: gzip\r\n"),
    "sends 100,000 headers": (socket) => socket.end(`${head}${"X-A: b\r\n".repeat(100_000)}\r\n`),
    "nests 100,000 deep": body(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    "nests objects 100,000 deep": body(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
    "sends 100,000 faulty rows": body(rows(100_000)),
    "sends 400,000 members": body(members(400_000)),
    "sends as many members as are read": body(members(99_999)),
    "sends a number of a million digits": body(`{"data":${"9".repeat(1_000_000)}}`),
    "sends a string of 5 MB": body(JSON.stringify({ server: "x".repeat(5_000_000) })),
    "sends 200,000 members of one name": body(`{${Array.from({ length: 200_000 }, () => '"a":1').join(",")}}`),
    "speaks no HTTP": (socket) => socket.end("220 mail.example ESMTP\r\n"),
    "resets at once": (socket) => socket.resetAndDestroy(),
    "resets in its head": (socket) => socket.write(head, () => setTimeout(() => socket.resetAndDestroy(), 20)),
    "resets in its body": (socket) =>
      socket.write(`${head}Content-Length: 10\r\n\r\n{`, () => setTimeout(() => socket.resetAndDestroy(), 20)),
    "closes in its body": (socket) => socket.end(`${head}Content-Length: 10\r\n\r\n{`),
    "answers what nobody knows": (socket) => socket.end("HTTP/1.1 999 \r\nContent-Length: 0\r\n\r\n"),
    "speaks HTTP/1.0": (socket) => socket.end(`${head.replace("1.1", "1.0")}\r\n{}`),
  };
}
