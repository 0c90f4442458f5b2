// A server that falls on purpose: it keeps what it is sent, and dies of one request. The harness is tried on it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const KEPT_BYTES = 20_000_000;
const kept: Buffer[] = [];

const server = createServer((req, res) => {
  if (req.url === "/keep") kept.push(Buffer.alloc(KEPT_BYTES, 1));
  if (req.url === "/die") throw new Error("a handler threw");
  res.end(String(kept.length));
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ level: "info", event: "server.listening", port }));
});
process.on("SIGTERM", () => process.exit(0));
