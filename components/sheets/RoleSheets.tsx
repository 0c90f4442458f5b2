// A page for each role that people play, to be printed: its brief with what control has prepared for it, or an empty sheet of orders, for
// whoever writes by hand where the network fails.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { SeatNames } from "../game/words/SeatNames";
import { Brief } from "../lobby/Brief";
import { useShown, useView } from "../source/react";
import { Loading, Token, Typed } from "../ui";

export function RoleSheets({ of }: { of: "briefs" | "orders" }) {
  const st = useTranslations("states");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  if (!exercise || !view) return <Loading text={st("connecting")} lines={4} className="no-print p-4" />;
  const roles = exercise.seats.filter(({ by }) => by === "people").map(({ role }) => role);
  return (
    <section className="px-4 py-5 md:px-8 print:p-0">
      <SeatNames>
        <ul className="grid list-none gap-4 print:block">
          {roles.map((role) => (
            <li key={role} className="print:break-after-page">
              {of === "briefs" ? (
                <BriefSheet role={role} />
              ) : (
                <OrderSheet role={role} slots={view.scenario.slots} />
              )}
            </li>
          ))}
        </ul>
      </SeatNames>
    </section>
  );
}

/** The head of each: whose it is, of which exercise, under its marking. */
function Head({ role }: { role: Role }) {
  const t = useTranslations("sheets");
  const c = useTranslations("common.seats");
  const title = useShown((s) => s.exercise?.title);
  const marking = useShown((s) => s.exercise?.settings.marking);
  return (
    <>
      {marking ? (
        <p className="hair-b mb-3 pb-1 text-center text-note font-semibold tracking-[.04em]">
          <Typed text={marking} />
        </p>
      ) : null}
      <p className="text-lead wrap-anywhere">{title ? <Typed text={title} /> : t("untitled")}</p>
      <h3 className="mt-1 mb-3 flex items-center gap-3 text-[1.75rem] leading-tight">
        <Token side={role} size={34} />
        {c(role)}
      </h3>
    </>
  );
}

const PAPER = "border-[1.2px] border-ink bg-panel p-5 text-ink print:border-0 print:p-0 print:text-black";

function BriefSheet({ role }: { role: Role }) {
  const c = useTranslations("common.seats");
  return (
    <article aria-label={c(role)} className={PAPER}>
      <Head role={role} />
      <Brief role={role} columns />
    </article>
  );
}

/** Rows for orders that stand until they are changed. */
const STANDING = 3;
const COLUMNS = ["order", "where", "how", "intent"] as const;

function OrderSheet({ role, slots }: { role: Role; slots: number }) {
  const t = useTranslations("sheets.orders");
  const c = useTranslations("common.seats");
  const rows = [
    ...Array.from({ length: slots }, (_, n) => t("slot", { n: String(n + 1) })),
    ...Array.from({ length: STANDING }, (_, n) => t("standing", { n: String(n + 1) })),
  ];
  return (
    <article aria-label={t("of", { seat: c(role) })} className={PAPER}>
      <Head role={role} />
      <div className="mb-3 grid grid-cols-3 gap-5">
        {(["quarter", "time", "by"] as const).map((field) => (
          <p key={field} className="border-b border-ink pb-5 text-note print:border-black">
            {t(field)}
          </p>
        ))}
      </div>
      <table className="w-full table-fixed border-collapse text-note">
        <caption className="sr-only">{t("of", { seat: c(role) })}</caption>
        <thead>
          <tr>
            <td className="w-28 border border-ink p-1.5 print:border-black" />
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className="border border-ink p-1.5 text-left font-semibold print:border-black"
              >
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row} className="h-[2.1cm]">
              <th
                scope="row"
                className="border border-ink p-1.5 text-left align-top font-medium print:border-black"
              >
                {row}
              </th>
              {COLUMNS.map((column) => (
                <td key={column} className="border border-ink print:border-black" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-note">{t("hand")}</p>
    </article>
  );
}
