// The board of a class: a row a group, which never moves, the same verbs above for all of them, and what waits for control below.
"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { ClassDesk } from "../../server/contract/http";
import { isolated } from "../../server/contract/typed";
import { NothingKept } from "../site/SiteData";
import { GameSource, useShownOfAll } from "../source/react";
import { useSocketSources } from "../source/socket";
import { Typed } from "../ui";
import { AllVerbs } from "./AllVerbs";
import { ClassBar } from "./ClassBar";
import { ClassInjects } from "./ClassInjects";
import { COLUMNS } from "./columns";
import { GroupRow } from "./GroupRow";
import { WaitsForYou } from "./WaitsForYou";

export function Board({ desk, onChange }: { desk: ClassDesk; onChange(): Promise<void> }) {
  const t = useTranslations("classroom");
  const c = useTranslations("common");
  const { seat } = desk.me;
  const entered = desk.groups.filter((g) => g.entered);
  const out = desk.groups.filter((g) => !g.entered);
  const sources = useSocketSources(
    entered.map((g) => g.exercise),
    seat,
  );
  const exercises = useShownOfAll(sources, (s) => s.exercise);
  const marking = exercises.find((x) => x?.settings.marking)?.settings.marking;
  const [reason, setReason] = useState("");
  useEffect(() => {
    document.title = [isolated(desk.title || t("untitled")), t("board"), c("name")].join(" · ");
  }, [desk.title, t, c]);
  const rows = entered.flatMap((group, at) => {
    const source = sources[at];
    return source ? [{ group, source, exercise: exercises[at] }] : [];
  });
  const control = seat === "control";
  return (
    <div data-seat="facilitator" className="flex min-h-page flex-col bg-panel">
      {marking ? (
        <p
          role="note"
          aria-label={c("marking")}
          className="sticky top-0 z-30 truncate bg-ink px-4 text-center text-body leading-6 font-semibold tracking-[.04em] text-panel"
        >
          <Typed text={marking} />
        </p>
      ) : null}
      <ClassBar desk={desk} exercises={exercises} onChange={onChange} />
      <NothingKept />
      <main id="content" className="flex flex-1 flex-col">
        <section aria-labelledby="groups" className="rule-b">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4.5 py-2.5">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <h2 id="groups" className="text-title leading-tight">
                {t("groups", { n: desk.groups.length })}
              </h2>
              <p className="text-note text-ink-2">{t("legend")}</p>
            </div>
            {control ? <AllVerbs rows={rows} reason={reason} onReason={setReason} /> : null}
          </div>
          <div aria-hidden="true" className={`${COLUMNS} pb-1.5 text-note text-ink-2 max-desk:hidden`}>
            {(["group", "quarter", "clock", "waits", "last", "due"] as const).map((name) => (
              <span key={name} className="px-2.5 first:px-0">
                {t(`columns.${name}`)}
              </span>
            ))}
            <span className="px-2.5">{t("columns.only")}</span>
          </div>
          <ul className="rule-t list-none">
            {rows.map(({ group, source }) => (
              <GameSource key={group.exercise} source={source}>
                <GroupRow name={group.name} seat={seat} reason={reason} onPaused={() => setReason("")} />
              </GameSource>
            ))}
            {out.map(({ exercise, name }) => (
              <li key={exercise} className="hair-t px-4.5 py-3 text-ink-2">
                <b className="font-display text-head text-ink">
                  <Typed text={name} />
                </b>{" "}
                {t("notIn")}
              </li>
            ))}
          </ul>
        </section>
        <div className="desk:grid desk:flex-1 desk:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
          <WaitsForYou rows={rows} control={control} />
          {rows[0] ? (
            <GameSource source={rows[0].source}>
              <ClassInjects rows={rows} control={control} />
            </GameSource>
          ) : null}
        </div>
      </main>
    </div>
  );
}
