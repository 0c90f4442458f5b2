// What changed and by which causes, as far as this seat may know them; figures first, then zone by zone.
"use client";
import { useLocale, useTranslations } from "use-intl";
import {
  type Line,
  mergeLines,
  sumOf,
  type TrackId,
  type TurnReport,
  type View,
  weightiest,
} from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { CiteChip } from "../ledger/CiteChip";
import { useYours } from "../ledger/useYours";
import { Yours } from "../ledger/Yours";
import { Delta, range, signed } from "../ui";

const SHOWN = 4;
const digits = (n: number) => (Number.isInteger(n) ? 0 : 1);

export function Changed({ report, view }: { report: TurnReport; view: View }) {
  const t = useTranslations("report");
  const locale = useLocale();
  const game = useGame();
  const byTrack = new Map<string, Line[]>();
  const zones: Line[] = [];
  for (const l of mergeLines(report.lines)) {
    if (l.zone || !l.track) zones.push(l);
    else byTrack.set(l.track, [...(byTrack.get(l.track) ?? []), l]);
  }
  const strongest = weightiest(zones).slice(0, 8);
  return (
    <section className="px-4 py-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-page">{t("changed")}</h2>
        <span className="text-note text-ink-2">{t("causesYouMay")}</span>
      </div>
      {report.lines.length ? null : <p className="mt-2 text-note text-ink-2">{t("nothing")}</p>}
      {[...byTrack].map(([track, lines]) => {
        const sum = sumOf(lines);
        const known = view.tracks[track as TrackId];
        const main = weightiest(lines);
        return (
          <div key={track} className="hair-t mt-1.5 pt-1.5 pb-0.5">
            <h3 className="flex items-baseline justify-between gap-2 font-sans text-body font-semibold">
              {game.track(track)}
              <span className="flex items-baseline gap-2.5">
                {known ? (
                  <span className="figures font-display text-[1.0625rem] leading-none font-medium">
                    {range(Math.round(known.low), Math.round(known.high), locale)}
                  </span>
                ) : null}
                <span className="flex min-w-8.5 justify-end">
                  <Delta value={sum} locale={locale} digits={digits(sum)} />
                </span>
              </span>
            </h3>
            <Causes lines={main.slice(0, SHOWN)} turn={report.turn} />
            {main.length > SHOWN ? (
              <p className="text-label text-ink-3">{t("more", { n: main.length - SHOWN })}</p>
            ) : null}
          </div>
        );
      })}
      {strongest.length ? (
        <div className="hair-t mt-1.5 pt-1.5">
          <h3 className="font-sans text-body font-semibold">{t("byZone")}</h3>
          <Causes lines={strongest} turn={report.turn} />
        </div>
      ) : null}
    </section>
  );
}

function Causes({ lines, turn }: { lines: readonly Line[]; turn: number }) {
  const yours = useYours();
  const t = useTranslations("report");
  const locale = useLocale();
  const game = useGame();
  return (
    <ul className="mt-0.5 list-none text-note leading-[1.34] text-ink-2">
      {lines.map((l, i) => (
        <li key={i} className="grid grid-cols-[minmax(1.875rem,auto)_1fr_auto] gap-1 py-px">
          <b className="figures text-ink">{signed(l.amount, locale, digits(l.amount))}</b>
          <span className="min-w-0">
            {l.zone && l.track
              ? t("zoneCause", {
                  track: game.zoneTrack(l.track),
                  zone: game.zone(l.zone),
                  cause: game.cause(l),
                })
              : game.cause(l)}
            <Yours of={yours(l, turn)} />
          </span>
          <CiteChip id={l.dynamic} className="self-start" />
        </li>
      ))}
    </ul>
  );
}
