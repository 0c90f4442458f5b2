// A class: its groups out of one template, the desk that leads them, its links, and the door of the room.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CreateClass, classCookie } from "../contract/classes.ts";
import { type ClassDesk, type ClassLobby, type ClassMade, cookieName } from "../contract/http.ts";
import type { Store } from "../store/index.ts";
import { type House, memoryStore, openHouse } from "../testing/house.ts";
import { join, knock, play, tokenOf } from "../testing/player.ts";

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

/** A browser: it keeps the cookies that it is sent. */
class Browser {
  readonly jar = new Map<string, string>();

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async post<T = { ok: boolean; code?: string }>(
    path: string,
    body: unknown,
  ): Promise<T & { status: number }> {
    const headers = { cookie: this.cookie };
    const answer = await fetch(`${house.base}/api/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers,
    });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const [name = "", value = ""] = pair.split("=");
      if (value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return { ...((await answer.json()) as T), status: answer.status };
  }

  desk(id: string) {
    return this.post<ClassDesk>("class/desk", { class: id });
  }
}

const FOUR: CreateClass = {
  scenario: "last-window",
  title: "Staff course",
  clock: 30,
  marking: "Exercise only",
  seats: { moscow: "balanced" },
  groups: [
    { name: "Group 1" },
    { name: "Group 2", seats: { jnim: "history" } },
    { name: "Group 3" },
    { name: "Room 4" },
  ],
};

async function made(asked: CreateClass = FOUR): Promise<ClassMade> {
  const answer = await new Browser().post<ClassMade>("classes", asked);
  expect(answer.status).toBe(201);
  return answer;
}

async function lead(link: string, name = ""): Promise<Browser> {
  const browser = new Browser();
  expect(await browser.post("class/join", { token: tokenOf(link), name })).toMatchObject({ ok: true });
  return browser;
}

describe("a class", () => {
  it("is made in one request: an exercise a group, as the template says, by the group's own name", async () => {
    const { id, links } = await made();
    const desk = await (await lead(links.control)).desk(id);
    expect(desk.groups.map(({ name, entered }) => [name, entered])).toEqual([
      ["Group 1", true],
      ["Group 2", true],
      ["Group 3", true],
      ["Room 4", true],
    ]);
    const exercises = await Promise.all(desk.groups.map(({ exercise }) => house.app.registry.open(exercise)));
    const folds = exercises.map((exercise) => exercise?.fold().exercise);
    expect(folds.map((x) => x?.title)).toEqual([
      "Staff course, Group 1",
      "Staff course, Group 2",
      "Staff course, Group 3",
      "Staff course, Room 4",
    ]);
    expect(folds.map((x) => x?.seats.jnim)).toEqual(["people", "history", "people", "people"]);
    for (const x of folds)
      expect(x).toMatchObject({
        pace: 30,
        marking: "Exercise only",
        class: { id },
        seats: { moscow: "balanced" },
      });
    const seeds = new Set(exercises.map((exercise) => exercise?.fold().game.secret));
    expect(seeds.size, "each group has chance of its own").toBe(4);
  });

  it("asked for twice under one key is made once; something else under it is refused", async () => {
    const asked = { ...FOUR, key: "k".repeat(22) };
    const [one, two] = [await made(asked), await made(asked)];
    expect(two).toEqual(one);
    expect(await new Browser().post("classes", { ...asked, title: "Other" })).toMatchObject({
      code: "key.reused",
    });
    expect(await new Browser().post("classes", { ...FOUR, groups: [] })).toMatchObject({
      code: "request.malformed",
    });
  });

  it("is led from one desk: its people act in each group as control, and each log says who", async () => {
    const { id, links } = await made();
    const [a, b] = [await lead(links.control, "A. Okafor"), await lead(links.control)];
    const { groups } = await a.desk(id);
    await b.desk(id);
    for (const { exercise, name } of groups) {
      const control = await play(house.base, { exercise, seat: "control", cookie: a.cookie });
      expect(await control.command({ type: "game.open" })).toMatchObject({ ok: true });
      expect(control.now().exercise).toMatchObject({
        class: id,
        group: name,
        me: { seat: "control", name: "A. Okafor" },
      });
      const opened = (await store.events(exercise)).find(({ kind }) => kind === "ExerciseOpened");
      expect(opened).toMatchObject({ author: "control", member: control.now().exercise.me.member });
      control.leave();
    }
    const before = a.cookie;
    await a.desk(id);
    expect(a.cookie, "seats that are had are kept").toBe(before);
    // A group's own link of control is made anew: the desk finds its way back in.
    const [first] = groups;
    await (await house.app.registry.open(first?.exercise ?? ""))?.reissueControl();
    const going = { exercise: first?.exercise ?? "", seat: "control" as const };
    expect(await knock(house.base, { ...going, cookie: a.cookie })).toBe("link.ended");
    await a.desk(id);
    expect(await knock(house.base, { ...going, cookie: a.cookie })).toBe("connected");
  });

  it("opens to nobody without its cookie, and shows a recorder no link", async () => {
    const [{ id, links }, other] = [await made(), await made()];
    const stranger = new Browser();
    expect(await stranger.desk(id)).toMatchObject({ status: 401, code: "cookie.missing" });
    stranger.jar.set(classCookie(id), "2".repeat(32));
    expect(await stranger.desk(id)).toMatchObject({ status: 403, code: "cookie.wrong" });
    const elsewhere = await lead(other.links.control);
    elsewhere.jar.set(classCookie(id), elsewhere.jar.get(classCookie(other.id)) ?? "");
    expect(await elsewhere.desk(id)).toMatchObject({ code: "cookie.wrong" });
    expect(await stranger.desk("a;b")).toMatchObject({ status: 404, code: "class.unknown" });
    const scribe = await lead(links.scribe);
    const desk = await scribe.desk(id);
    expect(desk).toMatchObject({ me: { seat: "scribe" }, people: { control: 0, scribe: 1 } });
    expect(JSON.stringify(desk)).not.toContain("token");
    expect([...scribe.jar.keys()].filter((name) => name.endsWith("_control"))).toEqual([]);
    expect(await scribe.post("class/link", { class: id, add: "control" })).toMatchObject({
      code: "seat.may_not",
    });
  });

  it("is handed over by a link of one's own: one that is ended ends its people's seats in every group", async () => {
    const { id, links } = await made();
    const first = await lead(links.control);
    await first.desk(id);
    const { token = "" } = await first.post<{ token?: string }>("class/link", { class: id, add: "control" });
    const second = await lead(`/join/${token}`, "B. Reyes");
    const { groups } = await second.desk(id);
    const own = tokenOf(links.control);
    expect(await second.post("class/link", { class: id, end: token })).toMatchObject({
      code: "class.own_link",
    });
    expect(await second.post("class/link", { class: id, end: own })).toMatchObject({ ok: true });
    expect(await first.desk(id)).toMatchObject({ status: 410, code: "link.ended" });
    for (const { exercise } of groups) {
      expect(await knock(house.base, { exercise, seat: "control", cookie: first.cookie })).toBe(
        "member.removed",
      );
      expect(await knock(house.base, { exercise, seat: "control", cookie: second.cookie })).toBe("connected");
      const gone = (await store.events(exercise)).find(({ kind }) => kind === "MemberRemoved");
      expect(gone).toMatchObject({ author: "control", payload: { seat: "control" } });
    }
    expect(await new Browser().post("class/join", { token: own })).toMatchObject({ code: "link.ended" });
    const desk = await second.desk(id);
    expect(desk.links?.filter(({ seat }) => seat === "control")).toMatchObject([
      { own: true, people: ["B. Reyes"] },
    ]);
    const [{ exercise } = { exercise: "" }] = groups;
    expect(await second.post("class/leave", { class: id })).toMatchObject({ ok: true });
    expect(second.jar.size).toBe(0);
    expect((await store.members(exercise)).length).toBe(2);
  });

  it("lets whoever is in the room choose a seat by the lobby's link, if there is one", async () => {
    const { id, links } = await made();
    const control = await lead(links.control);
    const { token = "" } = await control.post<{ token?: string }>("class/link", { class: id, add: "lobby" });
    const guest = new Browser();
    expect(await guest.post("class/join", { token })).toMatchObject({ code: "seat.may_not" });
    const lobby = await guest.post<ClassLobby>("class/lobby", { token });
    const { exercise } = lobby.groups[1] ?? { exercise: "" };
    expect(lobby.groups[1]).toMatchObject({
      name: "Group 2",
      seats: [{ role: "paris", by: "people" }, {}, { role: "jnim", by: "history" }, {}],
    });
    expect(await guest.post("class/sit", { token, exercise, role: "jnim" })).toMatchObject({
      code: "seat.bot",
    });
    expect(await guest.post("class/sit", { token, exercise: "abc", role: "paris" })).toMatchObject({
      status: 404,
    });
    expect(await guest.post("class/sit", { token, exercise, role: "paris", name: "C" })).toMatchObject({
      ok: true,
    });
    expect(await knock(house.base, { exercise, seat: "paris", cookie: guest.cookie })).toBe("connected");
    expect(await guest.post("class/lobby", { token: tokenOf(links.control) })).toMatchObject({
      code: "seat.may_not",
    });
    await control.post("class/link", { class: id, end: token });
    expect(await guest.post("class/lobby", { token })).toMatchObject({ code: "link.ended" });
  });

  it("goes with the last of its groups", async () => {
    const { id, links } = await made();
    const control = await lead(links.control);
    const { groups } = await control.desk(id);
    for (const { exercise } of groups.slice(1)) await store.deleteExercise(exercise);
    expect((await control.desk(id)).groups.map(({ name }) => name)).toEqual(["Group 1"]);
    await store.deleteExercise(groups[0]?.exercise ?? "");
    expect(await store.class(id)).toBeNull();
    expect(await control.desk(id)).toMatchObject({ ok: false });
  });
});

describe("an exercise without names", () => {
  it("takes none: not with a link, not afterwards, and not at the desk of a class", async () => {
    const { id, links } = await made({ ...FOUR, unnamed: true });
    const control = await lead(links.control, "A. Okafor");
    const { me, groups } = await control.desk(id);
    expect(me.name).toBe("");
    const { exercise } = groups[0] ?? { exercise: "" };
    const seats = await store.links(exercise);
    const paris = await join(
      house.base,
      `/join/${seats.find(({ seat }) => seat === "paris")?.token}`,
      "P. Morel",
    );
    const player = await play(house.base, { exercise, seat: "paris", cookie: paris.cookie });
    await player.ask("name.set", { name: "P. Morel" });
    const { me: self, settings } = (await player.until("here", () => true)).exercise;
    expect(self.name).toBe("");
    expect(settings.unnamed).toBe(true);
    player.leave();
    expect((await store.members(exercise)).map(({ name }) => name)).toEqual([null, null]);
    expect(JSON.stringify(await store.events(exercise))).not.toContain("Morel");
    expect(cookieName(exercise, "paris")).toBe(paris.cookie.split("=")[0]);
  });
});
