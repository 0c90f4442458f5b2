// D1 to D29: what the report says, what the engine does with it, what holds it back, and how well rule and numbers are founded.
import { DYNAMIC_IDS, type DynamicId, menuOf, REPORT, ROLES } from "../../game-rules/open";
import { figureName, Rules } from "./ArrowsChapter";
import { fedBy, feeds } from "./arrows";
import { Chapter } from "./Chapter";
import { NumbersList } from "./NumbersList";
import type { RuleWords } from "./words";

export function DynamicsChapter({ words }: { words: RuleWords }) {
  const { t } = words;
  return (
    <Chapter id="dynamics" title={t("dynamics.title")} lead={t("dynamics.lead")}>
      {DYNAMIC_IDS.map((id) => (
        <Dynamic key={id} id={id} words={words} />
      ))}
    </Chapter>
  );
}

function Dynamic({ id, words }: { id: DynamicId; words: RuleWords }) {
  const { t, say, find, marks } = words;
  const orders = ROLES.flatMap((role) => menuOf(role)).filter((row) => row.dynamics.includes(id));
  const parts = (["says", "does", "brake"] as const).flatMap((part) => {
    const text = find(`dynamics.${id}.${part}`);
    return text ? [{ part, text }] : [];
  });
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className="hair-t grid scroll-mt-4 gap-x-5 gap-y-1 py-3.5 -mx-3 px-3 target:bg-ochre-bg md:grid-cols-[3.25rem_minmax(0,1fr)]"
    >
      <a
        href={`#${id}`}
        aria-label={marks.pair(t("dynamics.link"), id)}
        className="w-fit font-display text-page leading-[1.1] font-[560] text-ink no-underline hover:underline"
      >
        {id}
      </a>
      <div>
        <h3 id={`${id}-name`} className="break-after-avoid text-head">
          {say(`dynamics.${id}.name`)}
        </h3>
        <p className="mt-0.5 text-note text-ink-2">
          {REPORT[id]
            .map((c) =>
              t("dynamics.graded", {
                section: say(`sections.${c.section}`),
                grade: say(`grades.${c.grade}.name`),
              }),
            )
            .join(" · ")}
        </p>
        <dl className="mt-1.5 grid gap-x-4 gap-y-1.5 leading-[1.46] md:grid-cols-[10.5rem_minmax(0,1fr)]">
          {parts.map(({ part, text }) => (
            <div key={part} className="contents">
              <dt className="text-note leading-[1.6] text-ink-2">{t(`dynamics.${part}`)}</dt>
              <dd className={part === "says" ? "border-l-2 border-ochre pl-2.5" : "md:pl-3"}>{text}</dd>
            </div>
          ))}
          <div className="contents">
            <dt className="text-note leading-[1.6] text-ink-2">{t("numbers.title")}</dt>
            <dd className="md:pl-3">
              <NumbersList id={id} words={words} />
            </dd>
          </div>
          <Joined title={t("dynamics.fedBy")} of={fedBy(id)} words={words} />
          <Joined title={t("dynamics.feeds")} of={feeds(id)} words={words} />
          {orders.length ? (
            <div className="contents">
              <dt className="text-note leading-[1.6] text-ink-2">{t("dynamics.orders")}</dt>
              <dd className="flex flex-wrap gap-x-3 gap-y-0.5 text-note md:pl-3">
                {orders.map((row) => (
                  <a key={row.id} href={`#${row.id}`} className="text-ink max-md:py-1.5">
                    {marks.commas([
                      say(`common.seats.${row.id.split(".")[0] ?? ""}`),
                      say(`orders.${row.id}.name`),
                    ])}
                  </a>
                ))}
              </dd>
            </div>
          ) : null}
        </dl>
      </div>
    </article>
  );
}

/** The arrows that end or begin here: by rule, with the figures they run through on hover and for who listens. */
function Joined({
  title,
  of,
  words,
}: {
  title: string;
  of: readonly { rule: DynamicId; through: readonly string[] }[];
  words: RuleWords;
}) {
  if (of.length === 0) return null;
  const through = [...new Set(of.flatMap((x) => x.through))].map((id) => figureName(words, id));
  return (
    <div className="contents">
      <dt className="text-note leading-[1.6] text-ink-2">{title}</dt>
      <dd className="text-note md:pl-3">
        <Rules ids={of.map((x) => x.rule)} words={words} />
        <span className="mt-0.5 block text-ink-2">
          {words.t("dynamics.through", { figures: words.marks.list(through) })}
        </span>
      </dd>
    </div>
  );
}
