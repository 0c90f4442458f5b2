// D1, objectives. Report, "Serval Success, Barkhane Bane" and "Lessons Learned": Serval worked by a limited, articulated aim; Barkhane
// had none that could be met, and one cannot defeat a tactic. Limited aims have a test (D23); vague ones have none. Each extra or
// vague aim feeds mission creep: cost, slower will, a weaker story. Brake: creep eases once the aims are few and can be met.
import { dieKey } from "../dice.ts";
import { AIMS, type AimId } from "../vocabulary.ts";
import { verdicts } from "./aim-test.ts";
import { type Context, type Order, once, type Rule } from "./context.ts";
import { holds, measurable } from "./d23-measures.ts";
import { exitCourse } from "./exit-course.ts";
import { narrowings, onTheWayOut, standsBehind } from "./narrowing.ts";
import { frenchGone } from "./state-of-play.ts";

export const FEW = 2; // aims that an operation can carry without creep (reading)

/** Creep, tenths (rows: +3 to +6 for one too many, -4 to -8 for one dropped); each quarter (chosen). */
export const DECLARED = { creep: 30, spread: 31 } as const;
const DROPPED = { creep: -40, spread: 41, vague: -10 } as const;
export const EACH_QUARTER = { vague: 5, extra: 6, eases: -8 } as const;
const WEAKENS = 130; // creep takes a hundred-and-thirtieth of itself from the story each quarter
const MET = { framing: 25, opposition: -10 } as const; // the first time that the test comes true

const isAim = (x: string | undefined): x is AimId => AIMS.some((a) => a === x);
export const vague = (aim: AimId): boolean => !measurable(aim);

/** The verdict of the quarter on every aim that stands, and what an aim come true is worth the first time. */
function test(c: Context): void {
  for (const { aim, funded, met, why, given } of once(c, verdicts)) {
    c.emit({ type: "AimTested", aim: aim.id, funded, met, why, ...(given ? { given } : {}) });
    if (!met || aim.met) continue;
    c.move("framing", MET.framing, "D1", "aim_met", { aim: aim.id });
    c.move("frenchOpposition", MET.opposition, "D1", "aim_met", { aim: aim.id });
  }
}

/** Something to claim, once, however many aims come true together (D19). */
function claimOpens(c: Context, already: boolean): void {
  const first = once(c, verdicts).some(({ aim, met }) => met && !aim.met);
  if (first && !already && c.on("D19")) c.emit({ type: "ClaimOpened", what: "aim_met" });
}

function declare(c: Context, o: Order): void {
  const { s } = c;
  const aim = o.draft.option;
  if (!isAim(aim) || s.aims.some((a) => a.id === aim)) return c.carried(o, "aim_stands");
  if (frenchGone(s)) return c.carried(o, "french_are_out");
  // what holds already is no measure of anything that is still to be done
  const given = c.on("D23") && holds(s, aim);
  c.emit({ type: "AimDeclared", aim, ...(given ? { given } : {}) });
  if (s.aims.length >= FEW || vague(aim)) {
    c.move("creep", DECLARED.creep + c.die(DECLARED.spread, dieKey("D1", o.n, 0)), "D1", "aim_added", {
      aim,
    });
  }
  c.carried(o, given ? "aim_holds_already" : "aim_declared", { aim });
}

function drop(c: Context, o: Order): void {
  const { s } = c;
  const aim = o.draft.option;
  if (!isAim(aim) || !s.aims.some((a) => a.id === aim)) return c.carried(o, "no_such_aim");
  const narrowing = onTheWayOut(c) && !standsBehind(s, s.exit.announcedIn || s.turn);
  c.emit({ type: "AimDropped", aim, narrowing });
  const more = vague(aim) ? DROPPED.vague : 0;
  c.move(
    "creep",
    DROPPED.creep + more - c.die(DROPPED.spread, dieKey("D1", 10 + o.n, 0)),
    "D1",
    "aim_dropped",
    { aim },
  );
  c.carried(o, narrowing ? "goalposts_moved" : "aim_dropped", { aim });
}

function creep(c: Context): void {
  const { s } = c;
  const dropped = new Set(c.orders("paris.drop_aim").map((o) => o.draft.option));
  const kept = s.aims.filter((a) => !dropped.has(a.id));
  const vagues = kept.filter((a) => vague(a.id)).length;
  const extra = Math.max(0, kept.length - FEW);
  c.move("creep", EACH_QUARTER.vague * vagues, "D1", "aims_that_cannot_be_met");
  c.move("creep", EACH_QUARTER.extra * extra, "D1", "too_many_aims");
  if (vagues === 0 && extra === 0 && s.tracks.creep > 0)
    c.move("creep", EACH_QUARTER.eases, "D1", "aims_are_clear");
  c.move("framing", -Math.floor(s.tracks.creep / WEAKENS), "D1", "mission_creep");
}

export const d01: Rule = {
  id: "D1",
  politics(c) {
    const { s } = c;
    for (const o of c.orders("paris.declare_aim")) declare(c, o);
    for (const o of c.orders("paris.drop_aim")) drop(c, o);
    if (frenchGone(s)) return;
    test(c);
    claimOpens(
      c,
      s.claims.some((x) => x.what === "aim_met"),
    );
    creep(c);
    // with both the windows and the slow-roll silenced nobody else writes the goalposts down
    if (!c.on("D18") && !c.on("D25") && narrowings(c) > 0) exitCourse(c);
  },
};
