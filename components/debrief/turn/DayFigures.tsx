// The figures of a seat as they stood for it on the day, and what lay on its table.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { TrackId, View } from "../../../game-rules/open";
import { isCount, trackRows } from "../../game/board/trackRows";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { TermList } from "../../negotiation/TermList";
import { cx, figure, range, Sparkline } from "../../ui";
import { offersIn } from "./choices";

const MOST = 6;

export function DayFigures({
  view,
  wide,
}: {
  view: View /** Side by side rather than in a column. */;
  wide?: boolean;
}) {
  const t = useTranslations("debrief.turn");
  const tracks = trackRows(view.viewer, Object.keys(view.tracks) as TrackId[]).first.slice(0, MOST);
  const offers = offersIn(view);
  const seat = useSeat();
  return (
    <section aria-label={t("figures")} className={cx("px-4.5 py-3", wide && "hair-t bg-panel")}>
      <h3 className="font-sans text-body font-semibold">{t("figures")}</h3>
      <ul className={cx("list-none", wide && "grid grid-cols-2 gap-x-4 md:grid-cols-3")}>
        {tracks.map((track) => (
          <Figure key={track} view={view} track={track} />
        ))}
      </ul>
      {offers.length > 0 ? (
        <>
          <h3 className="mt-3 font-sans text-body font-semibold">{t("offers")}</h3>
          {offers.map(({ id, by, terms }) => (
            <div key={id} className="hair-t py-1.5">
              <p className="text-note text-ink-2">{t("offer", { who: seat(by).name })}</p>
              {terms ? <TermList terms={terms} view={view} /> : null}
            </div>
          ))}
        </>
      ) : null}
    </section>
  );
}

function Figure({ view, track }: { view: View; track: TrackId }) {
  const p = useTranslations("play.tracks");
  const c = useTranslations("common");
  const locale = useLocale();
  const game = useGame();
  const known = view.tracks[track];
  if (!known) return null;
  const exact = known.low === known.high;
  const text = exact ? figure(known.value, locale) : range(known.low, known.high, locale);
  const past = view.past.map((q) => q.tracks[track] ?? null);
  return (
    <li className="hair-b grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 py-1.5">
      <span className="text-note leading-tight font-medium">
        {game.track(track)}
        {exact ? null : <span className="font-normal text-ink-2"> {p("est")}</span>}
      </span>
      <span className="figures font-display text-head leading-none whitespace-nowrap">
        {track === "frenchOpposition"
          ? c("percent", { n: text })
          : track === "costMeur"
            ? p("million", { n: text })
            : text}
      </span>
      {exact && past.some((v) => v !== null) ? (
        <Sparkline
          values={[...past.slice(0, view.turn - 1), known.value]}
          turns={view.scenario.turns}
          group={view.label.half ? 2 : 4}
          bars={isCount(track)}
          width={150}
          height={22}
          className="col-span-2"
        />
      ) : null}
    </li>
  );
}
