// A stranger's client: nothing but HTTP and the contract's README. It plays the quarter printed there, frame by frame.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse } from "./testing/house.ts";

let store: Store;
let house: House;
beforeAll(async () => {
  store = await memoryStore();
  house = await openHouse({ store });
});
afterAll(async () => {
  await house.close();
  await store.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a stranger has no types
type Anything = any;

/** Long polling by hand: open, connect with auth, then one GET after the other. */
class Line {
  #sid = "";
  #asked = 0;
  #answers = new Map<number, Anything>();
  events: [string, Anything][] = [];
  view: Anything;
  legal: Anything;
  items: Anything[] = [];
  n = 0;
  #open = true;

  constructor(
    readonly base: string,
    readonly cookie: string,
  ) {}

  #url = () => `${this.base}/socket.io/?EIO=4&transport=polling${this.#sid && `&sid=${this.#sid}`}`;
  #get = async () => (await fetch(this.#url(), { headers: { cookie: this.cookie } })).text();
  #post = (body: string) => fetch(this.#url(), { method: "POST", headers: { cookie: this.cookie }, body });

  async connect(auth: object): Promise<void> {
    this.#sid = JSON.parse((await this.#get()).slice(1)).sid;
    await this.#post(`40${JSON.stringify(auth)}`);
    void this.#listen();
    await this.until(() => this.view !== undefined);
  }

  async #listen(): Promise<void> {
    while (this.#open) {
      for (const frame of (await this.#get()).split("\x1e")) this.#take(frame);
    }
  }

  #take(frame: string): void {
    if (frame === "2") return void this.#post("3");
    const answer = /^43(\d+)(\[.*)$/.exec(frame);
    if (answer) return void this.#answers.set(Number(answer[1]), JSON.parse(answer[2] ?? "[]")[0]);
    if (!frame.startsWith("42")) return;
    const [name, payload] = JSON.parse(frame.slice(2));
    this.events.push([name, payload]);
    if (name === "ended") return;
    this.n = name === "snapshot" ? payload.n : payload.from + payload.items.length;
    this.items.push(...payload.items);
    this.view = payload.view ?? this.view;
    this.#change(payload.viewParts ?? {});
    this.legal = payload.legal ?? this.legal;
  }

  /** As section 4 says: parts replace parts, null takes away, deals go out and in at their places. */
  #change({ deals, ...parts }: Anything): void {
    for (const [key, part] of Object.entries(parts)) this.view[key] = part ?? undefined;
    if (!deals) return;
    const moved = [...deals.gone, ...deals.put.map((p: Anything) => p.deal.id)];
    this.view.deals = this.view.deals.filter((d: Anything) => !moved.includes(d.id));
    for (const { at, deal } of deals.put) this.view.deals.splice(at, 0, deal);
  }

  async ask(name: string, request: unknown): Promise<Anything> {
    const number = this.#asked++;
    await this.#post(`42${number}${JSON.stringify([name, request])}`);
    await this.until(() => this.#answers.has(number));
    return this.#answers.get(number);
  }

  async command(key: string, command: unknown): Promise<Anything> {
    return this.ask("command", { key, command });
  }

  async until(isSo: () => boolean): Promise<void> {
    for (let i = 0; i < 500 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isSo()).toBe(true);
  }

  async hangUp(): Promise<void> {
    this.#open = false;
    await this.#post("1");
  }
}

const post = async (path: string, body: unknown) =>
  fetch(`${house.base}${path}`, { method: "POST", body: JSON.stringify(body) });

describe("the README alone", () => {
  it("is enough to play a quarter", async () => {
    const asked = { scenario: "last-window", seed: 7, seats: { jnim: "balanced", moscow: "balanced" } };
    const created = await post("/api/exercises", asked);
    expect(created.status).toBe(201);
    const { id, links }: Anything = await created.json();
    const seat = async (name: string): Promise<Line> => {
      const joined = await post("/api/join", { token: links[name].split("/join/")[1] });
      const line = new Line(house.base, joined.headers.get("set-cookie")?.split(";")[0] ?? "");
      await line.connect({ exercise: id, seat: name, n: 0 });
      return line;
    };
    const [c, p, b] = [await seat("control"), await seat("paris"), await seat("bamako")];
    const phase = (name: string) =>
      Promise.all([c, p, b].map((line) => line.until(() => line.view.phase === name)));

    expect(await c.command("open-0001", { type: "game.open" })).toMatchObject({ ok: true });
    expect(
      await c.command("adv-00001", { type: "phase.advance", turn: 1, phase: "situation" }),
    ).toMatchObject({ ok: true });
    await phase("negotiation");
    const before = p.n;
    const talk = { type: "message.send", to: ["bamako"], text: "A word?" };
    expect(await p.command("talk-0001", talk)).toEqual({ ok: true, n: before + 1 });
    await b.until(() => b.items.some((i) => i.channel === "paris+bamako" && i.text === "A word?"));
    const terms = [{ kind: "aid", by: "paris", option: "services", from: 1, to: 1 }];
    const draft = { parties: ["paris", "bamako"], secret: true, terms };
    expect(
      await p.command("deal-0001", { type: "deal.move", move: { move: "propose", draft } }),
    ).toMatchObject({ ok: true });
    // A bot may have made Bamako an offer of its own.
    const offer = (line: Line) => line.view.deals.find((d: Anything) => d.by === "paris");
    await b.until(() => offer(b) !== undefined);
    const deal = offer(b).id;
    expect(
      await b.command("sign-0001", { type: "deal.move", move: { move: "sign", deal, version: 1 } }),
    ).toMatchObject({ ok: true });
    await p.until(() => offer(p).status === "signed");

    expect(
      await c.command("adv-00002", { type: "phase.advance", turn: 1, phase: "negotiation" }),
    ).toMatchObject({ ok: true });
    await phase("orders");
    const order = p.legal[0].draft;
    expect(await p.ask("draft.put", { turn: 1, slot: "1", value: order })).toEqual({ ok: true, rev: 1 });
    expect(await p.command("sheet-001", { type: "sheet.commit", turn: 1, orders: [order] })).toMatchObject({
      ok: true,
    });
    expect(await b.command("sheet-001", { type: "sheet.commit", turn: 1, orders: [] })).toMatchObject({
      ok: true,
    });
    await c.until(() => c.events.some(([, e]) => e.exercise?.clock?.closing === 10));
    expect(await c.command("adv-0002b", { type: "phase.advance", turn: 1, phase: "orders" })).toMatchObject({
      ok: true,
    });
    await phase("outcome");
    await p.until(() => p.items.some((i) => i.kind === "report" && i.report.turn === 1));
    expect(await p.command("read-0001", { type: "outcome.read", turn: 1 })).toMatchObject({ ok: true });
    expect(await c.command("adv-00003", { type: "phase.advance", turn: 1, phase: "outcome" })).toMatchObject({
      ok: true,
    });
    await phase("situation");
    expect(p.view.turn).toBe(2);
    expect(p.items.map((i) => i.n)).toEqual(p.items.map((_, i) => i + 1));

    const { snapshot } = await p.ask("resume", { n: p.n - 1 });
    expect(snapshot.items).toEqual(p.items.slice(-1));
    for (const line of [c, p, b]) await line.hangUp();
  });
});
