// One entry of the log in words, with whose mark stands before it.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { ROLES, type Role, type View } from "../../../game-rules/open";
import type { Item } from "../../../server/contract/answers";
import { isolated } from "../../../server/contract/typed";
import type { DealMove } from "../stream/entries";
import { injectWords } from "../stream/reports";
import { labelOf, useLabel } from "./label";
import { useGame } from "./useGame";
import { useSeat } from "./useSeat";

type NoticeItem = Extract<Item, { kind: "notice" }>;

export interface LogWords {
  say(item: Item, view: View): string;
  deal(item: DealMove): string;
  side(item: Item): Role | "facilitator";
}

const ROLE_PARAMS = ["role", "seat", "into"] as const;

export function useLogWords(): LogWords {
  const d = useTranslations("facilitate.talk.deal");
  const t = useTranslations("facilitate.log");
  const locale = useLocale();
  const c = useTranslations("common");
  const seatOf = useSeat();
  const game = useGame();
  const label = useLabel();
  const deal = (i: DealMove): string => {
    const move = i.move === "judged" ? (i.kept ? "kept" : "broken") : i.move;
    const who = i.named ?? i.listener;
    return d(move, {
      seat: seatOf(i.by).start,
      of: seatOf(i.by).of,
      version: String(i.version ?? 1),
      listener: i.listener ?? "",
      named: i.named ?? "",
      to: who === undefined || who === "nobody" || who === "papers" ? "" : seatOf(who).to,
    });
  };
  const notice = ({ code, params }: NoticeItem, view: View): string => {
    const values: Record<string, string | number> = { ...params };
    if (typeof params["turn"] === "number") values["label"] = label(labelOf(view, params["turn"]));
    if (typeof params["phase"] === "string")
      values["phase"] = game.loose.say(`common.phases.${params["phase"]}`);
    for (const key of ROLE_PARAMS) {
      const seat = params[key];
      if (typeof seat === "string") values[key] = game.loose.say(`common.seats.${seat}`);
    }
    if (typeof params["to"] === "string") values["to"] = game.loose.say(`common.by.${params["to"]}`);
    if (typeof params["seconds"] === "number")
      values["minutes"] = Math.max(1, Math.round(params["seconds"] / 60));
    if ("reason" in params) values["reason"] = isolated(String(params["reason"] ?? "")) || "none";
    if ("member" in params)
      values["member"] = isolated(String(params["member"] ?? "")) || game.loose.say("lobby.people.unnamed");
    return game.loose.say(`facilitate.notices.${code}`, values);
  };
  return {
    deal,
    say(i, view) {
      switch (i.kind) {
        case "deal":
          return deal(i);
        case "phase":
          return t("phase", { label: label(labelOf(view, i.turn)), phase: c(`phases.${i.phase}`) });
        case "report":
          return t("report", { label: label(i.report.label) });
        case "inject":
          return t("inject", {
            text: isolated(injectWords(i, locale).title ?? injectWords(i, locale).text),
          });
        case "info":
          return t(i.move, { text: isolated(i.text), all: i.all ? "yes" : "no" });
        case "notice":
          return notice(i, view);
        case "situation":
          return t("event", {
            text: isolated(i.headline ?? "") || game.loose.say(`scenarioEvents.${i.code}.headline`),
          });
        case "message":
          return isolated(i.text);
        default:
          return i satisfies never;
      }
    },
    side(i) {
      if (i.kind === "deal") return i.by;
      if (i.kind === "message") return i.from;
      const role =
        i.kind === "notice" ? i.params["role"] : i.kind === "info" && i.move === "asked" ? i.role : undefined;
      return ROLES.find((r) => r === role) ?? "facilitator";
    },
  };
}
