// A row of the list of injects in words: when it comes or if, where it stands, what is waited for.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { labelIn, type Role } from "../../../game-rules/open";
import type {
  Condition,
  InjectMoment,
  InjectResponse,
  InjectRow,
  InjectView,
} from "../../../server/contract/injects";
import { statusOf, type Wrong } from "../../../server/contract/msel";
import { useShown, useView } from "../../source/react";
import { useMarks } from "../../ui/useMarks";
import { useLabel } from "./label";
import { useGame } from "./useGame";

const yes = (is: boolean): string => (is ? "yes" : "no");

export interface InjectWords {
  title(row: Pick<InjectRow, "title">): string;
  text(row: Pick<InjectRow, "text">): string;
  /** The quarter of a moment: "2020 Q4". */
  quarter(turn: number): string;
  /** The phase of a moment, with its minutes. */
  phase(at: InjectMoment): string;
  moment(at: InjectMoment): string;
  condition(c: Condition): string;
  figure(track: string, zone?: string): string;
  /** When a row comes, by when it is waited for, or what must be so. */
  when(row: InjectRow): string;
  status(inject: InjectView): string;
  response(r: InjectResponse): string;
  wrong(w: Wrong): string;
}

export function useInjectWords(): InjectWords {
  const t = useTranslations("msel");
  const c = useTranslations("common");
  const locale = useLocale();
  const marks = useMarks();
  const game = useGame();
  const label = useLabel();
  const view = useView();
  const injects = useShown((s) => s.exercise?.injects) ?? [];
  const now = useShown((s) => s.exercise);

  const inLanguage = (said: { en?: string | undefined; fr?: string | undefined }): string =>
    (locale === "fr" ? (said.fr ?? said.en) : (said.en ?? said.fr)) ?? "";
  const numberOf = (id: string): string => injects.find((i) => i.id === id)?.row.number ?? "?";
  const roles = (list: readonly string[]): string => marks.list(list.map((r) => c(`seats.${r as Role}`)));
  const quarter = (turn: number): string => (view ? label(labelIn(view, turn)) : String(turn));
  const phase = ({ phase: name, minutes }: InjectMoment): string =>
    minutes
      ? t("momentIn", { phase: c(`phases.${name}`), minutes: String(minutes) })
      : t("moment", { phase: c(`phases.${name}`) });
  const moment = (at: InjectMoment): string => marks.commas([quarter(at.turn), phase(at)]);
  const figure = (track: string, zone?: string): string =>
    zone === undefined
      ? game.track(track)
      : t("figureIn", { track: game.zoneTrack(track), zone: game.zone(zone) });

  function condition(on: Condition): string {
    switch (on.on) {
      case "regime":
        return t("condition.regime", { regimes: marks.list(on.regime.map((r) => t(`regime.${r}`))) });
      case "french":
      case "settled":
        return t(`condition.${on.on}`, { is: yes(on.is) });
      case "track":
        return t("condition.track", {
          figure: figure(on.track, on.zone),
          is: on.is,
          value: String(on.value),
        });
      case "deal":
        return t("condition.deal", { is: yes(on.is), parties: roles(on.parties) });
      default:
        return t(`condition.${on.on}`, { number: numberOf(on.row) });
    }
  }

  function response(r: InjectResponse): string {
    const who = c(`seats.${r.role}`);
    switch (r.does) {
      case "order":
        return marks.commas([
          who,
          `${t("edit.doing.order")} ${marks.list(r.orders.map((id) => game.order(id)))}`,
        ]);
      case "deal":
        return marks.commas([who, `${t("edit.doing.deal")} ${roles(r.with)}`]);
      case "track":
        return t("condition.track", { figure: figure(r.track, r.zone), is: r.is, value: String(r.value) });
      default:
        return marks.commas([who, t("edit.doing.hand")]);
    }
  }

  return {
    title: (row) => inLanguage(row.title),
    text: (row) => inLanguage(row.text),
    quarter,
    phase,
    moment,
    condition,
    figure,
    response,
    when(row) {
      if (row.if) return t("ifs", { conditions: marks.list(row.if.of.map(condition)) });
      if (row.kind === "expected" && row.response) return t("by", { moment: moment(row.response.by) });
      return row.at ? phase(row.at) : t("edit.byHand");
    },
    status(inject) {
      if (!now) return "";
      const status = statusOf(inject, now);
      const { answered } = inject.marks;
      if (status === "answered" && answered?.took !== undefined)
        return t("took", { minutes: String(Math.round(answered.took / 60_000)) });
      return t(`status.${status}`);
    },
    wrong: ({ problem, most }) => t(`wrong.${problem}`, { most: String(most ?? "") }),
  };
}
