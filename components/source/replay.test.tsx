// Any screen shows any moment as anybody: from a replay, a fork and a file it is what the seat's own line would show, with no line there
// and nothing to press that would change anything.
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Role } from "../../game-rules/open";
import type { Snapshot } from "../../server/contract/answers";
import type { Seat } from "../../server/contract/seats";
import { Desk } from "../facilitator/desk/Desk";
import { UiProvider } from "../game/looking/ui";
import { SeatNames } from "../game/words/SeatNames";
import { type Locale, messages } from "../messages";
import { SeatScreen } from "../seat/SeatScreen";
import { createSession, type Session } from "../session/session";
import { applySnapshot, initial } from "../session/state";
import { everything } from "../ui/soon";
import { NO_HAND } from "./no-hand";
import { GameSource } from "./react";
import { forked, type Reel, readReel, writtenReel } from "./reel";
import { replaySource } from "./replay";
import { socketSource } from "./socket";
import { readOnly, type ViewSource } from "./source";
import { storedReel } from "./testing/stored";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));
vi.mock("socket.io-client", () => ({
  io: () => {
    throw new Error("a screen that looks back opened a line");
  },
}));

let reel: Reel;
beforeAll(async () => {
  // What comes later on a page is here from the start.
  await everything();
  reel = storedReel("missed-moment-history-2", [
    [2, "orders"],
    [3, "outcome"],
  ]);
});

const snapshotAt = (n: number, seat: Seat): Snapshot => reel.moments[n]?.pictures[seat] as Snapshot;

/** The session of a seat that was sent what it was shown at a moment, as it stands before anything else comes. */
function socketAt(n: number, seat: Seat): ViewSource {
  const session = createSession("stored", seat);
  const state = applySnapshot(initial, snapshotAt(n, seat), 0);
  const ask = async (_: string, { viewer }: { viewer: Role }) => ({
    ok: true,
    ...{ viewer, view: snapshotAt(n, viewer).view },
  });
  return socketSource({ ...session, store: createStore(() => state), ask: ask as Session["ask"] });
}

const screenOf = (seat: Seat): ReactElement =>
  seat === "control" ? <Desk seat={seat} /> : <SeatScreen seat={seat} />;

const shownBy = (source: ViewSource, locale: Locale = "en"): string =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale] as never} timeZone="UTC">
      <GameSource source={source}>
        <SeatNames>
          <UiProvider>{screenOf(source.seat)}</UiProvider>
        </SeatNames>
      </GameSource>
    </IntlProvider>,
  );

/** What a line has brought, with the views that those who lead have asked for, as it is once the line is gone and nobody may act. */
async function stillAt(n: number, seat: Seat): Promise<ViewSource> {
  const { why: _, ...source } = readOnly(socketAt(n, seat));
  const { heard: _heard, ...state } = source.shown.getState();
  vi.useFakeTimers();
  const off = source.views.subscribe(() => undefined);
  if (seat === "control") await vi.advanceTimersByTimeAsync(1_000);
  off();
  vi.useRealTimers();
  const views = source.views.getState();
  return {
    ...source,
    shown: createStore(() => ({ ...state, line: "still" as const })),
    views: createStore(() => views),
  };
}

const SHOWN = (["paris", "jnim", "observer", "control"] as const).flatMap((seat) =>
  [0, 1].map((n) => [seat, n] as const),
);

describe("a moment that has been", () => {
  it.each(SHOWN)("stands before %s as its line showed it, at moment %i", async (seat, n) => {
    const before = await stillAt(n, seat);
    const now = shownBy(replaySource(reel, seat, n));
    expect(now).toBe(shownBy(before));
    expect(now.length).toBeGreaterThan(10_000);
  });

  it("is another for another viewer, and at another moment", () => {
    const all = SHOWN.map(([seat, n]) => shownBy(replaySource(reel, seat, n)));
    expect(new Set(all).size).toBe(SHOWN.length);
  });

  it("is gone through on the same screen, and no further than its ends", () => {
    const replay = replaySource(reel, "paris", 0);
    const turns = [0, 1, 9, -1].map((n) => {
      replay.go(n);
      return [replay.at(), replay.shown.getState().view?.turn];
    });
    expect(turns).toEqual([
      [0, 2],
      [1, 3],
      [1, 3],
      [0, 2],
    ]);
  });

  it("says in French what it says in French at the table", async () => {
    const before = await stillAt(1, "paris");
    expect(shownBy(replaySource(reel, "paris", 1), "fr")).toBe(shownBy(before, "fr"));
  });
});

describe("whoever looks back", () => {
  const pressed = (html: string): string[] =>
    [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner = ""]) =>
      inner.replace(/<[^>]+>/g, "").trim(),
    );

  it.each([
    ["paris", 0, "Commit"],
    ["paris", 1, "I have read this"],
    ["control", 0, "Close orders"],
  ] as const)("as %s at moment %i is offered no %s", (seat, n, words) => {
    const offered = (source: ViewSource) => pressed(shownBy(source)).filter((b) => b.includes(words));
    expect(offered(socketAt(n, seat))).not.toEqual([]);
    expect(offered(replaySource(reel, seat, n))).toEqual([]);
  });

  it("finds no field open whose words would be sent", () => {
    const open = (source: ViewSource) =>
      [...shownBy(source).matchAll(/<(?:textarea|input)\b[^>]*>/g)].filter(
        ([tag]) => !/ disabled=""|type="(radio|checkbox|search)"/.test(tag),
      ).length;
    expect(open(socketAt(0, "paris"))).toBeGreaterThan(0);
    for (const seat of ["paris", "jnim", "control"] as const)
      expect(open(replaySource(reel, seat, 0)), seat).toBe(0);
  });

  it("is refused whatever a screen would ask all the same", async () => {
    expect(replaySource(reel, "paris", 0).hand).toBeUndefined();
    expect(await NO_HAND.command({ type: "pen.ask" })).toMatchObject({ ok: false });
    expect(await NO_HAND.rename("A. Morel")).toMatchObject({ ok: false });
    expect(await NO_HAND.marked("injects", 1)).toBe(false);
  });
});

describe("a file and a fork", () => {
  it("hold what the line holds", () => {
    const read = readReel(writtenReel(reel));
    expect(read).toEqual(reel);
    expect(shownBy(replaySource(read as Reel, "jnim", 1))).toBe(shownBy(replaySource(reel, "jnim", 1)));
  });

  it.each([
    "",
    "{}",
    "[]",
    "null",
    '{"format":"missed-moments/reel/1","exercise":"x","line":"y","moments":[{}]}',
  ])("that is none is not taken for one: %s", (text) => expect(readReel(text)).toBeUndefined());

  it("part where they part, and are one before", () => {
    const [first, second] = reel.moments as [Reel["moments"][0], Reel["moments"][0]];
    const fork = forked(reel, 0, "what if", [{ pictures: { paris: first.pictures.jnim as Snapshot } }]);
    expect(fork.line).not.toBe(reel.line);
    expect(fork.moments[0]).toBe(first);
    expect(fork.moments[1]).not.toEqual(second);
    expect(shownBy(replaySource(fork, "paris", 0))).toBe(shownBy(replaySource(reel, "paris", 0)));
    expect(shownBy(replaySource(fork, "paris", 1))).not.toBe(shownBy(replaySource(reel, "paris", 1)));
  });
});
