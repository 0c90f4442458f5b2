// Control takes one person out of a seat: their cookie ends at once, the pen is free, and nobody else is touched.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../store/index.ts";
import { type House, memoryStore, openHouse, sitDown } from "../../testing/house.ts";
import { join, knock, play, tokenOf } from "../../testing/player.ts";

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

describe("a person who is removed", () => {
  it("is out at once and told so, while the link and everybody else stay", async () => {
    const table = await sitDown(house.base, { scenario: "last-window" }, ["control", "paris", "moscow"]);
    const { control, paris, moscow } = table.players;
    const { id: exercise, links, cookies } = table;
    const known = await join(house.base, links.paris, "B. Roux");
    const other = await play(house.base, { exercise, seat: "paris", cookie: known.cookie });
    await paris.until("the pen", (s) => s.exercise.me.pen);
    await paris.ask("name.set", { name: "A. Morel" });
    const { member } = paris.now().exercise.me;
    const remove = { type: "member.remove", seat: "paris", member } as const;

    for (const nobody of [other, moscow])
      expect(await nobody.command(remove)).toMatchObject({ code: "seat.may_not" });
    expect(await control.command({ ...remove, member: "nobody" })).toMatchObject({ code: "member.unknown" });
    expect(await control.command({ ...remove, seat: "moscow" })).toMatchObject({ code: "member.unknown" });
    const self = { ...remove, seat: "control", member: control.now().exercise.me.member } as const;
    expect(await control.command(self)).toMatchObject({ code: "member.yourself" });

    const told = new Promise((resolve) => paris.socket.once("ended", ({ code }) => resolve(code)));
    expect(await control.command(remove, "the-one-key")).toMatchObject({ ok: true });
    expect(await told).toBe("member_removed");
    expect(await control.command(remove, "the-one-key"), "the same answer again").toMatchObject({ ok: true });
    expect(await control.command(remove)).toMatchObject({ code: "member.unknown" });

    // Out by the cookie, and not in again by the link that the others still hold.
    expect(await knock(house.base, { exercise, seat: "paris", cookie: cookies.paris })).toBe(
      "member.removed",
    );
    const body = JSON.stringify({ token: tokenOf(links.paris) });
    const again = await fetch(`${house.base}/api/join`, {
      method: "POST",
      body,
      headers: { cookie: cookies.paris },
    });
    expect([again.status, await again.json()]).toMatchObject([403, { code: "member.removed" }]);

    // The others are still there, the pen is free, the name is gone.
    const { exercise: now } = await other.until("one here", (s) => s.exercise.seats[0]?.here === 1);
    expect(now.seats[0]?.members?.map((m) => m.name)).toEqual(["B. Roux"]);
    expect(other.socket.connected).toBe(true);
    expect(await other.command({ type: "pen.ask" })).toMatchObject({ ok: true });
    await other.until("the pen", (s) => s.exercise.me.pen);
    await control.until("the notice", (s) =>
      s.items.some(
        (i) => i.kind === "notice" && i.code === "member.removed" && i.params["member"] === "A. Morel",
      ),
    );
    for (const someone of [other, moscow])
      expect(JSON.stringify(someone.now().items)).not.toContain("member.removed");

    // A new link lets them in again.
    expect(await control.command({ type: "link.reissue", seat: "paris" })).toMatchObject({ ok: true });
    const { exercise: relinked } = await control.until("a new link", (s) =>
      (s.exercise.links ?? []).some((l) => l.seat === "paris" && l.token !== tokenOf(links.paris)),
    );
    const fresh = relinked.links?.find((l) => l.seat === "paris")?.token ?? "";
    const back = await fetch(`${house.base}/api/join`, {
      method: "POST",
      body: JSON.stringify({ token: fresh }),
      headers: { cookie: cookies.paris },
    });
    expect(back.status).toBe(200);
    other.leave();
    table.leave();
  });
});
