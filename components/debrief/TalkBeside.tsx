// A talk of a quarter, message by message; each leads to the moment at which it was said.
"use client";
import { useTranslations } from "use-intl";
import { useSaid } from "../game/words/useSaid";
import { useSeat } from "../game/words/useSeat";
import { Token, Typed } from "../ui";
import type { Going } from "./Room";
import { useTalkNames } from "./TalkLane";
import { talksIn } from "./talks";
import { useQuarterName } from "./useStopName";

export function TalkBeside({ going, turn, channel }: { going: Going; turn: number; channel: string }) {
  const t = useTranslations("bookmarks.talk");
  const seat = useSeat();
  const say = useSaid();
  const names = useTalkNames();
  const quarter = useQuarterName(going.record);
  const talk = talksIn(going.record, turn, going.as).find((x) => x.channel === channel);
  if (!talk || turn > going.open) return <p className="text-note text-ink-2">{t("none")}</p>;
  return (
    <article aria-labelledby="talk-beside">
      <h2 id="talk-beside">{t("title", { who: names(talk), label: quarter(turn) })}</h2>
      <p className="text-note text-ink-2">{t("private")}</p>
      <ol className="list-none">
        {talk.said.map(({ at, event }) => {
          const { heading, text } = say(event);
          return (
            <li key={at} className="hair-t grid grid-cols-[1.75rem_minmax(0,1fr)] py-1.5">
              <Token side={event.from} size={18} label={seat(event.from).name} />
              <button
                type="button"
                onClick={() => going.go(at)}
                className="min-h-6 text-left wrap-anywhere hover:underline max-md:min-h-11"
              >
                {heading ? <b className="font-medium">{heading} </b> : null}
                {text ? <Typed text={text} className="whitespace-pre-line" /> : t("empty")}
              </button>
            </li>
          );
        })}
      </ol>
    </article>
  );
}
