// The four menus, row by row, as the engine keeps them.
import {
  type Estimate,
  likely,
  menuOf,
  ORDER_GROUPS,
  type OrderRow,
  ROLES,
  type Role,
} from "../../game-rules/open";
import { Cite, Token } from "../ui";
import { signed } from "../ui/number";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

export function MenuChapter({ words }: { words: RuleWords }) {
  const { t } = words;
  return (
    <Chapter id="menus" title={t("menus.title")} lead={t("menus.lead")}>
      {ROLES.map((role) => (
        <Menu key={role} role={role} words={words} />
      ))}
    </Chapter>
  );
}

function Menu({ role, words }: { role: Role; words: RuleWords }) {
  const { t, say, find, marks } = words;
  const rows = menuOf(role);
  const groups = ORDER_GROUPS.flatMap((group) => {
    const of = rows.filter((r) => r.group === group);
    return of.length ? [{ group, of }] : [];
  });
  const purse = say(`tracks.${say(`purses.${role}`)}.name`);
  return (
    <section id={role} aria-labelledby={`${role}-menu`} className="mt-6 scroll-mt-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Token side={role} size={30} />
        <h3 id={`${role}-menu`} className="text-page">
          {say(`roles.${role}.name`)}
        </h3>
        <p className="text-ink-2 first-letter:uppercase">
          {marks.sentence(find(`roles.${role}.who`) ?? "")} {t("menus.spends", { purse })}{" "}
          {t("menus.count", {
            n: String(rows.length),
            postures: String(rows.filter((r) => r.posture).length),
          })}
        </p>
      </div>
      {groups.map(({ group, of }) => (
        <div key={group} className="mt-3">
          <h4 className="pb-1 text-note font-semibold text-ink-2">{say(`orderGroups.${group}`)}</h4>
          <ul className="list-none">
            {of.map((row) => (
              <Row key={row.id} row={row} words={words} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ row, words }: { row: OrderRow; words: RuleWords }) {
  const { t, say, find, keys } = words;
  const ways = keys(`orders.${row.id}.options`).map((o) => say(`orders.${row.id}.options.${o}`));
  const notes = [
    t("menus.step", { step: say(`steps.${row.step}.name`) }),
    row.limit && row.limit > 1 ? t("menus.limit", { n: String(row.limit) }) : "",
    row.harms ? t("menus.harms") : "",
  ].filter(Boolean);
  const cost = t(row.posture ? "menus.upkeep" : "menus.cost", { n: row.cost });
  return (
    <li
      id={row.id}
      className="hair-t grid scroll-mt-4 break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-2 -mx-3 px-3 target:bg-ochre-bg md:grid-cols-[minmax(0,1fr)_8.5rem_9rem]"
    >
      <div>
        <p>
          <b>{say(`orders.${row.id}.name`)}</b>
          {row.posture ? (
            <span className="ml-2 border border-edge px-1 text-label text-ink-2">{t("menus.posture")}</span>
          ) : null}
        </p>
        <p className="leading-[1.42]">{find(`orders.${row.id}.line`)}</p>
        {ways.length ? (
          <p className="text-note text-ink-2">{t("menus.ways", { ways: words.marks.clauses(ways) })}</p>
        ) : null}
        <p className="text-note text-ink-2">{t("menus.effects", { effects: effectsOf(row, words) })}</p>
        <p className="text-note text-ink-2">{notes.join(" · ")}</p>
      </div>
      <p className="text-right leading-[1.3] max-md:row-start-1 max-md:col-start-2">
        <span className="figures font-medium">{cost}</span>
        {row.loyalty ? (
          <span className="block text-note text-ink-2">{t("menus.loyalty", { n: String(row.loyalty) })}</span>
        ) : null}
      </p>
      <p className="flex flex-wrap content-start gap-1.5 max-md:col-span-2 md:justify-end">
        {row.dynamics.map((d) => (
          <Cite key={d} id={d} label={say(`dynamics.${d}.name`)} href={`#${d}`} />
        ))}
      </p>
    </li>
  );
}

/** Likely effects as the menu in play tells them: what, and between which bounds. Each once, whatever way is chosen. */
function effectsOf(row: OrderRow, words: RuleWords): string {
  const ways = words.keys(`orders.${row.id}.options`);
  const told = (ways.length ? ways : [undefined]).flatMap((way) => likely(row, way));
  return words.marks.clauses([...new Set(told.map((e) => effect(e, words)))]);
}

function effect(e: Estimate, { find, say, locale }: RuleWords): string {
  const what = find(`expects.${e.what}`) ?? find(`tracks.${e.what}.name`) ?? say(`zoneTracks.${e.what}.name`);
  if (e.low === undefined || e.high === undefined) return what;
  const digits = Number.isInteger(e.low) && Number.isInteger(e.high) ? 0 : 1;
  const [near, far] = e.high <= 0 ? [e.high, e.low] : [e.low, e.high];
  const from = signed(near, locale, digits);
  return `${what} ${near === far ? from : say("ledger.span", { from, to: signed(far, locale, digits) })}`;
}
