// Beside the terms of the deal that is being read or written: what it would bring if every promise in it were kept, as far as the seat's own view
// and the menus tell.
"use client";
import { useTranslations } from "use-intl";
import { type Holds, holdsOf, type Role, type Term } from "../../game-rules/open";
import { useUi } from "../game/looking/ui";
import { useGame } from "../game/words/useGame";
import { useView } from "../source/react";
import { Icon } from "../ui";
import { useMarks } from "../ui/useMarks";
import { dealsIn } from "./Deals";
import { useTalks } from "./useTalks";

/** So much of one promise is told. */
const SHOWN = 2;

export function IfItHolds({ role }: { role: Role }) {
  const t = useTranslations("table.holds");
  const view = useView();
  const talks = useTalks(role);
  const writing = useUi((u) => u.deal);
  if (!view) return null;
  const onTable = talks?.open
    ? dealsIn(view, talks.open).find((d) => d.status === "open" && d.parties.includes(role) && d.terms)
    : undefined;
  const terms = writing?.terms ?? onTable?.terms;
  if (!terms?.length) return null;
  const told = holdsOf(view, terms).filter((h) => h.effects.length + h.without.length > 0);
  return (
    <section aria-labelledby="if-it-holds" className="px-5 pb-3 max-desk:mt-3 max-desk:px-0">
      <div className="flex items-baseline justify-between gap-3 pb-1">
        <h3 id="if-it-holds" className="text-page">
          {t("title")}
        </h3>
        <span className="text-note text-ink-2">{t("estimate")}</span>
      </div>
      {told.length ? (
        <ul className="list-none">
          {told.map((h) => (
            <Row key={h.term} holds={h} term={terms[h.term] as Term} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">{t("none")}</p>
      )}
    </section>
  );
}

function Row({ holds, term }: { holds: Holds; term: Term }) {
  const t = useTranslations("table.holds");
  const c = useTranslations("common.seats");
  const game = useGame();
  const marks = useMarks();
  const effects = holds.effects.slice(0, SHOWN).map((e) => {
    const { what, amount, sure } = game.effect(e);
    return marks.commas([amount ? `${what} ${amount}` : what, sure]);
  });
  return (
    <li className="hair-t grid grid-cols-[1.5rem_1fr] gap-1 py-1.5 leading-[1.34]">
      <Icon name="right" size={14} className="mt-1" />
      <span>
        {holds.order ? (
          <b className="font-medium">{t("by", { seat: c(term.by), order: game.drafted(holds.order) })}</b>
        ) : (
          t("without", {
            seat: c(term.by),
            orders: marks.list(holds.without.slice(0, SHOWN).map((d) => game.drafted(d))),
          })
        )}
        {effects.length ? <span className="block text-ink-2">{marks.clauses(effects)}</span> : null}
      </span>
    </li>
  );
}
