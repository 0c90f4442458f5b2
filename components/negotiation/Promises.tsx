// What is promised already and in force this quarter, by whom, until when, and whether it has been kept so far.
"use client";
import { useTranslations } from "use-intl";
import type { DealView, Role, Term, View } from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useTermWords } from "../game/words/terms";
import { useView } from "../source/react";
import { Token } from "../ui";
import { promisesIn } from "./promised";

export function Promises({ role }: { role: Role }) {
  const t = useTranslations("table.promises");
  const view = useView();
  if (!view) return null;
  const list = promisesIn(view.deals, role, view.turn);
  return (
    <section aria-labelledby="promises" className="px-5 py-3">
      <div className="flex items-baseline justify-between gap-3 pb-1">
        <h3 id="promises" className="text-page">
          {t("title")}
        </h3>
        {list.length ? <span className="text-note text-ink-2">{t("inForce")}</span> : null}
      </div>
      {list.length ? (
        <ul className="list-none">
          {list.map(({ deal, term, at }) => (
            <Row key={`${deal.id} ${at}`} deal={deal} term={term} at={at} view={view} />
          ))}
        </ul>
      ) : (
        <p className="text-note text-ink-2">{t("none")}</p>
      )}
    </section>
  );
}

function Row({ deal, term, at, view }: { deal: DealView; term: Term; at: number; view: View }) {
  const t = useTranslations("table.promises");
  const c = useTranslations("common.seats");
  const label = useLabel();
  const words = useTermWords();
  const record = deal.record.filter((r) => r.term === at);
  const state = record.some((r) => !r.kept) ? "broken" : record.length ? "kept" : "open";
  return (
    <li className="hair-t grid grid-cols-[1.75rem_1fr] gap-1 py-2 leading-[1.34]">
      <Token side={term.by} size={19} label={c(term.by)} />
      <span>
        {t("until", { term: words.say(term), label: label(labelOf(view, term.to)) })}{" "}
        <span className="text-ink-2">
          {t(state)} {t(deal.secret && deal.published === undefined ? "secret" : "public")}
        </span>
      </span>
    </li>
  );
}
