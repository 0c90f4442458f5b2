import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublic, postJson } from "./outbound.ts";

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
beforeAll(async () => {
  await new Promise<void>((resolve) => chat.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(chat.address() as AddressInfo).port}`;
});
afterAll(() => void chat.close());

describe("a post to an address that a person gave", () => {
  it("knows the public internet from the network it stands in, in whatever clothes", () => {
    for (const a of ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"])
      expect([a, isPublic(a)]).toEqual([a, false]);
    for (const a of [
      "::1",
      "::",
      "fd00::1",
      "fe80::1",
      "::ffff:127.0.0.1",
      "::ffff:10.0.0.1",
      "0.0.0.0",
      "nonsense",
    ])
      expect([a, isPublic(a)]).toEqual([a, false]);
    for (const a of ["9.9.9.9", "172.32.0.1", "2606:4700::1"]) expect([a, isPublic(a)]).toEqual([a, true]);
  });

  it("knocks at no door of its own network, by number or by name, unless it was told that it may", async () => {
    await expect(postJson(`${base}/hook`, {}, "public")).rejects.toThrow("address.not_public");
    await expect(postJson(base.replace("127.0.0.1", "localhost"), {}, "public")).rejects.toThrow();
    await expect(postJson(base.replace("127.0.0.1", "[::ffff:127.0.0.1]"), {}, "public")).rejects.toThrow();
    await expect(postJson(`${base}/hook`, {}, "off")).rejects.toThrow("webhooks.off");
    expect(heard).toEqual([]);
  });

  it("answers the status and follows no redirect", async () => {
    expect(await postJson(`${base}/hook`, { text: "é" }, "any")).toBe(204);
    expect(await postJson(`${base}/gone`, {}, "any")).toBe(410);
    expect(await postJson(`${base}/moved`, {}, "any")).toBe(302);
    expect(heard.map((h) => h.path)).toEqual(["/hook", "/gone", "/moved"]);
    expect(JSON.parse(heard[0]?.body ?? "")).toEqual({ text: "é" });
  });
});
