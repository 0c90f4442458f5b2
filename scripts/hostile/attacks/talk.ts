// One member who writes without end.
import { type Attack, finding, survival, told } from "../attack.ts";
import { create, tickets, visitAll } from "../guest.ts";
import { overRepeats } from "../memory.ts";
import { writeAll } from "../talk.ts";

const SECONDS = 12;
/** What a seat may say in one quarter, 256 KiB, in messages of 2000 bytes. */
const MOST_MESSAGES = 131;

export const talk: Attack = {
  name: "talk",
  against: `one member writes the longest messages for ${SECONDS} s, five times`,
  seconds: 360,
  async *run({ serve }) {
    const target = await serve();
    const { links } = await create(target.base);
    const [member] = await visitAll(target.base, await tickets(target.base, String(links.paris), 1));
    if (!member) return;
    let accepted = 0;
    const refused = new Set<string>();
    const memory = await overRepeats(target, async () => {
      const written = await writeAll([member], Number.POSITIVE_INFINITY, SECONDS);
      accepted += written.accepted;
      for (const code of Object.keys(written.refused)) refused.add(code);
    });
    const alive = await survival(target);
    member.leave();
    yield* [
      alive,
      finding("accepted in five floods of 12 s", accepted, `≤ ${MOST_MESSAGES}`, accepted <= MOST_MESSAGES),
      told("refused by", [...refused].join(", ") || "nothing"),
      ...memory,
    ];
  },
};
