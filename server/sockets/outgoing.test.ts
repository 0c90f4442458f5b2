// What leaves in one turn leaves in one write, in the order in which it was said, and reads as if it had left by itself.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { io as connect, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { strictLog } from "../testing/house.ts";
import { createOutgoing, createSending, framesOf } from "./outgoing.ts";

describe("frames", () => {
  it.each([[["4a"]], [["x".repeat(125)]], [["x".repeat(126), "é".repeat(200)]], [["x".repeat(70_000), ""]]])(
    "of %j are what every websocket reads",
    async (texts) => {
      // The library's own reader, fed as from the network.
      const { Receiver } = WebSocket as unknown as { Receiver: new (o: object) => NodeJS.WritableStream };
      const receiver = new Receiver({ isServer: false });
      const read: string[] = [];
      receiver.on("message", (data: Buffer) => read.push(data.toString()));
      await new Promise((resolve) => receiver.end(framesOf(texts), resolve as () => void));
      expect(read).toEqual(texts);
    },
  );
});

describe.each(["websocket", "polling"])("a line by %s", (transport) => {
  let server: Server;
  let client: Socket;
  let writes: number;
  const heard: unknown[] = [];

  beforeEach(async () => {
    heard.length = 0;
    const http = createServer();
    server = new Server(http);
    server.engine.on("connection", createOutgoing(strictLog).hold);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    client = connect(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
      transports: [transport],
      upgrade: false,
    });
    client.onAny((...said) => heard.push(said));
    await new Promise<void>((resolve) => client.on("connect", resolve));
    const [socket] = server.of("/").sockets.values();
    writes = 0;
    socket?.conn.on("flush", () => writes++);
    socket?.on("ask", (answer: (n: number) => void) => {
      socket.emit("first", "é");
      createSending('2["second",{"n":2}]')(socket);
      // Whatever is said by whoever waits for what was just done.
      void Promise.resolve().then(() => answer(3));
      void Promise.resolve().then(() => socket.emit("third"));
    });
    socket?.on("go", () => {
      socket.emit("last");
      socket.disconnect(true);
    });
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  it("says all of a turn at once and in order", async () => {
    const answered = new Promise((resolve) =>
      client.emit("ask", resolve).on("third", () => heard.push("end")),
    );
    expect(await answered).toBe(3);
    await expect.poll(() => heard).toEqual([["first", "é"], ["second", { n: 2 }], ["third"], "end"]);
    expect(writes).toBe(1);
  });

  it("says its last word before it is closed", async () => {
    const gone = new Promise((resolve) => client.on("disconnect", resolve));
    client.emit("go");
    expect(await gone).toBe("io server disconnect");
    expect(heard).toEqual([["last"]]);
  });
});
