// Rulings of before that moved the same, so that the next like case is ruled alike.
"use client";
import { useTranslations } from "use-intl";
import type { Effect } from "../../../game-rules/open";
import { isolated } from "../../../server/contract/typed";
import { useShown } from "../../source/react";
import { useMarks } from "../../ui/useMarks";
import { useRulingWords } from "./useRulingWords";

const MOST = 3;

export function LikeRulings({ effects }: { effects: readonly Effect[] }) {
  const t = useTranslations("adjudication");
  const words = useRulingWords();
  const marks = useMarks();
  const rulings = useShown((s) => s.exercise?.adjudication?.rulings) ?? [];
  const like = rulings
    .filter(({ moves }) => moves.some((m) => effects.some((e) => e.track === m.track)))
    .slice(-MOST)
    .reverse();
  return (
    <section aria-labelledby="like-rulings" className="hair-t pt-2 text-note">
      <h3 id="like-rulings" className="font-sans font-semibold">
        {t("like")}
      </h3>
      {like.length === 0 ? <p className="text-ink-2">{t("noLike")}</p> : null}
      <ul className="list-none">
        {like.map((ruling) => (
          <li key={ruling.id} className="py-0.5">
            {marks.commas(ruling.moves.map(words.move))} <q className="intent">{isolated(ruling.reason)}</q>{" "}
            <span className="text-ink-2">{words.said(ruling)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
