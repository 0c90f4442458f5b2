// A line to a server on this machine that a test can cut and freeze: whoever is at the other end has gone, or does not answer.

import type { AddressInfo } from "node:net";
import { createServer, connect as dial, type Socket } from "node:net";

export interface Line {
  /** The same address, over this line. */
  readonly url: string;
  /** Ends every connection and takes no new one. */
  cut(): void;
  mend(): Promise<void>;
  /** Passes nothing on, either way, and loses nothing. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const ends = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = dial(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on("data", (chunk) => other.write(chunk));
      one.on("error", () => undefined);
      one.on("close", () => {
        ends.delete(one);
        other.destroy();
      });
      if (frozen) one.pause();
    }
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve) => server.listen(at, "127.0.0.1", resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const over = new URL(url);
  over.hostname = "127.0.0.1";
  over.port = String(own);
  const cut = (): void => {
    server.close();
    for (const end of ends) end.destroy();
  };
  return {
    url: over.href,
    cut,
    mend: () => listen(own),
    freeze() {
      frozen = true;
      for (const end of ends) end.pause();
    },
    thaw() {
      frozen = false;
      for (const end of ends) end.resume();
    },
    async close() {
      if (!server.listening) return;
      cut();
    },
  };
}
