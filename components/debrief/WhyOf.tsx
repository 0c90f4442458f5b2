// Why a figure moved, down to what was ordered, ruled and thrown: its causes quarter by quarter, the dice that their rules threw with the
// odds, and what the odds were made of.
"use client";
import { useTranslations } from "use-intl";
import { mergeLines, type TrackId, type ZoneId, type ZoneTrackId } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { LedgerLines } from "../ledger/LedgerLines";
import { Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { ordersIn } from "./Chosen";
import type { Going } from "./Room";
import type { ThrownIn } from "./record";
import { useQuarterName } from "./useStopName";

export function WhyOf({ going, track, zone }: { going: Going; track: TrackId | ZoneTrackId; zone?: ZoneId }) {
  const t = useTranslations("debrief.why");
  const game = useGame();
  const news = useNews();
  const marks = useMarks();
  const quarter = useQuarterName(going.record);
  const { record, at } = going;
  const lines = record.why({ track, ...(zone ? { zone } : {}) }, at, "facilitator");
  const turns = [...new Set(lines.map((l) => l.turn ?? 0))].sort((a, b) => b - a).slice(0, 3);
  const name = zone ? marks.commas([game.zoneTrack(track), game.zone(zone)]) : game.track(track);
  return (
    <section aria-labelledby="why-of">
      <h2 id="why-of">{t("title", { name })}</h2>
      {turns.length === 0 ? <p className="text-note text-ink-2">{t("none")}</p> : null}
      {turns.map((turn) => {
        const of = lines.filter((l) => (l.turn ?? 0) === turn);
        const rules = new Set<string>(of.map((l) => l.dynamic));
        const dice = record
          .dice(turn)
          .filter(
            (d) =>
              rules.has(d.d) &&
              d.odds !== undefined &&
              (zone === undefined || d.zoneId === undefined || d.zoneId === zone),
          );
        const rulings = record.happenings.flatMap((h) =>
          h.turn === turn &&
          (h.event.type === "RulingGiven" || h.event.type === "Ruled") &&
          h.event.track === track
            ? [h.event.reason]
            : [],
        );
        const orders = ordersIn({ ...going, turn });
        return (
          <section key={turn} aria-label={quarter(turn)}>
            <h3 className="mt-3 font-sans text-note font-semibold">{quarter(turn)}</h3>
            <LedgerLines caption={name} lines={mergeLines(of)} total />
            {rulings.length > 0 ? (
              <>
                <h4 className="mt-2 text-note font-semibold">{t("rulings")}</h4>
                <ul className="list-none text-note">
                  {rulings.map((reason, i) => (
                    <li key={i} className="intent">
                      {isolated(reason)}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            <details className="mt-1.5">
              <summary className="py-0.5 text-note text-ink-2 max-md:py-2.5">{t("dice")}</summary>
              {dice.length === 0 ? <p className="text-note">{t("noDice")}</p> : null}
              <ul className="list-none">
                {dice.map((die, i) => (
                  <Die key={i} die={die} />
                ))}
              </ul>
            </details>
            <details>
              <summary className="py-0.5 text-note text-ink-2 max-md:py-2.5">{t("orders")}</summary>
              <ul className="list-none text-note">
                {orders.map(({ at: place, event: e }) => (
                  <li key={place} className="hair-t flex gap-2 py-1">
                    <Token side={e.role} size={16} />
                    <span>
                      {game.drafted(e.order)}{" "}
                      <span className="text-ink-2">{news.result(e.result, e.params ?? {})}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        );
      })}
    </section>
  );
}

function Die({ die }: { die: ThrownIn }) {
  const t = useTranslations("debrief.why");
  const game = useGame();
  const marks = useMarks();
  const { d, zoneId, of, draw, odds = 0, why } = die;
  const name = zoneId ? t("dieIn", { name: game.dynamic(d), zone: game.zone(zoneId) }) : game.dynamic(d);
  return (
    <li className="hair-t py-1 text-note">
      <b>{name}</b>{" "}
      {t("die", { draw: String(draw), of: String(of), odds: String(odds), came: String(draw < odds) })}
      {why?.length ? (
        <span className="block text-ink-2">
          {t("madeOf", {
            parts: marks.commas(why.map(({ by, n }) => t("part", { name: game.track(by), n: String(n) }))),
          })}
        </span>
      ) : null}
    </li>
  );
}
