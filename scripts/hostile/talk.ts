// Writes as much as a seat's members may, as fast as the server takes it.
import { type Guest, sleep } from "./guest.ts";

/** The longest message that the wire takes. */
const TEXT = "x".repeat(2000);
const AT_ONCE = 40;

export interface Written {
  readonly accepted: number;
  /** How often each refusal was heard. */
  readonly refused: Readonly<Record<string, number>>;
}

/** All members at once, until so many are accepted, the time is over, or nothing was accepted for four seconds. */
export async function writeAll(members: readonly Guest[], most: number, seconds: number): Promise<Written> {
  const until = Date.now() + seconds * 1000;
  let accepted = 0;
  let lastAt = Date.now();
  const refused: Record<string, number> = {};
  const write = async (guest: Guest): Promise<void> => {
    const answer = await guest.command({ type: "message.send", to: [], text: TEXT });
    if (answer.ok) {
      accepted += 1;
      lastAt = Date.now();
      return;
    }
    const code = answer.code ?? "?";
    refused[code] = (refused[code] ?? 0) + 1;
    await sleep(200);
  };
  const worker = async (guest: Guest): Promise<void> => {
    while (accepted < most && Date.now() < until && Date.now() - lastAt < 4_000) {
      if (!guest.socket.connected) return;
      await write(guest);
    }
  };
  const each = Math.max(1, Math.floor(AT_ONCE / members.length));
  await Promise.all(members.flatMap((m) => Array.from({ length: each }, () => worker(m))));
  return { accepted, refused };
}
