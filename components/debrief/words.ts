// What happened in a game, in words: an event of the timeline as one sentence, and whose it was.
"use client";
import { useTranslations } from "use-intl";
import type { EventOf } from "../../game-rules/back";
import type { Role, View } from "../../game-rules/open";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { useLogWords } from "../game/words/useLogWords";
import { useNews } from "../game/words/useNews";
import { useSaid } from "../game/words/useSaid";
import { useSeat } from "../game/words/useSeat";
import { useMarks } from "../ui/useMarks";
import type { Happening } from "./record";

export type Side = Role | "facilitator";

export interface Told {
  text: string;
  /** Who did it; nobody where it came from outside. */
  side?: Side;
}

type Deal = Parameters<ReturnType<typeof useLogWords>["deal"]>[0];

export function useHappened(): (h: Happening, view: View) => Told {
  const t = useTranslations("debrief.happened");
  const game = useGame();
  const log = useLogWords();
  const news = useNews();
  const said = useSaid();
  const seat = useSeat();
  const marks = useMarks();
  const zoneAt = (view: View, at: number): string => {
    const zone = view.board[at];
    return zone ? game.zone(zone.id) : "";
  };
  const ruled = ({ track, zone, reason }: EventOf<"RulingGiven"> | EventOf<"Ruled">, view: View): Told => {
    const name = zone >= 0 ? marks.commas([game.zoneTrack(track), zoneAt(view, zone)]) : game.track(track);
    return {
      side: "facilitator",
      // played on, a ruling is given again without its reason
      text: reason ? t("ruled", { name, reason: isolated(reason) }) : t("ruledBare", { name }),
    };
  };
  return ({ event: e, turn }, view) => {
    const deal = (move: string, by: Role, more: object = {}): Told => ({
      side: by,
      text: log.deal({ kind: "deal", n: 0, at: 0, turn, id: "", move, by, ...more } as Deal),
    });
    switch (e.type) {
      case "ScenarioEventHappened": {
        const own = (e as { headline?: string }).headline;
        return {
          text: t("event", { text: own ? isolated(own) : game.loose.say(`scenarioEvents.${e.id}.headline`) }),
        };
      }
      case "DealProposed":
        return deal("proposed", e.by, { version: 1 });
      case "DealCountered":
        return deal("countered", e.by, { version: e.version });
      case "DealSignedBy":
        return deal(e.concluded ? "concluded" : "signed", e.role);
      case "DealRefused":
        return deal("refused", e.role);
      case "DealLapsed":
        return deal("lapsed", proposerIn(view, e.id));
      case "DealJudged":
        return deal("judged", e.by, { kept: e.kept, term: e.term });
      case "DealPassedOn":
        return deal("passed", e.by, { listener: e.listener });
      case "DealLeaked":
        return deal("leaked", proposerIn(view, e.id));
      case "MessageSent": {
        const words = said(e);
        const text = words.heading ?? isolated(words.text);
        return {
          side: e.from,
          text: e.official ? t("said", { of: seat(e.from).of, text }) : isolated(e.text),
        };
      }
      case "RegimeFell":
      case "RegimeElected":
      case "FranceAttacked":
        return { text: t(e.type) };
      case "ExitChanged":
        return { side: "paris", text: t("exit", { why: e.why }) };
      case "WagnerDeployed":
        return { side: "moscow", text: t("wagner", { zone: zoneAt(view, e.zone) }) };
      case "CampaignRun":
        return {
          side: "moscow",
          text: t("campaign", {
            of: seat("moscow").of,
            theme: game.loose.say(`themes.${e.theme}`),
            zone: zoneAt(view, e.zone),
          }),
        };
      case "CampaignAttributed":
        return { side: "paris", text: t("named", { who: seat("paris").the, right: String(e.right) }) };
      case "Injected":
        return { side: "facilitator", text: t("inject", { text: isolated(e.text) }) };
      case "RulingGiven":
      case "Ruled":
        return ruled(e, view);
      case "OrderCarriedOut":
        return {
          side: e.role,
          text: t("order", { order: game.drafted(e.order), result: news.result(e.result, e.params ?? {}) }),
        };
      default:
        return { text: e.type };
    }
  };
}

const proposerIn = (view: View, id: string): Role => view.deals.find((d) => d.id === id)?.by ?? "paris";
