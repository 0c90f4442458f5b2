// What a deal can hold: the kinds of term, who can promise each, what it can name.
import { optionsFor, TERM_ROWS, type TermRow } from "../../game-rules/open";
import { Token } from "../ui";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

export function DealsChapter({ words }: { words: RuleWords }) {
  const { t } = words;
  return (
    <Chapter id="deals" title={t("deals.title")} lead={t("deals.lead")}>
      <ul className="list-none">
        {TERM_ROWS.map((row) => (
          <TermEntry key={row.kind} row={row} words={words} />
        ))}
      </ul>
      <p className="hair-t pt-2 text-ink-2">{t("deals.channel")}</p>
    </Chapter>
  );
}

function TermEntry({ row, words }: { row: TermRow; words: RuleWords }) {
  const { t, say, find } = words;
  const options = row.options ?? [];
  const fields = row.fields.filter((f) => f !== "option");
  const name = say(`terms.${row.kind}.name`);
  return (
    <li
      id={`term.${row.kind}`}
      className="hair-t grid break-inside-avoid gap-x-5 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div>
        <h3 className="font-sans text-body font-semibold first-letter:uppercase">{name}</h3>
        <p className="leading-[1.42]">{find(`terms.${row.kind}.line`)}</p>
        <p className="mt-1 flex flex-wrap items-center gap-1.5 text-note text-ink-2">
          {t("deals.by")}
          {row.by.map((role) => (
            <Token key={role} side={role} size={17} label={say(`roles.${role}.name`)} />
          ))}
        </p>
      </div>
      <div className="text-note leading-[1.46] text-ink-2">
        {options.length ? (
          <>
            <p>{t("deals.options")}</p>
            <ul className="ml-3.5 list-disc text-ink">
              {options.map((o) => (
                <li key={o}>
                  {say(`terms.${row.kind}.options.${o}`, { amount: 1 })}{" "}
                  <Makers row={row} option={o} words={words} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {fields.length ? (
          <p className="mt-1">
            {t("deals.fields", { fields: words.marks.list(fields.map((f) => t(`deals.field.${f}`))) })}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** Who can promise this of a kind, where not each that can promise the kind can. */
function Makers({ row, option, words }: { row: TermRow; option: string; words: RuleWords }) {
  const makers = row.by.filter((role) => optionsFor(row, role)?.includes(option));
  if (makers.length === row.by.length) return null;
  return (
    <span className="inline-flex gap-1 align-middle">
      {makers.map((role) => (
        <Token key={role} side={role} size={14} label={words.say(`roles.${role}.name`)} />
      ))}
    </span>
  );
}
