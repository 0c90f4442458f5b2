// Exercises of bots alone, made by nobody in particular: each plays itself to its end on our core.
import { type Attack, finding, survival, told } from "../attack.ts";
import { type Created, join, post, sleep, visit } from "../guest.ts";
import type { Target } from "../target.ts";

const EXERCISES = 60;
const AT_ONCE = 8;
/** Control counts as here for a minute after it left: only then do the bots go on by themselves. */
const UNTIL_ALONE_MS = 62_000;
const MEASURED_SECONDS = 20;
const MOST_OF_A_CORE = 0.25;
const BOTS = { paris: "balanced", bamako: "balanced", jnim: "balanced", moscow: "balanced" };

/** As an anonymous visitor does it: makes the exercise, opens it by its control link, and goes. */
async function leaveToItself(target: Target): Promise<boolean> {
  const { base } = target;
  const made = await post(base, "/api/exercises", { scenario: "missed-moment", seats: BOTS });
  if (made.status !== 201) return false;
  const { links } = made.body as unknown as Created;
  const control = visit(base, await join(base, String(links.control)));
  await control.picture();
  const opened = await control.command({ type: "game.open" });
  if (opened.ok) await control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  control.leave();
  return opened.ok;
}

export const exercises: Attack = {
  name: "exercises",
  against: `${EXERCISES} exercises of bots alone`,
  seconds: 420,
  async *run({ serve }) {
    const target = await serve();
    let opened = 0;
    let left = EXERCISES;
    const worker = async (): Promise<void> => {
      while (left-- > 0) if (await leaveToItself(target)) opened += 1;
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await sleep(UNTIL_ALONE_MS);
    await target.probe("forgetPeak");
    const before = await target.probe("cpu");
    await sleep(MEASURED_SECONDS * 1000);
    const share = ((await target.probe("cpu")) - before) / MEASURED_SECONDS;
    const peak = (await target.probe("peak")) / 1e6;
    yield* [
      await survival(target),
      told("opened and left alone", `${opened} of ${EXERCISES}`),
      finding("share of a core", share.toFixed(2), `≤ ${MOST_OF_A_CORE}`, share <= MOST_OF_A_CORE),
      told("peak of heap and external, MB", peak.toFixed(0)),
    ];
  },
};
