// Which exercises stand in the plenary of this browser, and what has come of each: its game and what has been found of it.
"use client";
import { useEffect, useRef, useState } from "react";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { FoundKept } from "../../../server/contract/http";
import type { Found } from "../../../server/debrief/analysis/result";
import type { CopyKind } from "../../../server/debrief/copy-format";
import { keptStore } from "../../browser/storage";
import { ask } from "../ask";
import { type GameRecord, openRecord } from "../record";
import { fetchCopy } from "../useCopy";
import { isOneScenario, MOST_GROUPS } from "./compared";

interface Standing {
  readonly ids: readonly string[];
  stand(ids: readonly string[]): void;
}

const isId = (x: unknown): x is string => typeof x === "string" && /^[a-z0-9]+$/.test(x);

const useStanding = create<Standing>()(
  persist(
    (set) => ({
      ids: [],
      stand: (ids) => set({ ids: ids.filter(isId).slice(0, MOST_GROUPS) }),
    }),
    {
      name: "mm:plenary",
      version: 1,
      storage: keptStore(),
      // The server knows nobody's: the first picture is the same on both sides, then the browser's own is read.
      skipHydration: true,
      partialize: ({ ids }) => ({ ids }),
      merge: (kept, now) => {
        const ids = (kept as { ids?: unknown } | undefined)?.ids;
        return { ...now, ids: Array.isArray(ids) ? ids.filter(isId).slice(0, MOST_GROUPS) : [] };
      },
    },
  ),
);

/** What has come of an exercise. `refused` holds the code of why not; `another`: it is of another scenario than those before it. */
export type Came =
  | { readonly state: "loading" }
  | { readonly state: "refused"; readonly code: string }
  | { readonly state: "another"; readonly title: string }
  | { readonly state: "here"; readonly record: GameRecord };

export interface Plenary {
  /** In the order in which they stand. */
  readonly ids: readonly string[];
  readonly came: Readonly<Record<string, Came>>;
  readonly found: Readonly<Record<string, Found>>;
  add(id: string): void;
  take(id: string): void;
}

/**
 * Each exercise is asked for by the facilitator's own cookie of it: the server says who may, and refuses a game that goes on.
 * @param first join those that are kept: one exercise, or several by commas
 * @param copy whether windows are told as each group's room has been shown them, or all
 */
export function usePlenary(copy: CopyKind, first: string | undefined): Plenary {
  const { ids, stand } = useStanding();
  const [got, setGot] = useState<Readonly<Record<string, Came>>>({});
  const [found, setFound] = useState<Readonly<Record<string, Found>>>({});
  const asked = useRef(new Set<string>());
  useEffect(() => {
    void useStanding.persist.rehydrate();
    const stood = useStanding.getState().ids;
    const more = (first ?? "").split(",").filter((id) => id !== "" && !stood.includes(id));
    if (more.length > 0) stand([...stood, ...more]);
  }, [first, stand]);
  useEffect(() => {
    for (const id of ids) {
      if (asked.current.has(id)) continue;
      asked.current.add(id);
      void fetchCopy(id, "control", "participants").then((answer) =>
        setGot((now) => ({
          ...now,
          [id]:
            "copy" in answer
              ? { state: "here", record: openRecord(answer.copy) }
              : { state: "refused", code: answer.refused },
        })),
      );
    }
  }, [ids]);
  useEffect(() => {
    let here = true;
    for (const id of ids)
      void foundOf(id, copy).then((kept) => {
        if (here) setFound(({ [id]: _, ...rest }) => (kept ? { ...rest, [id]: kept } : rest));
      });
    return () => {
      here = false;
    };
  }, [ids, copy]);
  return {
    ids,
    came: ofOneScenario(ids, got),
    found,
    add: (id) => {
      if (!ids.includes(id) && ids.length < MOST_GROUPS) stand([...ids, id]);
    },
    take: (id) => {
      asked.current.delete(id);
      stand(ids.filter((x) => x !== id));
    },
  };
}

/** The first that is there says which scenario it is. */
function ofOneScenario(ids: readonly string[], got: Readonly<Record<string, Came>>): Record<string, Came> {
  let first: GameRecord | undefined;
  return Object.fromEntries(
    ids.map((id): [string, Came] => {
      const came = got[id] ?? { state: "loading" };
      if (came.state !== "here") return [id, came];
      first ??= came.record;
      return [
        id,
        isOneScenario(first, came.record) ? came : { state: "another", title: came.record.copy.title },
      ];
    }),
  );
}

async function foundOf(exercise: string, copy: CopyKind): Promise<Found | undefined> {
  const answer = await ask("found", { exercise, seat: "control", copy });
  return answer?.ok ? (answer.said as FoundKept).found : undefined;
}
