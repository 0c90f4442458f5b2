// Who is in: an outline writes, a filled mark is committed. In the outcome: who has read.
"use client";
import { useTranslations } from "use-intl";
import { useShown } from "../source/react";
import { Icon, Token } from "../ui";

export function Commits({ size = 24, short }: { size?: number; short?: boolean }) {
  const t = useTranslations("play.bar");
  const c = useTranslations("common.seats");
  const seats = useShown((s) => s.exercise?.seats) ?? [];
  const reading = useShown((s) => s.exercise?.phase === "outcome");
  const isIn = (s: (typeof seats)[number]) =>
    reading ? s.read || s.by !== "people" : s.sheet === "committed";
  const n = String(seats.filter(isIn).length);
  const total = String(seats.length);
  return (
    <div className="flex items-center gap-1.5">
      {seats.map((s) => {
        const state = reading ? (s.read ? "read" : s.by === "people" ? s.sheet : "bot") : s.sheet;
        return (
          <span key={s.role} className="relative inline-block">
            <Token
              side={s.role}
              size={size}
              state={isIn(s) ? "filled" : "outline"}
              label={t(`sheet.${state}`, { seat: c(s.role) })}
            />
            {isIn(s) ? (
              <span
                aria-hidden="true"
                className="absolute -right-1.25 -bottom-1 grid size-3.25 place-items-center rounded-full border border-ink bg-panel text-ink"
              >
                <Icon name="check" size={9} />
              </span>
            ) : null}
          </span>
        );
      })}
      <span className="ml-1 text-label text-ink-2">
        {short ? `${n}/${total}` : reading ? t("read", { n, total }) : t("committed", { n, total })}
      </span>
    </div>
  );
}
