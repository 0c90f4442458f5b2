// What moved as a list: the own orders, zones that changed hands, pieces, figures; the step that is being shown stands on ochre. What is
// hearsay says so, and has a dashed mark.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Role, Step } from "../../../game-rules/open";
import { PIECE } from "../../game/board/boardTokens";
import { useGame } from "../../game/words/useGame";
import { Token } from "../../ui";
import { cx } from "../../ui/cx";
import type { StepMoved } from "./moved";
import { useMovedWords } from "./useMovedWords";

/** Whose sign stands before a zone that changed hands. */
const HELD = { state: "bamako", jnim: "jnim", is: "is", groups: "groups" } as const;

export function MovedList({
  seat,
  steps,
  now,
}: {
  seat: Role;
  steps: readonly StepMoved[];
  now: Step | undefined;
}) {
  const t = useTranslations("report.moved");
  const game = useGame();
  const words = useMovedWords();
  const orders = steps.flatMap((s) => s.orders.map((o) => ({ step: s.step, o })));
  const zones = steps.flatMap((s) => s.zones.map((z) => ({ step: s.step, z })));
  const pieces = steps.flatMap((s) => s.pieces.map((p) => ({ step: s.step, p })));
  const figures = steps.flatMap((s) => s.figures.map((f) => ({ step: s.step, f })));
  return (
    <section aria-labelledby="moved" className="px-5 py-4">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="moved" data-heading="outcome resolution" className="text-[1.375rem]">
          {t("title")}
        </h2>
        <span className="text-note text-ink-2">{t("youMay")}</span>
      </div>
      {steps.length ? null : <p className="mt-2">{t("nothing")}</p>}
      <Part title={t("orders")}>
        {orders.map(({ step, o }, i) => (
          <Row
            key={i}
            on={step === now}
            mark={
              <span
                aria-hidden="true"
                className={cx(
                  "grid size-5 place-items-center text-note font-semibold text-panel",
                  step === now ? "bg-ochre" : "bg-ink",
                )}
              >
                {o.n ?? "•"}
              </span>
            }
            name={game.drafted({ id: o.at.draft.id, ...(o.at.draft.zone ? { zone: o.at.draft.zone } : {}) })}
            line={words.order(o)}
          />
        ))}
      </Part>
      <Part title={t("zones")}>
        {zones.map(({ step, z }) => (
          <Row
            key={z.zone}
            on={step === now}
            mark={
              <Token
                side={HELD[z.to as keyof typeof HELD] ?? seat}
                size={20}
                state={z.reported ? "suspected" : z.to in HELD ? "filled" : "outline"}
              />
            }
            name={game.zone(z.zone)}
            line={words.zone(z)}
          />
        ))}
      </Part>
      <Part title={t("pieces")}>
        {pieces.map(({ step, p }, i) => (
          <Row
            key={i}
            on={step === now}
            mark={<Token {...PIECE[p.force]} size={20} state={p.reported ? "suspected" : "filled"} />}
            name={game.force(p.force)}
            line={words.piece(p)}
          />
        ))}
      </Part>
      <Part title={t("figures")}>
        {figures.map(({ step, f }) => (
          <Row key={f.track} on={step === now} name={words.figure(f)} />
        ))}
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="pt-4 pb-1.5">{title}</h3>
      <ul className="list-none">{children}</ul>
    </>
  );
}

function Row({ on, mark, name, line }: { on: boolean; mark?: ReactNode; name: string; line?: string }) {
  return (
    <li
      className={cx(
        "hair-t grid grid-cols-[1.625rem_1fr] items-start gap-x-2.5 py-2 leading-[1.34]",
        on && "bar-ochre -mx-5 bg-ochre-bg px-5",
      )}
    >
      <span className="pt-0.5">{mark}</span>
      <span>
        <b>{name}</b>
        {line ? <span className="block text-ink-2">{line}</span> : null}
      </span>
    </li>
  );
}
