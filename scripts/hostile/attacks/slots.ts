// Drafts in more and more slots: each change goes with all the others to everybody in the seat.
import { type Attack, finding, survival, told } from "../attack.ts";
import { create, type Guest, sleep, tickets, visitAll } from "../guest.ts";
import { overRepeats } from "../memory.ts";
import { percentile } from "../percentile.ts";

const MEMBERS = 13;
const SLOTS = 702;
/** The first flood is waited for longer: its figures are told. */
const FIRST_SECONDS = 60;
const WRITING_SECONDS = 15;
/** To each member, for a whole flood. */
const MOST_MB = 5;
const MOST_SLOTS = 40;
const WORDS = "y".repeat(500);

/** As many slots as are accepted; members take turns. Answers how many. */
async function fill(members: readonly Guest[], round: number): Promise<number> {
  const until = Date.now() + (round === 0 ? FIRST_SECONDS : WRITING_SECONDS) * 1000;
  let next = 0;
  let accepted = 0;
  let refusedInARow = 0;
  const worker = async (guest: Guest): Promise<void> => {
    while (next < SLOTS && Date.now() < until && guest.socket.connected && refusedInARow < 200) {
      const slot = `flood-${round}-${next++}`;
      const value = { id: "paris.gather_intelligence", zone: "GAO", intent: WORDS, expects: WORDS };
      const answer = await guest.ask("draft.put", { turn: 1, slot, value });
      if (answer.ok) {
        accepted += 1;
        refusedInARow = 0;
        continue;
      }
      refusedInARow += 1;
      next -= 1;
      await sleep(100);
    }
  };
  await Promise.all(members.map(worker));
  return accepted;
}

/** Five messages a second in another exercise, until told to stop; the answers' times in ms. */
function neighbour(guest: Guest): { stop(): Promise<number[]> } {
  const times: number[] = [];
  let over = false;
  const talking = (async () => {
    while (!over) {
      const at = performance.now();
      const { ok } = await guest.command({ type: "message.send", to: [], text: "good morning" });
      if (ok) times.push(performance.now() - at);
      await sleep(200);
    }
  })();
  return {
    async stop() {
      over = true;
      await talking;
      return times;
    },
  };
}

export const slots: Attack = {
  name: "slots",
  against: `${SLOTS} draft slots in a seat with ${MEMBERS} members`,
  seconds: 400,
  async *run({ serve }) {
    const target = await serve();
    const { links } = await create(target.base);
    const members = await visitAll(target.base, await tickets(target.base, String(links.paris), MEMBERS));
    const other = await create(target.base);
    const [peer] = await visitAll(target.base, await tickets(target.base, String(other.links.paris), 1));

    let accepted = 0;
    let bytes = 0;
    let p99 = 0;
    const memory = await overRepeats(target, async (round) => {
      const before = members.map((m) => m.received());
      const talk = neighbour(peer as Guest);
      const now = await fill(members, round);
      const times = await talk.stop();
      if (round > 0) return;
      accepted = now;
      bytes = Math.max(...members.map((m, i) => m.received() - (before[i] ?? 0)));
      p99 = percentile(times, 99);
    });
    const alive = await survival(target);
    for (const m of [...members, peer as Guest]) m.leave();
    yield* [
      alive,
      finding("slots accepted", `${accepted} of ${SLOTS}`, `≤ ${MOST_SLOTS}`, accepted <= MOST_SLOTS),
      finding("to each member, MB", (bytes / 1e6).toFixed(1), `≤ ${MOST_MB}`, bytes / 1e6 <= MOST_MB),
      told("a message in another exercise, p99, ms", p99.toFixed(0)),
      ...memory,
    ];
  },
};
