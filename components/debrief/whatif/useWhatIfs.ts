// The lines that might have been, as this screen has them: those kept for everybody, and one's own, which nobody else sees. Each is
// fetched when somebody looks at it, and folded like the game itself.
"use client";
import { useEffect, useState } from "react";
import type { Refused } from "../../../server/contract/http";
import type { WhatIf } from "../../../server/contract/requests";
import { leads } from "../../../server/contract/seats";
import { useAct } from "../../game/acting/useAct";
import { useMayAct, useShown, useSource } from "../../source/react";
import { ask } from "../ask";
import { type Copy, type GameRecord, openRecord, openTurn } from "../record";
import type { Lead } from "../useLead";
import type { AskFrom } from "./Asking";

/** A line as it may be shown by now, or the code of why it may not. */
export type LineOf = { readonly record: GameRecord } | { readonly refused: string };

/** What is being asked, and of which line; of the game itself where none is named. */
export interface Asking extends AskFrom {
  readonly parent?: string;
}

export interface WhatIfs {
  readonly all: readonly WhatIf[];
  /** The one that this screen shows. */
  readonly chosen: WhatIf | undefined;
  /** Whether everybody who follows is shown it. */
  readonly isShown: boolean;
  /** Whether whoever leads has this screen show it. */
  readonly isLed: boolean;
  readonly isKept: (whatIf: WhatIf) => boolean;
  choose(id: string | undefined): void;
  /** One more of one's own; it is chosen. */
  add(whatIf: WhatIf): void;
  line(whatIf: WhatIf): LineOf | undefined;
  /** Fetches a line anew: people may have played on since. */
  lookAgain(whatIf: WhatIf): void;
  /** What is being asked just now, by this screen. */
  readonly asking: Asking | undefined;
  ask(from: Asking | undefined): void;
  /** Whether this screen can have people play one on. */
  readonly mayFork: boolean;
  /** Keeps one for everybody and shows it to the room, for whoever leads. */
  offer(whatIf: WhatIf): Promise<void>;
  readonly offering: { readonly busy: boolean; readonly refused?: string };
}

type Answer = { readonly shared: number; readonly events: Copy["events"]; readonly guesses: Copy["guesses"] };

/** From the first, which goes on from the game itself, to this one. */
function chainOf(all: readonly WhatIf[], whatIf: WhatIf): WhatIf[] {
  const parent = all.find(({ id }) => id === whatIf.parent && id !== whatIf.id);
  return parent ? [...chainOf(all, parent), whatIf] : [whatIf];
}

const NONE: readonly WhatIf[] = [];

/** @param stay has this screen go on showing what ifs, where whoever follows one breaks free */
export function useWhatIfs(record: GameRecord, lead: Lead, stay: () => void): WhatIfs {
  const { seat } = useSource();
  const mayAct = useMayAct();
  const { act, ...offering } = useAct();
  const kept = useShown((s) => s.exercise?.debrief?.whatIfs) ?? NONE;
  const [own, setOwn] = useState<readonly WhatIf[]>(NONE);
  const [looked, setLooked] = useState(lead.shared.whatIf);
  const [lines, setLines] = useState<ReadonlyMap<string, LineOf>>(new Map());
  const [asking, setAsking] = useState<Asking>();
  // Whoever rejoins is shown what everybody is, and not what they were asking meanwhile.
  const [wasAlone, setWasAlone] = useState(lead.alone);
  if (wasAlone !== lead.alone) {
    setWasAlone(lead.alone);
    if (!lead.alone) setAsking(undefined);
  }
  const all = [...kept, ...own.filter(({ id }) => !kept.some((k) => k.id === id))];
  const follows = lead.lead !== undefined && !lead.leads && !lead.alone;
  const id = follows ? (lead.shared.whatIf ?? looked) : looked;
  const chosen = all.find((w) => w.id === id);
  // of what has not been opened nothing is told: with each quarter the line is another
  const far = leads(seat) || lead.lead === undefined ? 0 : openTurn(lead.shared.opened);
  const nameOf = (whatIf: WhatIf): string => JSON.stringify([far, chainOf(all, whatIf)]);
  const parent = all.find((w) => w.id === chosen?.parent);
  const base = all.find((w) => w.id === asking?.parent);
  const wanted = [chosen, parent, base].flatMap((w) => (w && !lines.has(nameOf(w)) ? [nameOf(w)] : []));
  const names = wanted.join("\n");

  useEffect(() => {
    let here = true;
    for (const name of names === "" ? [] : names.split("\n")) {
      const [, line] = JSON.parse(name) as [number, WhatIf[]];
      void fetchLine(record, seat, line).then((got) => {
        if (here) setLines((known) => new Map(known).set(name, got));
      });
    }
    return () => {
      here = false;
    };
  }, [record, seat, names]);

  const isLed = follows && lead.shared.whatIf !== undefined;
  // Whoever turns to a line of their own while the room is shown another has broken free.
  const breakFree = () => {
    if (!isLed) return;
    stay();
    lead.leave();
  };
  return {
    all,
    chosen,
    isShown: chosen !== undefined && lead.shared.whatIf === chosen.id,
    isLed,
    isKept: (whatIf) => kept.some((k) => k.id === whatIf.id),
    choose: (next) => {
      breakFree();
      setLooked(next);
      setAsking(undefined);
      // what the room is shown changes with whoever leads
      if (lead.leads && lead.show.whatIf && kept.some((k) => k.id === next)) lead.go({ whatIf: next });
    },
    add: (whatIf) => {
      breakFree();
      setOwn((before) => [...before, whatIf]);
      setLooked(whatIf.id);
      setAsking(undefined);
    },
    line: (whatIf) => lines.get(nameOf(whatIf)),
    lookAgain: (whatIf) =>
      setLines((known) => {
        const rest = new Map(known);
        rest.delete(nameOf(whatIf));
        return rest;
      }),
    asking,
    ask: (from) => {
      if (from) breakFree();
      setAsking(from);
    },
    mayFork: mayAct && seat === "control",
    offering,
    async offer(whatIf) {
      for (const each of chainOf(all, whatIf)) {
        const isKept = kept.some(({ id: known }) => known === each.id);
        if (!isKept && !(await act({ type: "debrief.keep", whatIf: each }))) return;
      }
      lead.go({ whatIf: whatIf.id });
    },
  };
}

async function fetchLine({ copy }: GameRecord, seat: string, line: readonly WhatIf[]): Promise<LineOf> {
  const answer = await ask("whatif", { exercise: copy.exercise, seat, line });
  if (!answer) return { refused: "server.unavailable" };
  if (!answer.ok) return { refused: (answer.said as Partial<Refused>).code ?? "server.failed" };
  const { shared, events, guesses } = answer.said as Answer;
  const before = copy.guesses.filter(({ at }) => at <= shared);
  return {
    record: openRecord({
      ...copy,
      events: [...copy.events.slice(0, shared), ...events],
      guesses: [...before, ...guesses],
    }),
  };
}
