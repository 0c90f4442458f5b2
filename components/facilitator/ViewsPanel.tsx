// The truth and the four views side by side, or one of them large.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { differenceOf, notable, type Role, type View } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useViews } from "../source/react";
import { Segmented, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { OneView } from "./OneView";
import { ViewCard } from "./ViewCard";
import { ZoneCompare } from "./ZoneCompare";

export type Shown = "all" | "truth" | Role;

export function ViewsPanel({
  truth,
  shown,
  onShow,
}: {
  truth: View;
  shown: Shown;
  onShow(shown: Shown): void;
}) {
  const t = useTranslations("facilitate.views");
  const c = useTranslations("common");
  const marks = useMarks();
  const game = useGame();
  const views = useViews();
  const [zone, setZone] = useState<string>();
  const roles = truth.scenario.seats;
  const most = notable(truth, views);
  const truthFoot = most
    ? t("notable", {
        zone: game.zone(most.zone),
        truth: game.control(most.truth),
        seen: game.control(most.seen),
        seats: marks.list(most.roles.map((r) => c(`seats.${r}`))),
      })
    : Object.keys(views).length
      ? t("agree")
      : t("loading");
  const footOf = (role: Role): string => {
    const view = views[role];
    if (!view) return t("loading");
    const d = differenceOf(truth, view);
    const missed = d.there - d.seen;
    const cells = missed
      ? t(d.force === "is" ? "missesIs" : "misses", { n: String(missed), all: String(d.there) })
      : t("seesAll");
    return marks.commas([cells, t("wrong", { n: d.wrong.length })]);
  };
  const one = shown === "all" ? undefined : shown === "truth" ? truth : views[shown];
  return (
    <section aria-labelledby="views" className="flex min-h-0 flex-col bg-paper px-4 pt-2.5 pb-3.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-2.5">
        <h2 id="views">{t("title")}</h2>
        <Segmented
          label={t("switch")}
          value={shown}
          onChange={(id) => onShow(id as Shown)}
          options={[
            { id: "all", label: t("all") },
            { id: "truth", label: t("truth") },
            ...roles.map((r) => ({
              id: r,
              label: <Token side={r} size={16} />,
              spoken: t("of", { seat: c(`seats.${r}`) }),
            })),
          ]}
        />
      </div>
      {shown === "all" ? (
        <div className="grid min-h-0 flex-1 grid-cols-2 gap-2.5 max-desk:auto-rows-[12rem] md:grid-cols-[1.75fr_1fr_1fr] desk:grid-rows-2">
          <ViewCard
            big
            view={truth}
            title={t("truth")}
            label={t("truth")}
            foot={truthFoot}
            onZone={setZone}
            className="row-span-2 max-md:col-span-2"
          />
          {roles.map((role) => (
            <ViewCard
              key={role}
              view={views[role]}
              title={
                <>
                  <Token side={role} size={17} />
                  {c(`seats.${role}`)}
                </>
              }
              label={t("of", { seat: c(`seats.${role}`) })}
              foot={footOf(role)}
              onZone={setZone}
            />
          ))}
        </div>
      ) : (
        <OneView view={one} foot={shown === "truth" ? truthFoot : footOf(shown)} onZone={setZone} />
      )}
      <ZoneCompare zone={zone} truth={truth} views={views} onClose={() => setZone(undefined)} />
    </section>
  );
}
