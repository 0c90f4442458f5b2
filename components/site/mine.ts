// The seats that were taken in this browser: a way back to each from the first page. No link and no token: the cookie opens the door.
import { useEffect } from "react";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { classPath, leads, pathOf, SEATS, type Seat } from "../../server/contract/seats";
import { keptStore } from "../browser/storage";

export interface Mine {
  /** The exercise, or the class whose desk it is. */
  readonly exercise: string;
  readonly seat: Seat | "class";
  readonly title: string;
  /** Its game was over when it was last looked at: the way back leads to the debrief. */
  readonly over?: boolean;
}

export interface MyExercises {
  /** The one last sat in first. */
  mine: readonly Mine[];
  remember(one: Mine): void;
  forget(one: Pick<Mine, "exercise" | "seat">): void;
}

/** As many as somebody looks through; the oldest are let go. */
const MOST = 12;

const isSame = (a: Pick<Mine, "exercise" | "seat">, b: Pick<Mine, "exercise" | "seat">): boolean =>
  a.exercise === b.exercise && a.seat === b.seat;

const isMine = (x: unknown): x is Mine => {
  const one = x as Partial<Mine> | null;
  return (
    /^[a-z0-9]+$/.test(String(one?.exercise)) &&
    (one?.seat === "class" || SEATS.some((seat) => seat === one?.seat)) &&
    typeof one?.title === "string"
  );
};

export const useMine = create<MyExercises>()(
  persist(
    (set) => ({
      mine: [],
      remember: (one) =>
        set(({ mine }) => ({ mine: [one, ...mine.filter((x) => !isSame(x, one))].slice(0, MOST) })),
      forget: (one) => set(({ mine }) => ({ mine: mine.filter((x) => !isSame(x, one)) })),
    }),
    {
      name: "mm:mine",
      version: 1,
      storage: keptStore(),
      // The server knows nobody's: the first picture is the same on both sides, then the browser's own is read.
      skipHydration: true,
      partialize: ({ mine }) => ({ mine }),
      merge: (kept, now) => {
        const mine = (kept as { mine?: unknown } | undefined)?.mine;
        return { ...now, mine: Array.isArray(mine) ? mine.filter(isMine) : [] };
      },
    },
  ),
);

/** As this browser keeps them: none until the page has come alive. */
export function useKeptMine(): MyExercises {
  useEffect(() => void useMine.persist.rehydrate(), []);
  return useMine();
}

/** Keeps that somebody sits here, after whatever another tab may have noted: they asked for it. */
export function remember(one: Mine): void {
  void useMine.persist.rehydrate();
  useMine.getState().remember(one);
}

/** Notes that somebody sits here. A seat that leads is kept where it was asked for, and not by itself: whoever comes next could lead. */
export function note(one: Mine): void {
  void useMine.persist.rehydrate();
  const { mine, remember: keep } = useMine.getState();
  const asks = one.seat === "class" || leads(one.seat);
  if (!asks || mine.some((x) => isSame(x, one))) keep(one);
}

/** Where the way back leads. */
export const wayBack = ({ exercise, seat, over }: Mine): string => {
  if (seat === "class") return classPath(exercise);
  return over ? `/debrief/${exercise}/${seat}` : pathOf(exercise, seat);
};

/** Notes that this seat opens no more. */
export function forget(one: Pick<Mine, "exercise" | "seat">): void {
  void useMine.persist.rehydrate();
  useMine.getState().forget(one);
}
