// A row being written: what stands on the page, sent as soon as it is sound and the hand rests, upon the version that it was made of. Where
// somebody else was quicker nothing is sent any more until this person says whose it is to be.
"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { InjectRow, InjectView } from "../../../server/contract/injects";
import { type Ground, type Wrong, wrongWith } from "../../../server/contract/msel";
import { useGame } from "../../game/words/useGame";
import { useHand } from "../../source/react";

/** A pause of the hand, ms. */
const REST = 700;

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

const same = (a: InjectRow | undefined, b: InjectRow): boolean => JSON.stringify(a) === JSON.stringify(b);

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
  const [own, setOwn] = useState<{ row: InjectRow; was: number | undefined }>();
  const [refused, setRefused] = useState<string>();
  const theirs = inject?.row ?? begun;
  const row = own?.row ?? theirs;
  const wrong = wrongWith(row, ground);
  const unsaved = own !== undefined && !same(inject?.row, own.row);

  async function send(what: InjectRow, release?: true): Promise<boolean> {
    const was = own?.was ?? inject?.rev;
    const answer = await hand.command({
      type: "inject.write",
      rows: [{ id, ...(was === undefined ? {} : { was }), row: tidy(what) }],
      ...(release ? { release } : {}),
    });
    setRefused(answer.ok ? undefined : game.refusal(answer.code, answer.params));
    return answer.ok;
  }

  const sendRested = useEffectEvent(() => {
    if (own && unsaved && wrong.length === 0 && refused === undefined) void send(own.row);
  });
  useEffect(() => {
    const timer = setTimeout(sendRested, REST);
    return () => clearTimeout(timer);
  }, [own]);

  // What was sent stands at the server: from here on its version is the one to change.
  if (own && inject && own.was !== inject.rev && same(inject.row, own.row)) setOwn(undefined);

  return {
    row,
    wrong,
    unsaved,
    ...(refused === undefined ? {} : { refused }),
    change(more) {
      setRefused(undefined);
      setOwn({ row: tidy({ ...row, ...more }), was: own ? own.was : inject?.rev });
    },
    drop() {
      setOwn(undefined);
      setRefused(undefined);
    },
    release: () => send({ ...row, status: "ready" }, true),
  };
}
