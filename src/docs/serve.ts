import { createServer } from "node:http";
import sirv from "sirv";

const folder = "generated/docs";
const port = Number(process.argv[2] ?? "8000");
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error("usage: npm run docs:serve -- [PORT]");
  process.exitCode = 2;
} else {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("No such page.\n");
    });
  });
  server.on("error", (cause) => {
    console.error(`docs: ${cause.message}`);
    process.exitCode = 1;
  });
  server.listen(port, "127.0.0.1", () => {
    const address = server.address();
    const listening = typeof address === "object" && address !== null ? address.port : port;
    console.error(`docs: http://127.0.0.1:${String(listening)}/ serves ${folder}; Ctrl-C stops it`);
  });
}
