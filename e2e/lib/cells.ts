// Those at the table whom no browser is spent on: plain lines of their own, by the suite's client, each with a cookie of its own.
import { join, type Player, play } from "../../server/testing/player";
import type { Ears } from "./ears";
import type { Seat } from "./people";

export interface Line {
  readonly name: string;
  readonly seat: Seat;
  readonly player: Player;
  /** All that came over it. */
  readonly ears: Pick<Ears, "everything">;
}

/** Takes a seat by its link, under a name or none. */
export async function lineFor(
  base: string,
  seat: Seat,
  link: string,
  name: string,
): Promise<Line & { cookie: string }> {
  const { exercise, cookie } = await join(base, link, name);
  return { ...(await lineOf(base, { exercise, seat, cookie }, name)), cookie };
}

/** The line of somebody who has the cookie already. */
export async function lineOf(
  base: string,
  who: { exercise: string; seat: Seat; cookie: string },
  name: string,
): Promise<Line> {
  const player = await play(base, who);
  return { name, seat: who.seat, player, ears: { everything: async () => player.frames.join("\n") } };
}

/** What the server must take: another answer is a failure of the test. */
export async function does({ player, name }: Line, command: Parameters<Player["command"]>[0]): Promise<void> {
  const answer = await player.command(command);
  if (!answer.ok) throw new Error(`${name} may not ${command.type}: ${JSON.stringify(answer)}`);
}
