// A line as hotels and colleges have it: a proxy between browser and server that lets plain requests through and treats websockets as it likes,
// takes its time, breaks off, or stands before several servers and sends each request to another one.
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface Roughness {
  /** What becomes of a websocket: through, refused with a 400, or never answered. */
  websockets: "pass" | "refuse" | "hang";
  /** How much later everything arrives, ms there and back; what a browser keeps for good is not asked for again. */
  delay?: number;
  /** Each request comes to another server, which knows of no line that the first one opened. */
  scattered?: boolean;
}

export interface RoughLine {
  readonly base: string;
  /** Everything under way breaks off. */
  drop(): void;
  /** Tries of a websocket so far. */
  tries(): number;
  close(): Promise<void>;
}

const REFUSED = "HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const isLine = (url = ""): boolean => url.startsWith("/socket.io/");
const knowsLine = (url = ""): boolean => url.includes("sid=");
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @param target the server's own address */
export async function roughLine(
  target: string,
  { websockets, delay = 0, scattered }: Roughness,
): Promise<RoughLine> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const agent = new Agent({ keepAlive: false });
  let tries = 0;

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (scattered && isLine(req.url) && knowsLine(req.url)) {
      res.writeHead(400, { "content-type": "application/json" });
      return void res.end('{"code":1,"message":"Session ID unknown"}');
    }
    const half = req.url?.startsWith("/_next/static/") ? 0 : delay / 2;
    await later(half);
    const { method, headers, url: path } = req;
    const there = request({ hostname, port, method, headers, path, agent }, (answer) => {
      void later(half).then(() => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      });
    });
    there.on("error", () => res.destroy());
    res.on("close", () => there.destroy());
    req.pipe(there);
  }

  const proxy = createServer((req, res) => void pass(req, res));
  proxy.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
  });
  proxy.on("upgrade", (req, socket, head) => {
    tries += 1;
    if (websockets === "hang") return;
    if (websockets === "refuse" || (scattered && knowsLine(req.url))) return void socket.end(REFUSED);
    const there = connect(Number(port), hostname, () => {
      const lines = Object.entries(req.headers).map(([name, value]) => `${name}: ${String(value)}`);
      there.write(`${[`${req.method} ${req.url} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n`);
      there.write(head);
      there.pipe(socket).pipe(there);
    });
    there.on("error", () => socket.destroy());
    socket.on("error", () => there.destroy());
    socket.on("close", () => there.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const drop = (): void => [...open].forEach((socket) => socket.destroy());
  return {
    base: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    drop,
    tries: () => tries,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        drop();
      }),
  };
}
