// Presence as a seat may know it: names in the own cell, numbers in the others.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { ExerciseView } from "../../server/contract/answers";
import { DoubleRule, Token } from "../ui";
import { People } from "./People";

export function WhoIsHere({ exercise, own }: { exercise: ExerciseView; own?: Role }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  return (
    <DoubleRule as="section" aria-label={t("wait.who")} className="bg-land px-5.5 py-5">
      <h2>{t("wait.who")}</h2>
      <ul className="mt-2.5 list-none text-[0.9375rem]">
        {exercise.seats.map((s) => (
          <li key={s.role} className="hair-t py-1.75">
            <div className="flex items-center gap-2.5">
              <Token side={s.role} size={22} state={s.here || s.by !== "people" ? "filled" : "outline"} />
              <span className={s.role === own ? "font-semibold" : undefined}>{c(`seats.${s.role}`)}</span>
              <span className="ml-auto text-right text-note text-ink-2">
                {s.by === "people" ? t("people.here", { n: s.here }) : c(`by.${s.by}`)}
              </span>
            </div>
            {s.role === own && s.members ? (
              <People members={s.members} me={exercise.me.member} className="mt-1 pl-8 text-note" />
            ) : null}
          </li>
        ))}
      </ul>
    </DoubleRule>
  );
}
