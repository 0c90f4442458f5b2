// The preparation as it is being written: it stands on the page at once and is sent as soon as the hand rests, to one exercise or to every
// group of a class. Where somebody else was quicker nothing is sent any more until this person says whose it is to be.
"use client";
import { useState } from "react";
import type { Preparation } from "../../server/contract/preparation";
import { NOTHING_PREPARED } from "../../server/contract/prepared";
import { useRested } from "../game/acting/useRested";
import { useGame } from "../game/words/useGame";
import { useShownOfAll } from "../source/react";
import { same } from "../source/same";
import type { ViewSource } from "../source/source";

type Parts = Partial<Preparation>;

export interface Preparing {
  readonly prepared: Preparation;
  change(parts: Parts): void;
  /** What stands here is not what the server has. */
  readonly unsaved: boolean;
  /** Why the server did not take it. */
  readonly refused?: string;
  /** Sends it upon what the others wrote. */
  keepMine(): void;
  /** Lets what was written here be. */
  takeTheirs(): void;
  /** Of several groups: they are not prepared alike. */
  readonly differ: boolean;
}

interface Own {
  readonly parts: Parts;
  /** The versions that it was made upon. */
  readonly was: readonly number[];
  /** What is on its way to the server. */
  readonly sent?: Parts;
}

const tidy = (parts: Parts): Parts => JSON.parse(JSON.stringify(parts)) as Parts;

const hasParts = (whole: Preparation, parts: Parts): boolean =>
  Object.entries(parts).every(([part, value]) => same(whole[part as keyof Preparation], value));

const without = ({ rev: _, ...rest }: Preparation & { rev: number }): Preparation => rest;

/** @param sources of one exercise, or of every group; the first is the one whose words stand here */
export function usePreparing(sources: readonly ViewSource[]): Preparing {
  const game = useGame();
  const standing = useShownOfAll(sources, (s) => s.exercise?.prepared);
  const [own, setOwn] = useState<Own>();
  const [refused, setRefused] = useState<string>();
  const revs = standing.map((p) => p?.rev ?? 0);
  const wholes = standing.map((p) => (p ? without(p) : NOTHING_PREPARED));
  const theirs = wholes[0] ?? NOTHING_PREPARED;
  const allHave = (parts: Parts): boolean =>
    wholes.length > 0 && wholes.every((whole) => hasParts(whole, parts));

  async function send(mine: Own): Promise<void> {
    setOwn({ ...mine, sent: mine.parts });
    const answers = await Promise.all(
      sources.map((source, at) =>
        hasParts(wholes[at] ?? NOTHING_PREPARED, mine.parts)
          ? undefined
          : source.hand?.command({ type: "prepare.set", was: mine.was[at] ?? 0, parts: mine.parts }),
      ),
    );
    const no = answers.find((answer) => answer && !answer.ok);
    if (!no || no.ok) return;
    setRefused(game.refusal(no.code, no.params));
    setOwn((now) => now && { parts: now.parts, was: now.was });
  }

  useRested(own, () => {
    if (own && !own.sent && refused === undefined && !allHave(own.parts)) void send(own);
  });

  // What was sent stands at the server: from here on its version is the one to change, and what was written meanwhile goes next.
  if (own && allHave(own.parts)) setOwn(undefined);
  else if (own?.sent && allHave(own.sent)) setOwn({ parts: own.parts, was: revs });

  return {
    prepared: { ...theirs, ...own?.parts },
    unsaved: own !== undefined,
    ...(refused === undefined ? {} : { refused }),
    differ: wholes.some((whole) => !same(whole, theirs)),
    change(parts) {
      setRefused(undefined);
      setOwn({ was: revs, ...own, parts: tidy({ ...own?.parts, ...parts }) });
    },
    keepMine() {
      if (!own) return;
      setRefused(undefined);
      setOwn({ parts: own.parts, was: revs });
    },
    takeTheirs() {
      setRefused(undefined);
      setOwn(undefined);
    },
  };
}
