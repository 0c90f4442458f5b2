// A row being written: what stands on the page, sent as soon as it is sound and the hand rests, upon the version that it was made of. Where
// somebody else was quicker nothing is sent any more until this person says whose it is to be.
"use client";
import { useState } from "react";
import type { InjectRow, InjectView } from "../../../server/contract/injects";
import { type Ground, type Wrong, wrongWith } from "../../../server/contract/msel";
import { useRested } from "../../game/acting/useRested";
import { useGame } from "../../game/words/useGame";
import { useHand } from "../../source/react";
import { same } from "../../source/same";

export interface Editing {
  readonly row: InjectRow;
  change(more: Partial<InjectRow>): void;
  readonly wrong: readonly Wrong[];
  /** Why the server did not take it. */
  readonly refused?: string;
  /** What stands here is not what the server has. */
  readonly unsaved: boolean;
  /** Lets what was written here be. */
  drop(): void;
  /** Sends it now, and brings it in. */
  release(): Promise<boolean>;
}

interface Own {
  readonly row: InjectRow;
  /** The version that it was made of; none as long as the server has no row. */
  readonly was: number | undefined;
  /** What went to the server last, and whether the server has taken it. */
  readonly sent?: { readonly row: InjectRow; readonly taken: boolean };
}

/** Without the fields that are undefined: they are not there. */
const tidy = (row: InjectRow): InjectRow => JSON.parse(JSON.stringify(row)) as InjectRow;

/**
 * @param id the row's, new or known
 * @param inject as the server has it; undefined as long as it has not
 */
export function useEditing(
  id: string,
  begun: InjectRow,
  inject: InjectView | undefined,
  ground: Ground,
): Editing {
  const hand = useHand();
  const game = useGame();
  const [own, setOwn] = useState<Own>();
  const [refused, setRefused] = useState<string>();
  const theirs = inject?.row ?? begun;
  const row = own?.row ?? theirs;
  const wrong = wrongWith(row, ground);
  const unsaved = own !== undefined && !same(inject?.row, own.row);

  async function send(what: InjectRow, release?: true): Promise<boolean> {
    const was = own?.was ?? inject?.rev;
    setOwn((now) => now && { ...now, sent: { row: what, taken: false } });
    const answer = await hand.command({
      type: "inject.write",
      rows: [{ id, ...(was === undefined ? {} : { was }), row: tidy(what) }],
      ...(release ? { release } : {}),
    });
    setRefused(answer.ok ? undefined : game.refusal(answer.code, answer.params));
    setOwn(
      (now) => now && { row: now.row, was: now.was, ...(answer.ok && { sent: { row: what, taken: true } }) },
    );
    return answer.ok;
  }

  /** What was sent is not known here yet as the version to go on from; where somebody wrote over it meanwhile, the server will say so. */
  const underWay = own?.sent !== undefined && !(own.sent.taken && own.was !== inject?.rev);
  useRested(own, () => {
    if (own && !underWay && unsaved && wrong.length === 0 && refused === undefined) void send(own.row);
  });

  // What was sent stands at the server: from here on its version is the one to change, and what was written meanwhile goes next.
  if (own && inject && own.was !== inject.rev) {
    if (same(inject.row, own.row)) setOwn(undefined);
    else if (own.sent && same(inject.row, own.sent.row)) setOwn({ row: own.row, was: inject.rev });
  }

  return {
    row,
    wrong,
    unsaved,
    ...(refused === undefined ? {} : { refused }),
    change(more) {
      setRefused(undefined);
      setOwn({ was: inject?.rev, ...own, row: tidy({ ...row, ...more }) });
    },
    drop() {
      setOwn(undefined);
      setRefused(undefined);
    },
    release: () => send({ ...row, status: "ready" }, true),
  };
}
