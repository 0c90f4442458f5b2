// A ruling in words: what moved from where to where, who ruled and when.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { Adjudication } from "../../../server/contract/answers";
import { isolated } from "../../../server/contract/typed";
import { useMoment } from "../../game/time/useMoment";
import { useGame } from "../../game/words/useGame";
import { figure, signed } from "../../ui";
import { useMarks } from "../../ui/useMarks";

export type Ruling = Adjudication["rulings"][number];
export type OwnOrder = Adjudication["own"][number];
type Move = Ruling["moves"][number];

export function useRulingWords() {
  const t = useTranslations("adjudication");
  const game = useGame();
  const marks = useMarks();
  const locale = useLocale();
  const moment = useMoment();
  const name = ({ track, zone }: Pick<Move, "track" | "zone">): string =>
    zone ? marks.commas([game.zoneTrack(track), game.zone(zone)]) : game.track(track);
  const said = (n: number): string => figure(n, locale, Number.isInteger(n) ? 0 : 1);
  return {
    name,
    by: (n: number): string => signed(n, locale, Number.isInteger(n) ? 0 : 1),
    move: (move: Move): string => t("move", { name: name(move), from: said(move.from), to: said(move.to) }),
    said: ({ by, at }: { by: string; at: number }): string =>
      t("ruledSaid", { by: by === "" ? "none" : isolated(by), time: moment(at) }),
  };
}
