// What became of the own orders.
"use client";
import { useTranslations } from "use-intl";
import type { TurnReport } from "../../game-rules/open";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { Note, Typed } from "../ui";

export function OwnOrders({ report }: { report: TurnReport }) {
  const t = useTranslations("report");
  const game = useGame();
  const news = useNews();
  return (
    <section className="px-4 pb-4 md:px-5">
      <h2>{t("orders")}</h2>
      {report.left?.length ? (
        <Note className="mt-1.5">
          <ul className="list-none">
            {report.left.map(({ draft, lack }, i) => (
              <li key={i}>
                <b>{game.drafted(draft)}</b> {t(`left.${lack}`)}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      {report.orders.length ? (
        <ul className="mt-1 list-none">
          {report.orders.map((o, i) => (
            <li key={i} className="hair-t py-1.5">
              <p className="flex flex-wrap justify-between gap-x-3">
                <span className="font-medium">{game.drafted(o.draft)}</span>
                <span className="text-ink-2">{news.result(o.result, o.params)}</span>
              </p>
              {o.draft.intent ? (
                <p className="intent text-note text-ink-2">
                  <Typed text={o.draft.intent} />
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-note text-ink-2">{t("noOrders")}</p>
      )}
    </section>
  );
}
