import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Outbound, postJson } from "./outbound.ts";

const heard: { path: string; body: string }[] = [];
const chat = createServer((req, res) => {
  let body = "";
  req.on("data", (part: Buffer) => (body += part.toString()));
  req.on("end", () => {
    heard.push({ path: req.url ?? "", body });
    if (req.url === "/moved") res.writeHead(302, { location: "/elsewhere" }).end();
    else res.writeHead(req.url === "/gone" ? 410 : 204).end();
  });
});
let base: string;
const reaching = (reach: Outbound["reach"], port?: number): Outbound => ({ reach, ownPort: () => port });
beforeAll(async () => {
  await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(chat.address() as AddressInfo).port}`;
});
afterAll(() => void chat.close());

describe("a post to an address that a person gave", () => {
  it("knocks at no door of its own network, by number or by name, unless it was told that it may", async () => {
    await expect(postJson(`${base}/hook`, {}, reaching("public"))).rejects.toThrow("address.not_public");
    await expect(postJson(base.replace("127.0.0.1", "localhost"), {}, reaching("public"))).rejects.toThrow();
    await expect(
      postJson(base.replace("127.0.0.1", "[::ffff:127.0.0.1]"), {}, reaching("public")),
    ).rejects.toThrow();
    await expect(postJson(`${base}/hook`, {}, reaching("off"))).rejects.toThrow("webhooks.off");
    expect(heard).toEqual([]);
  });

  it("answers the status and follows no redirect", async () => {
    expect(await postJson(`${base}/hook`, { text: "é" }, reaching("any"))).toBe(204);
    expect(await postJson(`${base}/gone`, {}, reaching("any"))).toBe(410);
    expect(await postJson(`${base}/moved`, {}, reaching("any"))).toBe(302);
    expect(heard.map((h) => h.path)).toEqual(["/hook", "/gone", "/moved"]);
    expect(JSON.parse(heard[0]?.body ?? "")).toEqual({ text: "é" });
  });

  it("never knocks at its own door, not even on a closed network", async () => {
    const { port } = chat.address() as AddressInfo;
    for (const host of [
      "127.0.0.1",
      "127.1",
      "0.0.0.0",
      "2130706433",
      "[::1]",
      "[::ffff:7f00:1]",
      "localhost",
    ])
      await expect(postJson(`http://${host}:${port}/`, {}, reaching("any", port))).rejects.toThrow(
        "address.own",
      );
    expect(await postJson(`${base}/hook`, {}, reaching("any", port + 1))).toBe(204);
  });

  it("does not wait for a body without an end", async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const endless = createServer((_, res) => {
      const more = setInterval(() => res.write("x".repeat(10_000)), 1);
      closed = new Promise((resolve) => res.on("close", resolve)).then(() => clearInterval(more));
      res.write("x");
    });
    await new Promise<void>((resolve) => endless.listen(0, "127.0.0.1", resolve));
    const { port } = endless.address() as AddressInfo;
    expect(await postJson(`http://127.0.0.1:${port}/`, {}, reaching("any"))).toBe(200);
    await closed;
    endless.close();
  });
});
