// A role's standing brief, as the catalogues keep it; where one part is missing the rest still stands.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { RoleBrief } from "../../server/contract/preparation";
import { useLoose } from "../game/words/loose";
import { Told } from "../game/words/Told";
import { useShown, useSource } from "../source/react";
import { cx } from "../ui";

const PARTS = ["red", "who", "counts", "purse", "means", "care", "unknown"] as const;

/** What control has prepared for the role: at its own seat, and for those who lead. */
function useToldTo(role: Role): RoleBrief | undefined {
  const { seat } = useSource();
  const own = useShown((s) => s.exercise?.briefing);
  const all = useShown((s) => s.exercise?.prepared?.briefs);
  const told = seat === role ? own : all?.[role];
  return told?.brief || told?.ahead ? told : undefined;
}

export function Brief({ role, columns }: { role: Role; columns?: boolean }) {
  const t = useTranslations("lobby");
  const p = useTranslations("prepare.told");
  const loose = useLoose();
  const texts = useShown((s) => s.view?.scenario.texts);
  const parts = PARTS.flatMap((part) => {
    const standing = `briefs.${role}.paragraphs.${part}`;
    // Another scenario begins in another year: who you are is told anew.
    const text = loose.find(part === "who" ? [`scenarioBriefs.${texts}.${role}`, standing] : [standing]);
    return text ? [{ part, text }] : [];
  });
  const told = useToldTo(role);
  const lead = loose.find([`briefs.${role}.lead`]) ?? t(`briefs.${role}.what`);
  return (
    <div>
      <p className="font-display text-head leading-[1.4]">{lead}</p>
      <div className={cx("mt-4 gap-x-8 text-[0.96875rem] leading-[1.46]", columns && "desk:columns-2")}>
        {parts.map(({ part, text }) => (
          <section
            key={part}
            className={cx(
              "mb-3.5 break-inside-avoid",
              part === "red" && "bar-ochre bg-ochre-bg py-2 pr-3 pl-4",
            )}
          >
            <h3 className="font-sans text-body font-semibold">{t(`parts.${part}`)}</h3>
            <p>{text}</p>
          </section>
        ))}
        {told ? (
          <div className="mb-3.5 grid break-inside-avoid gap-3 border-l-[3px] border-role py-px pl-4">
            <Told said={told.brief} title={p("brief")} />
            <Told said={told.ahead} title={p("ahead")} />
          </div>
        ) : null}
        {parts.length ? null : (
          <>
            <p className="mb-2">{t(`briefs.${role}.purse`)}</p>
            <p className="mb-2">{t(`briefs.${role}.counts`)}</p>
          </>
        )}
        <section className="break-inside-avoid">
          <p className="intent text-ink-2">{t(`briefs.${role}.first`)}</p>
        </section>
      </div>
    </div>
  );
}
