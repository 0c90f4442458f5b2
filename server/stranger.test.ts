// A stranger's client: nothing but HTTP and the contract's page. It plays the quarter printed there, frame by frame as it stands.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "./store/index.ts";
import { type House, memoryStore, openHouse } from "./testing/house.ts";
import { codesIn, pageOf, sectionOf, tableUnder } from "./testing/page.ts";

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
    if (name === "snapshot") this.view = payload.view;
    this.#change(payload.viewParts ?? {});
  }

  /** As section 4 says: parts replace parts, null takes away, deals go out and in at their places. */
  #change({ deals, zones, past, ...parts }: Anything): void {
    for (const [key, part] of Object.entries(parts)) this.view[key] = part ?? undefined;
    for (const zone of zones ?? [])
      this.view.zones[this.view.zones.findIndex((z: Anything) => z.id === zone.id)] = zone;
    if (past) this.view.past = [...this.view.past.slice(0, past.after), ...past.quarters];
    if (!deals) return;
    const moved = [...deals.gone, ...deals.put.map((p: Anything) => p.deal.id)];
    this.view.deals = this.view.deals.filter((d: Anything) => !moved.includes(d.id));
    for (const { at, deal } of deals.put) this.view.deals.splice(at, 0, deal);
  }

  /** Sends a frame just as it stands; it must bear the next number. Answers what came back. */
  async send(frame: string): Promise<Anything> {
    const number = this.#asked++;
    expect(frame.slice(0, 2 + String(number).length + 1)).toBe(`42${number}[`);
    await this.#post(frame);
    await this.until(() => this.#answers.has(number));
    return this.#answers.get(number);
  }

  async ask(name: string, request: unknown): Promise<Anything> {
    return this.send(`42${this.#asked}${JSON.stringify([name, request])}`);
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

/** The exercise of the page's example, with a line for each of these seats. */
async function sitDown(asked: string, names: readonly string[]): Promise<Record<string, Line>> {
  const created = await post("/api/exercises", JSON.parse(asked));
  expect(created.status).toBe(201);
  const { id, links }: Anything = await created.json();
  const lines: Record<string, Line> = {};
  for (const name of names) {
    const joined = await post("/api/join", { token: links[name].split("/join/")[1] });
    const line = new Line(house.base, joined.headers.get("set-cookie")?.split(";")[0] ?? "");
    await line.connect({ exercise: id, seat: name, n: 0 });
    lines[name] = line;
  }
  return lines;
}

const SEAT_OF: Record<string, string> = { c: "control", p: "paris", b: "bamako" };

interface Step {
  readonly seat: string;
  readonly frame: string;
  readonly answer: string;
}

/** The lines of the page's last example: which socket sends which frame, and what is answered. */
function example(): { readonly asked: string; readonly steps: readonly Step[] } {
  const text = sectionOf(pageOf("README.md"), "12. A whole quarter, message by message");
  const asked = /POST \/api\/exercises (\{.*\})/.exec(text)?.[1] ?? "";
  const steps = [...text.matchAll(/^→(\w) (\S.*?)\s+← (.*)$/gm)].map(
    ([, seat = "", frame = "", answer = ""]): Step => ({ seat: SEAT_OF[seat] ?? seat, frame, answer }),
  );
  return { asked, steps };
}

describe("the page alone", () => {
  it("is enough to play a quarter, as it is printed there, and to tell a story", async () => {
    const { asked, steps } = example();
    expect(steps.length).toBeGreaterThan(12);
    const lines = await sitDown(asked, ["control", "paris", "bamako", "wall"]);
    const { control: c, paris: p, bamako: b, wall } = lines as Record<string, Line>;
    if (!c || !p || !b || !wall) throw new Error("not all have sat down");
    let legal: Anything[] = [];
    const placed = (frame: string): string => {
      const exit = legal.find((o: Anything) => o.draft.id === "paris.announce_exit")?.draft;
      return frame
        .replace("<id>", () => b.view.deals[0]?.id)
        .replace(/<the draft of paris\.announce_exit in legal>|<the same>/, () => JSON.stringify(exit));
    };
    for (const { seat, frame, answer } of steps) {
      const line = lines[seat] as Line;
      const came = await line.send(placed(frame));
      const [, number, said = ""] = /^43(\d+)\[(.*)\]$/.exec(answer) ?? [];
      expect(frame.startsWith(`42${number}[`), `${frame} is answered under its own number`).toBe(true);
      if (said.includes("…")) expect(came, frame).toMatchObject({ ok: true });
      else expect(came, frame).toEqual(JSON.parse(said));
      if (came.legal) legal = came.legal;
      // The others have it before the next of them speaks.
      const all = [c, p, b, wall];
      const moved = /"type":"phase.advance","turn":(\d+),"phase":"(\w+)"/.exec(frame);
      if (moved)
        for (const one of all)
          await one.until(() => String(one.view.turn) !== moved[1] || one.view.phase !== moved[2]);
      if (frame.includes('"propose"')) await b.until(() => b.view.deals.length === 1);
    }

    const told = (line: Line) => line.items.find((i) => i.channel === "public");
    for (const line of [c, p, b, wall]) {
      await line.until(() => told(line) !== undefined);
      expect(told(line)).toMatchObject({
        kind: "message",
        from: "paris",
        text: "",
        story: { of: "exit_announced", angle: "paris_choice" },
      });
      expect(line.view).toMatchObject({ turn: 2, phase: "situation" });
      expect(line.items.some((i) => i.kind === "report" && i.report.turn === 1)).toBe(true);
      expect(line.items.map((i) => i.n)).toEqual(line.items.map((_, i) => i + 1));
    }
    expect(b.items.some((i) => i.channel === "paris+bamako" && i.text === "A word?")).toBe(true);
    expect(wall.items.some((i) => i.channel === "paris+bamako" || i.kind === "deal")).toBe(false);

    // What may be told is found in the view and in the reference's tables; what may not is refused as the page says.
    const angles = tableUnder(pageOf("REFERENCE.md"), "Angles").map(([angle, by, of]) => ({
      angle: codesIn(angle)[0],
      by: codesIn(by)[0],
      of: codesIn(of),
    }));
    const [{ of }] = b.view.stories;
    const mine = angles.find((row) => row.by === "bamako" && row.of.includes(of));
    const tell = (key: string, angle: string | undefined, what: string = of) =>
      b.command(key, { type: "story.tell", of: what, angle, text: "They never asked." });
    expect(await tell("told-0001", "paris_choice")).toMatchObject({ code: "story.not_yours" });
    expect(await tell("told-0002", mine?.angle, "veto")).toMatchObject({ code: "story.not_news" });
    expect(await tell("told-0003", mine?.angle)).toMatchObject({ ok: true });
    await wall.until(() => wall.view.stories[0]?.told.length === 2);
    expect(wall.view.stories).toEqual([
      {
        of: "exit_announced",
        since: 1,
        told: [
          { role: "paris", angle: "paris_choice", turn: 2 },
          { role: "bamako", angle: mine?.angle, turn: 2 },
        ],
      },
    ]);
    expect(await tell("told-0004", mine?.angle)).toMatchObject({ code: "story.told_before" });

    const { snapshot } = await p.ask("resume", { n: p.n - 1 });
    expect(snapshot.view).toEqual(JSON.parse(JSON.stringify(p.view)));
    expect(snapshot.items).toEqual(p.items.slice(-1));
    for (const line of [c, p, b, wall]) await line.hangUp();
  });

  it("says where the aftermath ends, and what a wrong origin is answered", async () => {
    const { control: c } = await sitDown('{"scenario":"last-window","seed":7}', ["control"]);
    if (!c) throw new Error("nobody leads");
    await c.command("open-0001", { type: "game.open" });
    for (const phase of ["situation", "negotiation", "orders"]) {
      await c.command(`adv-${phase}`, { type: "phase.advance", turn: 1, phase });
      await c.until(() => c.view.phase !== phase);
    }
    expect(await c.command("end-00001", { type: "game.end" })).toMatchObject({ ok: true });
    await c.until(() => c.view.phase === "ended");
    expect(c.view.turn).toBe(1 + 2);
    expect(c.items.filter((i) => i.kind === "report").map((i) => i.report.turn)).toEqual([1, 2, 3]);
    await c.hangUp();

    const headers = { origin: "http://elsewhere.example" };
    const socket = await fetch(`${house.base}/socket.io/?EIO=4&transport=polling`, { headers });
    expect(socket.status).toBe(403);
    const joining = await fetch(`${house.base}/api/join`, { method: "POST", headers, body: "{}" });
    expect([joining.status, await joining.json()]).toMatchObject([403, { code: "origin.wrong" }]);
  });
});
