// The map of arrows: the report's chain drawn out, then every figure with the rules that move it and the rules that read it.
import type { DynamicId } from "../../game-rules/open";
import { Cite } from "../ui";
import { CHAIN, FIGURES } from "./arrows";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

export function ArrowsChapter({ words }: { words: RuleWords }) {
  const { t } = words;
  return (
    <Chapter id="arrows" title={t("arrows.title")} lead={t("arrows.lead")}>
      <Chain words={words} />
      <div className="mt-5 overflow-x-auto">
        <table className="w-full text-left">
          <caption className="pb-1.5 text-left text-note text-ink-2">{t("arrows.caption")}</caption>
          <thead>
            <tr className="rule-b text-note text-ink-2">
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t("arrows.moved")}
              </th>
              <th scope="col" className="py-1 pr-4 font-semibold">
                {t("arrows.figure")}
              </th>
              <th scope="col" className="py-1 font-semibold">
                {t("arrows.read")}
              </th>
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((f) => (
              <tr key={f.id} className="hair-b break-inside-avoid align-baseline">
                <td className="py-1.5 pr-4">
                  <Rules ids={f.moved} words={words} />
                </td>
                <th scope="row" className="py-1.5 pr-4 font-medium">
                  <span aria-hidden="true" className="mr-1.5 text-ink-3">
                    →
                  </span>
                  {figureName(words, f.id)}
                  <span aria-hidden="true" className="ml-1.5 text-ink-3">
                    →
                  </span>
                </th>
                <td className="py-1.5">
                  <Rules ids={f.read} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Chapter>
  );
}

function Chain({ words }: { words: RuleWords }) {
  const { t, say } = words;
  const last = CHAIN[CHAIN.length - 1];
  return (
    <figure>
      <figcaption className="max-w-[42rem] pb-2 leading-[1.46]">{t("arrows.chain")}</figcaption>
      <ol className="grid list-none gap-y-1 border-l-2 border-ochre pl-4">
        {CHAIN.map(({ from, through }) => (
          <li key={from} className="break-inside-avoid">
            <Cite id={from} label={say(`dynamics.${from}.name`)} href={`#${from}`} />{" "}
            <b>{say(`dynamics.${from}.name`)}</b>
            <span className="block pl-1 text-note text-ink-2">
              <span aria-hidden="true">↓ </span>
              {figureName(words, through)}
            </span>
          </li>
        ))}
        {last ? (
          <li>
            <Cite id={last.to} label={say(`dynamics.${last.to}.name`)} href={`#${last.to}`} />{" "}
            <b>{say(`dynamics.${last.to}.name`)}</b>
          </li>
        ) : null}
      </ol>
    </figure>
  );
}

export function Rules({ ids, words: { say } }: { ids: readonly DynamicId[]; words: RuleWords }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {ids.map((id) => (
        <Cite key={id} id={id} label={say(`dynamics.${id}.name`)} href={`#${id}`} />
      ))}
    </span>
  );
}

/** What a figure or piece is called. */
export function figureName({ find, t, marks }: RuleWords, id: string): string {
  const zone = id.replace(/^zone /, "");
  if (id !== zone) return marks.aside(find(`zoneTracks.${zone}.name`) ?? zone, t("arrows.inZone"));
  return find(`tracks.${id}.name`) ?? find(`zoneTracks.${id}.name`) ?? t(`arrows.pieces.${id}` as never);
}
