// The lane of talks: in each quarter, who talked with whom and how many messages went to and fro. A press opens the talk beside.
"use client";
import { useTranslations } from "use-intl";
import { useSeat } from "../game/words/useSeat";
import { cx, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Choice } from "./Chosen";
import type { Going } from "./Room";
import { type Talk, talksIn } from "./talks";
import { useQuarterName } from "./useStopName";

export interface TalkLaneProps {
  going: Going;
  turns: readonly number[];
  columns: React.CSSProperties;
  cell: string;
  choice: Choice | undefined;
  choose(choice: Choice): void;
}

export function TalkLane({ going, turns, columns, cell, choice, choose }: TalkLaneProps) {
  const t = useTranslations("bookmarks.talk");
  const d = useTranslations("debrief.timeline");
  const quarter = useQuarterName(going.record);
  return (
    <div className="hair-t grid" style={columns}>
      <h3 className="py-1.5 font-sans text-note font-semibold">{t("lane")}</h3>
      {turns.map((turn) => (
        <ul
          key={turn}
          aria-label={d("items", { lane: t("lane"), label: quarter(turn) })}
          className={cx(cell, "list-none", turn === going.turn && "bg-ochre-bg")}
        >
          {talksIn(going.record, turn, going.as).map((talk) => (
            <li key={talk.channel}>
              <TalkChip
                talk={talk}
                pressed={choice?.kind === "talk" && choice.turn === turn && choice.channel === talk.channel}
                onPress={() => choose({ kind: "talk", turn, channel: talk.channel })}
              />
            </li>
          ))}
        </ul>
      ))}
      <span className="border-line border-l" />
    </div>
  );
}

/** The names of those in a talk, as a list. */
export function useTalkNames(): (talk: Pick<Talk, "parties">) => string {
  const seat = useSeat();
  const marks = useMarks();
  return ({ parties }) => marks.list(parties.map((p) => seat(p).name));
}

function TalkChip({ talk, pressed, onPress }: { talk: Talk; pressed: boolean; onPress(): void }) {
  const t = useTranslations("bookmarks.talk");
  const name = useTalkNames()(talk);
  const label = t("cell", { who: name, n: talk.said.length });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
      className="flex min-h-6 w-full items-center gap-0.5 border border-transparent px-0.5 hover:border-edge aria-pressed:border-ochre aria-pressed:bg-panel max-md:min-h-9"
    >
      {talk.parties.map((p) => (
        <Token key={p} side={p} size={13} />
      ))}
      <span className="figures ml-auto text-note">{talk.said.length}</span>
    </button>
  );
}
