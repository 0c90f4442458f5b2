// A zone in a deal, where the phase is about deals: into the one being written, or the beginning of one with whoever can be reached.
"use client";
import { useTranslations } from "use-intl";
import { isClosed, type Role, type View, type ZoneId } from "../../game-rules/open";
import { usePen } from "../game/acting/usePen";
import { focus } from "../game/looking/keyActs";
import { useUi, useUiStore } from "../game/looking/ui";
import { channelOf } from "../game/stream/channels";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { aboutZone, withZone } from "../negotiation/zoneDeal";
import { Button } from "../ui";

export function ZoneDeal({ role, view, zone }: { role: Role; view: View; zone: ZoneId }) {
  const t = useTranslations("play.zone.deal");
  const game = useGame();
  const seatOf = useSeat();
  const ui = useUiStore();
  const pen = usePen();
  const writing = useUi((u) => u.deal);
  if (view.phase !== "negotiation" || !pen.mine) return null;
  const others = view.scenario.seats.filter((r) => r !== role && !isClosed([r], view.reach));
  const done = () => focus("[data-choice$='-zone']");
  return (
    <section aria-label={t("title", { zone: game.zone(zone) })} className="rule-t rule-b mt-2 py-2">
      <h4 className="font-sans font-semibold">{t("title", { zone: game.zone(zone) })}</h4>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {writing ? (
          <Button
            size="s"
            onClick={() => {
              ui.setState({ deal: withZone(writing, zone, view), zone: undefined });
              done();
            }}
          >
            {t("put")}
          </Button>
        ) : (
          others.map((other) => (
            <Button
              key={other}
              size="s"
              onClick={() => {
                ui.setState({
                  deal: aboutZone(role, other, zone, view),
                  channel: channelOf([role, other]),
                  zone: undefined,
                });
                done();
              }}
            >
              {t("about", { seat: seatOf(other).to })}
            </Button>
          ))
        )}
      </div>
    </section>
  );
}
