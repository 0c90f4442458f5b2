// What counts: Paris's declared aims with how they stand; for the others, what their score will ask.
"use client";
import { useTranslations } from "use-intl";
import { BAMAKO_WEIGHTS, ROLES, type Role, SCORE_PARTS } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { Icon } from "../ui";

export function Counts({ seat }: { seat: string }) {
  const t = useTranslations("play.counts");
  const game = useGame();
  const label = useLabel();
  const view = useView();
  if (!view) return null;
  const role = ROLES.find((r) => r === seat) as Role | undefined;
  const aims = role === "paris" || role === undefined;
  return (
    <section className="rule-t mt-2 pt-2">
      <h2 className="font-sans text-body font-semibold">{t(aims ? "paris" : "other")}</h2>
      {aims ? (
        view.aims.length ? (
          <ul className="mt-1 list-none text-[0.84375rem] leading-[1.3]">
            {view.aims.map((a) => (
              <li key={a.id} className="mb-1 grid grid-cols-[1.1875rem_1fr]">
                <Icon name={a.met ? "check" : "right"} size={14} className="mt-0.5" />
                <span>
                  {game.aim(a.id)}
                  <span className="block text-note text-ink-2">
                    {a.met ? t("met") : t("notYet")} ·{" "}
                    {a.funded
                      ? t("funded", { n: a.funded })
                      : t("since", { label: label(labelOf(view, a.since)) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-1 text-note text-ink-2">{t("noAims")}</p>
        )
      ) : (
        <>
          <p className="mt-1 text-note text-ink-2">
            {game.loose.find([`briefs.${role}.paragraphs.counts`, `lobby.briefs.${role}.counts`])}
          </p>
          {role === "bamako" ? <WeightsNow kind={view.regime.kind} /> : null}
        </>
      )}
    </section>
  );
}

/** By what Bamako's quarters count as long as this regime governs. */
function WeightsNow({ kind }: { kind: keyof typeof BAMAKO_WEIGHTS }) {
  const t = useTranslations("play.counts");
  const game = useGame();
  return (
    <>
      <p className="mt-1.5 text-note">{t("weights", { kind })}</p>
      <ul className="list-none text-note">
        {SCORE_PARTS.bamako.map((p) => (
          <li key={p} className="flex justify-between gap-3">
            {game.loose.find([`scores.bamako.${p}.name`])}
            <span className="figures text-ink-2">{BAMAKO_WEIGHTS[kind][p]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
