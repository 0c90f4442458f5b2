// The board beside the timeline: as it was, or as somebody saw it, with what they had wrong marked.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { differenceOf, type View, type Viewer } from "../../game-rules/open";
import { Board } from "../board";
import { LAYERS, type Layer } from "../game/board/layers";
import { useBoardZones } from "../game/board/useBoard";
import { useBoardLabels } from "../game/board/useBoardLabels";
import { usePlates } from "../game/board/usePlates";
import { useGame } from "../game/words/useGame";
import { useSeat } from "../game/words/useSeat";
import { Segmented, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Choice } from "./Chosen";
import type { Going } from "./Room";
import { besideTruth } from "./record";

/** Stands on a zone whose holder somebody had wrong; a mark, and said in words below the board. */
const WRONG = "≠";

/** Drawn anew where the zones or the figures on it are others: most events change neither. */
export function BoardOf({ view, truth, onZone }: { view: View; truth: View; onZone(id: string): void }) {
  const t = useTranslations("play.map");
  const zones = useBoardZones();
  const plates = usePlates();
  const labels = useBoardLabels();
  const [layer, setLayer] = useState<Layer>("control");
  const { viewer, tracks } = view;
  const seen = { viewer, zones: view.zones };
  const there = { viewer: truth.viewer, zones: truth.zones };
  const wrong = new Set<string>(viewer === truth.viewer ? [] : differenceOf(there, seen).wrong);
  const legend = [
    { key: "suspected", label: t("legend.suspected") },
    { key: "stale", label: t("legend.stale") },
  ];
  return (
    <Board
      compact
      zones={zones(seen, layer).map((z) =>
        wrong.has(z.id) ? { ...z, flags: [{ n: WRONG, editing: true }] } : z,
      )}
      plates={plates({ tracks })}
      layer={layer}
      layers={LAYERS.map((id) => ({ id, label: t(`layers.${id}`) }))}
      onLayer={(id) => setLayer(id as Layer)}
      onZone={onZone}
      legend={legend}
      labels={labels}
    />
  );
}

export function AsSeenBy({ going, truth }: { going: Going; truth: boolean }) {
  const t = useTranslations("debrief.board");
  const seat = useSeat();
  const roles = going.record.copy.scenario.seats;
  return (
    <Segmented
      label={t("as")}
      value={truth ? going.as : besideTruth(going.record, going.as)}
      options={[
        ...(truth ? [{ id: "facilitator", label: t("truth") }] : []),
        ...roles.map((r) => ({ id: r, label: <Token side={r} size={18} />, spoken: seat(r).name })),
      ]}
      onChange={(id) => going.seeAs(id as Viewer)}
    />
  );
}

/** What somebody had wrong, in words. */
export function Differs({ truth, seen }: { truth: View; seen: View }) {
  const t = useTranslations("debrief.board");
  const seat = useSeat();
  const game = useGame();
  const marks = useMarks();
  const { wrong, there, seen: counted, force } = differenceOf(truth, seen);
  const who = seat(seen.viewer).start;
  return (
    <p className="px-4.5 py-2 text-note">
      {wrong.length > 0 ? t("wrong", { who, zones: marks.list(wrong.map(game.zone)) }) : t("right", { who })}{" "}
      {t("unseen", { n: there - counted, force: game.force(force) })} {wrong.length > 0 ? t("marked") : ""}
    </p>
  );
}

export function BoardBeside({ going, choose }: { going: Going; choose(choice: Choice): void }) {
  const t = useTranslations("debrief.board");
  const { record, at, as } = going;
  const truth = record.view(at, "facilitator");
  const view = record.view(at, as);
  return (
    <section aria-labelledby="board-beside" className="rule-b">
      <div className="flex flex-wrap items-center justify-between gap-2 px-4.5 py-2">
        <h2 id="board-beside" className="font-sans text-body font-semibold">
          {t("as")}
        </h2>
        <AsSeenBy going={going} truth />
      </div>
      <div className="h-80 desk:h-104">
        <BoardOf view={view} truth={truth} onZone={(zone) => choose({ kind: "zone", zone })} />
      </div>
      {as === "facilitator" ? (
        <p className="px-4.5 py-2 text-note text-ink-2">{t("pick")}</p>
      ) : (
        <Differs truth={truth} seen={view} />
      )}
    </section>
  );
}
