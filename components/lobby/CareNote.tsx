// The content note that opens the game, point by point.
"use client";
import { useTranslations } from "use-intl";
import { useLoose } from "../game/words/loose";
import { Told } from "../game/words/Told";
import { useShown } from "../source/react";

const POINTS = ["abstract", "harm", "red", "peoples", "attack", "hostages", "model", "leave"] as const;

export function CareNote({ heading = true }: { heading?: boolean }) {
  const t = useTranslations("landing.note");
  const p = useTranslations("prepare.told");
  const { find } = useLoose();
  const own = useShown((s) => s.exercise?.briefing?.content ?? s.exercise?.prepared?.content);
  const points = POINTS.flatMap((p) => {
    const text = find(`contentNote.points.${p}`);
    return text ? [{ p, text }] : [];
  });
  return (
    <section className="border-l-[3px] border-ochre py-px pl-4">
      {heading ? (
        <h2 className="font-sans text-body font-semibold">{find("contentNote.title") ?? t("title")}</h2>
      ) : null}
      <p className="mt-1 text-[0.9375rem] leading-[1.42]">{find("contentNote.lead") ?? t("text")}</p>
      {points.length ? (
        <ul className="mt-1.5 grid list-none gap-1 text-[0.90625rem] leading-[1.42] text-ink-2">
          {points.map(({ p, text }) => (
            <li key={p}>{text}</li>
          ))}
        </ul>
      ) : null}
      <Told said={own} title={p("content")} className="mt-2.5 text-[0.9375rem] leading-[1.42]" />
    </section>
  );
}
