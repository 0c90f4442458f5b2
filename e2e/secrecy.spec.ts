// What a role may not know never reaches its browser: over a whole game every frame and every body that each browser receives
// is kept, and searched at the end for what the others planted.
import { randomUUID } from "node:crypto";
import { type Guest, type Player, ROLES, type Role, type Seat } from "./lib/people";
import { expect, test } from "./lib/table";

test.setTimeout(400_000);

interface Plant {
  what: string;
  text: string;
  /** Who may know it; the facilitator, who reads everything, always may. */
  may: readonly Seat[];
  /** Those do not hear it back: what one writes oneself need not come again. */
  quiet?: boolean;
}

const plants: Plant[] = [];
function plant(what: string, ...may: Seat[]): string {
  const text = `${what} ${randomUUID().slice(0, 13)}`;
  plants.push({ what, text, may, quiet: /intent|expectation/.test(what) });
  return text;
}

const SEED = 2_718_281_828;
const FIRST: Record<Role, readonly [order: string, zone?: string]> = {
  paris: ["Patrol", "Gao"],
  bamako: ["Restore services", "Ségou"],
  jnim: ["Recruit", "Inner Delta"],
  moscow: ["Cultivate officers"],
};

/** The id of the newest deal that a browser has heard of. */
const newestDeal = (who: Guest, partner: Role): string => {
  const found = [...who.ears.frames.join("\n").matchAll(/\{"id":"([^"]+)","parties":\["(\w+)","(\w+)"\]/g)];
  return found.filter((m) => m[2] === partner || m[3] === partner).at(-1)?.[1] ?? "";
};

async function plantIn(player: Player, others: Record<Role, Player>): Promise<void> {
  const { seat } = player;
  await player.say("cell", plant(`cell talk of ${seat}`, seat));
  await player.say("facilitator", plant(`word of ${seat} to the facilitator`, seat));
  const friend: Role = seat === "bamako" ? "moscow" : "bamako";
  const text = plant(`${seat} to ${friend}`, seat, friend);
  await player.say(friend, text);
  await others[friend].reads(seat, text);
  // A draft that is thought better of, then one that stays, with why and what is expected.
  const [order, zone] = FIRST[seat];
  await player.write(order, {
    ...(zone ? { zone } : {}),
    intent: plant(`discarded intent of ${seat}`, seat),
  });
  await expect(player.orders.getByRole("textbox", { name: "Intent" })).not.toHaveValue("");
  await player.settle();
  await player.orders.getByRole("button", { name: "Remove this order" }).first().click();
  await player.write(order, { ...(zone ? { zone } : {}), intent: plant(`intent of ${seat}`, seat) });
  await player.orders.getByRole("button", { name: "Say what you expect, and how sure" }).click();
  await player.orders
    .getByRole("textbox", { name: "What you expect of it" })
    .fill(plant(`expectation of ${seat}`, seat));
  await player.settle();
}

test("nothing that a seat may not know reaches its browser, over a whole game", async ({ openTable }) => {
  const table = await openTable({ scenario: "last-window", seed: SEED });
  const facilitator = await table.facilitator();
  const observer = await table.guest("observer");
  await observer.join();
  const players = {} as Record<Role, Player>;
  for (const role of ROLES) {
    players[role] = await table.player(role);
    await players[role].join(plant(`name in ${role}`, role));
  }
  const everybody: readonly Guest[] = [facilitator, observer, ...ROLES.map((r) => players[r])];
  // A link is a seat: nobody but the facilitator is shown another's.
  for (const role of ROLES)
    plants.push({ what: `link of ${role}`, text: table.links[role].split("/join/")[1] ?? "", may: [role] });
  plants.push({
    what: "link of the facilitator",
    text: table.links.control.split("/join/")[1] ?? "",
    may: ["control"],
  });
  plants.push({ what: "seed", text: String(SEED), may: ["control"] });

  await facilitator.open();
  await facilitator.advance();
  await test.step("everybody plants", async () => {
    for (const role of ROLES) await players[role].sees("Negotiation");
    for (const role of ROLES) await plantIn(players[role], players);
    for (const [by, to] of [
      ["paris", "bamako"],
      ["jnim", "moscow"],
    ] as const) {
      await players[by].propose(to);
      plants.push({
        // That there is one can get out, even into the papers; what it says cannot.
        what: `what the secret deal of ${by} and ${to} says`,
        text: `{"id":"${newestDeal(players[by], to)}","parties":["${by}","${to}"],"terms":`,
        may: [by, to],
      });
      if (by === "paris") await players[to].sign(by);
    }
    // What is public reaches everybody: the search is not idle.
    await players.bamako.propose("paris", { secret: false });
    plants.push({
      what: "public deal",
      text: newestDeal(players.bamako, "paris"),
      may: [...ROLES, "observer"],
    });
  });
  await facilitator.advance();
  for (const role of ROLES) {
    await players[role].sees("Orders");
    await players[role].commit();
  }
  await facilitator.advanceTo("Outcome");
  for (const role of ROLES) await players[role].readsTheNews();
  await test.step("and the game goes on to its end", async () => {
    for (const role of ROLES) await facilitator.giveTo(role, "bot (balanced)");
    await facilitator.playOut();
    for (const role of ROLES)
      await expect(players[role].page.getByRole("heading", { level: 1, name: "End of game" })).toBeVisible();
    // A page drawn anew is told everything once more.
    for (const person of everybody) await person.page.reload();
    for (const role of ROLES)
      await expect(players[role].page.getByRole("heading", { level: 1, name: "End of game" })).toBeVisible();
  });

  for (const { what, text } of plants)
    expect(text.length, `there is something to look for: ${what}`).toBeGreaterThan(5);
  for (const person of everybody) {
    const heard = await person.ears.everything();
    expect(heard.length, `${person.name} was told something`).toBeGreaterThan(10_000);
    for (const { what, text, may, quiet } of plants) {
      const reached = heard.includes(text);
      if (may.includes(person.seat))
        expect(reached || quiet, `${what} never reached ${person.name}: the search is idle`).toBe(true);
      else if (person.seat !== "control") expect(reached, `${what} reached ${person.name}`).toBe(false);
    }
  }
  expect(plants.length).toBeGreaterThan(30);
});
