// The board as it was beside the board as one role saw it.
"use client";
import { useTranslations } from "use-intl";
import { useSeat } from "../game/words/useSeat";
import { AsSeenBy, BoardOf, Differs } from "./BoardBeside";
import type { Choice } from "./Chosen";
import type { Going } from "./Room";
import { besideTruth } from "./record";

export function Boards({ going, choose }: { going: Going; choose(choice: Choice): void }) {
  const t = useTranslations("debrief.board");
  const seat = useSeat();
  const { record, at } = going;
  const as = besideTruth(record, going.as);
  const truth = record.view(at, "facilitator");
  const seen = record.view(at, as);
  const onZone = (zone: string) => choose({ kind: "zone", zone });
  return (
    <div className="desk:flex desk:min-h-0 desk:flex-1 desk:flex-col">
      <div className="flex flex-wrap items-center gap-3 px-4.5 py-2">
        <AsSeenBy going={{ ...going, as }} truth={false} />
      </div>
      <div className="grid gap-2 px-2 md:grid-cols-2 desk:min-h-0 desk:flex-1">
        {[
          { view: truth, title: t("truth") },
          { view: seen, title: t("asTitle", { who: seat(as).the }) },
        ].map(({ view, title }) => (
          <section key={title} aria-label={title} className="flex min-h-0 flex-col border border-ink">
            <h2 className="hair-b px-3 py-1 font-sans text-body font-semibold">{title}</h2>
            <div className="h-96 min-h-0 desk:h-auto desk:flex-1">
              <BoardOf view={view} truth={truth} onZone={onZone} />
            </div>
          </section>
        ))}
      </div>
      <Differs truth={truth} seen={seen} />
    </div>
  );
}
