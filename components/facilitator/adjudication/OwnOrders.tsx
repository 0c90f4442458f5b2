// The orders of seats' own that this quarter brought, those that wait for a ruling first.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../../server/contract/typed";
import { useSeat } from "../../game/words/useSeat";
import { useShown } from "../../source/react";
import { Token } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { Box } from "../Box";
import { OwnRuling } from "./OwnRuling";
import { RuledOrder } from "./RuledOrder";
import type { OwnOrder } from "./useRulingWords";

const WAITS: Readonly<Record<OwnOrder["state"], number>> = {
  open: 0,
  fixed: 1,
  drawn: 2,
  refused: 3,
  withdrawn: 4,
};

export function OwnOrders({ control }: { control: boolean }) {
  const t = useTranslations("adjudication.own");
  const turn = useShown((s) => s.exercise?.turn);
  const all = useShown((s) => s.exercise?.adjudication?.own) ?? [];
  const own = all.filter((o) => o.turn === turn).sort((a, b) => WAITS[a.state] - WAITS[b.state]);
  return (
    <Box id="own-orders" title={t("title")}>
      {own.length === 0 ? <p className="mt-1 text-note text-ink-2">{t("none")}</p> : null}
      {own.map((order) => (
        <OwnCard key={order.id} order={order} control={control} />
      ))}
    </Box>
  );
}

function OwnCard({ order, control }: { order: OwnOrder; control: boolean }) {
  const t = useTranslations("adjudication.own");
  const marks = useMarks();
  const seat = useSeat();
  const { role, text, shown, said, state, refused, ruling } = order;
  return (
    <article aria-label={seat(role).name} className="hair-t mt-1.5 pt-2 first-of-type:border-t-0">
      <p className="flex items-center gap-1.5 text-note text-ink-2">
        <Token side={role} size={17} />
        {shown.length > 0 ? t("argued", { seats: marks.list(shown.map((r) => seat(r).name)) }) : t("secret")}
      </p>
      <blockquote className="my-1 font-display text-lead leading-snug whitespace-pre-line">
        {isolated(text)}
      </blockquote>
      <ul className="list-none text-note">
        {said.map((x) => (
          <li key={x.role} className="flex items-baseline gap-1.5 py-0.5">
            <Token side={x.role} size={15} />
            <span>
              <b>{t(x.side)}</b> {isolated(x.text)}
            </span>
          </li>
        ))}
      </ul>
      {state === "open" && !control ? <p className="text-note font-semibold">{t("open")}</p> : null}
      {state === "withdrawn" ? <p className="text-note text-ink-2">{t("withdrawn")}</p> : null}
      {refused === undefined ? null : (
        <p className="text-note">
          <b>{t("refused")}</b> <q className="intent">{isolated(refused)}</q>
        </p>
      )}
      {ruling ? <RuledOrder order={order} ruling={ruling} /> : null}
      {control && (state === "open" || state === "fixed") ? <OwnRuling order={order} /> : null}
    </article>
  );
}
