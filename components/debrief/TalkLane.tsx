// The lane of talks: in each quarter, who talked with whom and how many messages went to and fro. A press opens the talk beside.
"use client";
import { useTranslations } from "use-intl";
import { useSeat } from "../game/words/useSeat";
import { Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Lane, type RowPlace } from "./Lane";
import { type Talk, talksIn } from "./talks";

export function TalkLane({ choice, choose, ...place }: RowPlace) {
  const t = useTranslations("bookmarks.talk");
  return (
    <Lane {...place} name={t("lane")}>
      {(turn) =>
        talksIn(place.going.record, turn, place.going.as).map((talk) => (
          <li key={talk.channel}>
            <TalkChip
              talk={talk}
              pressed={choice?.kind === "talk" && choice.turn === turn && choice.channel === talk.channel}
              onPress={() => choose({ kind: "talk", turn, channel: talk.channel })}
            />
          </li>
        ))
      }
    </Lane>
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
