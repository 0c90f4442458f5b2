// A long stream asked for again and again by sockets that do not read: what is sent piles up in the server.
import { type Attack, growth, peak, survival, told } from "../attack.ts";
import { create, sleep, type Ticket, tickets, visitAll } from "../guest.ts";
import { overRepeats } from "../memory.ts";
import { writeAll } from "../talk.ts";
import type { Target } from "../target.ts";

const MEMBERS = 24;
const MESSAGES = 5_000;
const DEAF = 16;
const RESUMES = 38;
const WRITING_SECONDS = 60;
const STAYING_MS = 15_000;
const HIGHEST_PEAK_MB = 100;

export const resumeFlood: Attack = {
  name: "resume-flood",
  against: `${MEMBERS} members of a seat write ${MESSAGES} messages, ${DEAF} sockets that do not read ask for all of them ${RESUMES} times each`,
  seconds: 600,
  async *run({ serve }) {
    const target = await serve();
    const { links } = await create(target.base);
    const link = String(links.paris);
    const people = await tickets(target.base, link, MEMBERS);
    const members = await visitAll(target.base, people);

    const written = await writeAll(members, MESSAGES, WRITING_SECONDS);
    let bytes = 0;
    const memory = await overRepeats(target, async () => {
      bytes = Math.max(bytes, await growth(target, () => askDeaf(target, people.slice(0, DEAF))));
    });
    const alive = await survival(target);
    for (const m of members) m.leave();
    yield* [
      told("messages accepted", `${written.accepted} of ${MESSAGES}`),
      alive,
      peak("peak of heap and external, MB", bytes, HIGHEST_PEAK_MB),
      ...memory,
    ];
  },
};

/** The sockets stop reading, ask, and stay for a while. */
async function askDeaf(target: Target, people: readonly Ticket[]): Promise<void> {
  const deaf = await visitAll(target.base, people);
  for (const guest of deaf) {
    guest.stopReading();
    for (let i = 0; i < RESUMES; i++) guest.socket.emit("resume", { n: 0 }, () => undefined);
  }
  const until = Date.now() + STAYING_MS;
  while (Date.now() < until && target.fate() === undefined) await sleep(500);
  for (const guest of deaf) guest.leave();
  await sleep(1000);
}
