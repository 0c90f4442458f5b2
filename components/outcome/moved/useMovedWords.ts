// What moved, in words: a headline for a step, a plate for a zone, a line for a piece, and all of a step to be heard.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { TrackId } from "../../../game-rules/open";
import { useFigureText } from "../../game/board/useFigure";
import { useGame } from "../../game/words/useGame";
import { useNews } from "../../game/words/useNews";
import { signed } from "../../ui/number";
import { useMarks } from "../../ui/useMarks";
import type { FigureMoved, OrderMoved, PieceMoved, StepMoved, ZoneMoved } from "./moved";

export interface MovedWords {
  headline(step: StepMoved): string;
  plate(zone: ZoneMoved): string[];
  zone(zone: ZoneMoved): string;
  piece(piece: PieceMoved): string;
  order(order: OrderMoved): string;
  figure(figure: FigureMoved): string;
  /** Everything of a step, in sentences. */
  spoken(step: StepMoved): string;
}

export function useMovedWords(): MovedWords {
  const t = useTranslations("report.moved");
  const marks = useMarks();
  const locale = useLocale();
  const game = useGame();
  const news = useNews();
  const words = useFigureText();
  const text = (track: TrackId, n: number) => words(track, n, n);
  const change = (z: ZoneMoved) => t("change", { from: game.control(z.from), to: game.control(z.to) });
  const zone = (z: ZoneMoved) => (z.reported ? marks.commas([change(z), t("reported")]) : change(z));
  const piece = (p: PieceMoved) => {
    const way = p.from && p.to ? "moved" : p.to ? "came" : "gone";
    const said = t(way, {
      n: p.n,
      from: game.zone(p.from ?? p.to ?? ""),
      to: game.zone(p.to ?? p.from ?? ""),
    });
    return p.reported ? marks.commas([said, t("reported")]) : said;
  };
  const amount = (f: FigureMoved) => signed(f.sum, locale, Number.isInteger(f.sum) ? 0 : 1);
  const order = (o: OrderMoved) =>
    marks.clauses([
      news.result(o.at.result, o.at.params),
      ...o.moves.map((f) => `${game.track(f.track)} ${amount(f)}`),
    ]);
  const figure = (f: FigureMoved) => {
    const known = f.from !== undefined && f.to !== undefined;
    return marks.commas([
      known
        ? t("course", {
            track: game.track(f.track),
            from: text(f.track, f.from as number),
            to: text(f.track, f.to as number),
          })
        : `${game.track(f.track)} ${amount(f)}`,
      f.by && t("by", { n: f.by.length, orders: marks.list(f.by.map(String)) }),
    ]);
  };
  const name = (step: StepMoved) => game.loose.find(`steps.${step.step}.name`) ?? "";
  return {
    headline(step) {
      const [first] = step.zones;
      if (first) return t("zoneHead", { zone: game.zone(first.zone), to: game.control(first.to) });
      const [own] = step.orders;
      if (own)
        return game.drafted({
          id: own.at.draft.id,
          ...(own.at.draft.zone ? { zone: own.at.draft.zone } : {}),
        });
      const [moved] = step.pieces;
      if (moved) return marks.pair(game.force(moved.force), piece(moved));
      const [track] = step.figures;
      return track ? figure(track) : name(step);
    },
    plate: (z) => [`${game.control(z.from)} →`, game.control(z.to), ...(z.reported ? [t("reported")] : [])],
    zone,
    piece,
    order,
    figure,
    spoken: (step) =>
      [
        marks.sentence(name(step)),
        ...step.orders.map((o) => marks.sentence(marks.pair(game.drafted(o.at.draft), order(o)))),
        ...step.zones.map((z) => marks.sentence(marks.pair(game.zone(z.zone), zone(z)))),
        ...step.pieces.map((p) => marks.sentence(marks.pair(game.force(p.force), piece(p)))),
        ...step.figures.map((f) => marks.sentence(figure(f))),
      ].join(" "),
  };
}
