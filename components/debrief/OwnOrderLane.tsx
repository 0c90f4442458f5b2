// The lane of orders that stood on no menu: in the quarter in which each was written, whose it was; beside the timeline its words, who was
// shown it, and what became of it.
"use client";
import { useTranslations } from "use-intl";
import { type OwnOrderCame, ownOrdersOf } from "../../server/debrief/tables/own-orders";
import { useSeat } from "../game/words/useSeat";
import { Token, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { CHIP, Lane, type RowPlace } from "./Lane";
import type { Going } from "./Room";
import { useOwnOrderWords } from "./useOwnOrderWords";

/** No lane stands where nobody wrote one. */
export function OwnOrderLane({ choice, choose, ...place }: RowPlace) {
  const t = useTranslations("debrief.own");
  const seat = useSeat();
  const orders = ownOrdersOf(place.going.record.copy);
  if (orders.length === 0) return null;
  return (
    <Lane {...place} name={t("lane")} beside>
      {(turn) =>
        orders
          .filter((order) => order.turn === turn)
          .map(({ id, role }) => {
            const label = t("of", { of: seat(role).of });
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={label}
                  title={label}
                  aria-pressed={choice?.kind === "own" && choice.id === id}
                  onClick={() => choose({ kind: "own", id })}
                  className={CHIP}
                >
                  <Token side={role} size={16} />
                </button>
              </li>
            );
          })
      }
    </Lane>
  );
}

/** One of them, no further than has been opened. */
export function OwnOrderBeside({ going: { record, open }, id }: { going: Going; id: string }) {
  const order = ownOrdersOf(record.copy).find((o) => o.id === id && o.turn <= open);
  return order ? <One order={order} /> : null;
}

function One({ order }: { order: OwnOrderCame }) {
  const t = useTranslations("debrief.own");
  const seat = useSeat();
  const marks = useMarks();
  const { became } = useOwnOrderWords();
  const { role, text, shown, reason } = order;
  return (
    <article>
      <h2 className="flex items-center gap-2">
        <Token side={role} size={20} /> {t("of", { of: seat(role).of })}
      </h2>
      <p className="intent mt-1 wrap-anywhere">
        <Typed text={text} />
      </p>
      <p className="mt-2">{became(order)}</p>
      {reason ? (
        <p className="text-note text-ink-2">
          <Typed text={reason} />
        </p>
      ) : null}
      <p className="text-note text-ink-2">
        {shown.length > 0 ? t("shown", { who: marks.list(shown.map((r) => seat(r).name)) }) : t("secret")}
      </p>
    </article>
  );
}
