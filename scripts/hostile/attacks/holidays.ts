// A plan of days with one working weekday, then holidays on all of that weekday's dates: no day is left on which orders could close.
import { type Attack, type Finding, finding, survival } from "../attack.ts";
import { create, join, sleep, tryJoin, visit } from "../guest.ts";

const HOLIDAYS = 120;
const DAY_MS = 24 * 3600 * 1000;
const WORKING = 3;

/** The next so many dates of a weekday, ISO. @param weekday 1 Monday to 7 Sunday */
function datesOf(weekday: number, count: number): string[] {
  const day = new Date();
  while ((day.getUTCDay() || 7) !== weekday) day.setTime(day.getTime() + DAY_MS);
  return Array.from({ length: count }, (_, i) =>
    new Date(day.getTime() + i * 7 * DAY_MS).toISOString().slice(0, 10),
  );
}

/** Opens an exercise by days, strikes its days out before or after its first quarter is talked about, and lets people come. */
async function strikeOut(base: string, when: "situation" | "negotiation"): Promise<Finding[]> {
  const daysOff = [1, 2, 3, 4, 5, 6, 7].filter((d) => d !== WORKING);
  const { links } = await create(base, { clock: "day", day: { at: "20:00", zone: "UTC", daysOff } });
  const control = visit(base, await join(base, String(links.control)));
  await control.picture();
  const paris = visit(base, await join(base, String(links.paris)));
  await paris.picture();
  const advance = () => control.command({ type: "phase.advance", turn: 1, phase: "situation" });
  const answers = [await control.command({ type: "game.open" })];
  if (when === "negotiation") answers.push(await advance());
  answers.push(await control.command({ type: "clock.holidays", dates: datesOf(WORKING, HOLIDAYS) }));
  if (when === "situation") answers.push(await advance());
  const joined: number[] = [];
  for (const seat of ["jnim", "bamako", "wall"])
    joined.push((await tryJoin(base, String(links[seat]))).status);
  // Whoever stays is told that somebody left: the handler of a departure reads the exercise.
  paris.leave();
  await sleep(1500);
  control.leave();
  const heard = answers.map((a) => (a.ok ? "ok" : a.code)).join(" ");
  return [
    finding(`in ${when}: answers`, heard, "no server.failed", !heard.includes("server.failed")),
    finding(
      `in ${when}: joins afterwards`,
      joined.join(" "),
      "200 each",
      joined.every((s) => s === 200),
    ),
  ];
}

export const holidays: Attack = {
  name: "holidays",
  against: `a day plan with one working weekday and ${HOLIDAYS} holidays on it, then joins and departures`,
  seconds: 300,
  async *run({ serve }) {
    const target = await serve();
    yield* await strikeOut(target.base, "negotiation");
    yield await survival(target);
    yield* await strikeOut(target.base, "situation");
    yield await survival(target);
  },
};
