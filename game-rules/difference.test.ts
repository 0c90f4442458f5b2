// The test by difference: a quarter with a secret act and the same quarter without it. Whoever may not know of the act is told the same;
// what differs is what is exact for all, or for the seat whose account it is, each such figure by one unattributed line, or an estimate
// that tells no guesser which was which.
import { describe, expect, it } from "vitest";
import { causeIsKnownTo } from "./data/causes.ts";
import { among } from "./ledger.ts";
import { differences, pairsOf, type Told, toldTo } from "./testing/difference.ts";
import { guessed, othersThan, RIGHT_AT_MOST } from "./testing/guessing.ts";
import { SECRET_ACTS, type SecretAct } from "./testing/secret-acts.ts";
import type { Viewer } from "./vocabulary.ts";
import { guessError, knowsTrack } from "./who-knows.ts";

const LINE = /^(?:report\.lines|why\.[\w.]+)\[\] (\{.*\})$/;

/** Whether a difference is one that a viewer may be told: a figure as it has it, or a line of one that names nothing foreign. */
function mayDiffer(path: string, viewer: Viewer, act: SecretAct): boolean {
  const track = /^view\.tracks\.(\w+)\b/.exec(path)?.[1];
  if (track) return knowsTrack(viewer, track as never) || guessError(viewer, track as never) !== undefined;
  if (path.startsWith("view.past[]")) return true;
  // the ground as its own sources report it
  if (/^view\.zones\.\d+\.tracks\./.test(path)) return true;
  // and the same figures once more, as the report keeps them: harm-course.test.ts holds them to the view's
  if (path.startsWith("report.harm[]")) return true;
  if (
    act.onTheGround &&
    /^(view\.zones\.\d+\.(forces|control|fog|age|sure|error)|report\.brief\[\])/.test(path)
  )
    return true;
  if (act.stops === viewer && path.startsWith("report.orders[]")) return true;
  const line = LINE.exec(path)?.[1];
  if (!line) return false;
  const { cause } = JSON.parse(line) as { cause: string };
  return cause === "unknown" || among(causeIsKnownTo(cause), viewer);
}

/** Figures whose move has more than one nameless line in a quarter. */
const namelessTwice = ({ why, report }: Told): string[] =>
  [...Object.entries(why), ["report", report.lines] as const].flatMap(([figure, lines]) => {
    const nameless = lines
      .filter((l) => l.cause === "unknown")
      .map((l) => `${figure} ${l.track} ${l.zone} ${l.turn}`);
    return nameless.filter((name, i) => nameless.indexOf(name) !== i);
  });

describe("a secret act, told to whoever may not know of it", () => {
  it("the acts are of twelve kinds and more, and every seat has some", () => {
    expect(SECRET_ACTS.length).toBeGreaterThanOrEqual(12);
    for (const act of SECRET_ACTS) expect(othersThan(act).length, act.name).toBeGreaterThan(1);
  });

  it.each(SECRET_ACTS)("$name: figures alone differ, and none by a cause that is another's", (act) => {
    const pairs = pairsOf(act, 12);
    expect(pairs.length).toBe(12);
    for (const pair of pairs) {
      const open = new Set(differences(toldTo("observer", pair.without), toldTo("observer", pair.with)));
      for (const viewer of othersThan(act)) {
        const [without, acted] = [toldTo(viewer, pair.without), toldTo(viewer, pair.with)];
        const foreign = differences(without, acted).filter((p) => !open.has(p) && !mayDiffer(p, viewer, act));
        expect(foreign, viewer).toEqual([]);
        expect([...namelessTwice(without), ...namelessTwice(acted)], viewer).toEqual([]);
      }
    }
  });
});

/** A smaller run than `npm run differences` prints: fewer pairs to learn from, and more room for chance (two standard errors). */
const RUN = { trainedOn: 160, asked: 80 } as const;
const NOISE = 100 * 2 * Math.sqrt(0.25 / (2 * RUN.asked));

describe("a simple guesser, given all that a seat is told beside what everybody is", () => {
  it.each(SECRET_ACTS.filter((act) => !act.onTheGround))(
    "does not name the act: $name",
    (act) => {
      for (const { viewer, right } of guessed(act, RUN))
        expect(right, viewer).toBeLessThanOrEqual(RIGHT_AT_MOST + NOISE);
    },
    240_000,
  );
});
