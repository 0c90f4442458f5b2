// The back of the book: the board, how rules are graded, where report and history differ, words of the trade.
import { GRADES, scenarios } from "../../game-rules/open";
import { Chapter, Terms } from "./Chapter";
import type { RuleWords } from "./words";

export function BoardChapter({ words: { t, say, find, marks } }: { words: RuleWords }) {
  const { zones } = scenarios["missed-moment"];
  return (
    <Chapter id="board" title={t("board.title")} lead={t("board.lead")}>
      <Terms
        rows={zones.map((z) => ({
          id: z.id,
          name: (
            <>
              {say(`zones.${z.id}.name`)}{" "}
              <span className="font-normal text-ink-2">{find(`zones.${z.id}.sub`)}</span>
            </>
          ),
          line: t("board.line", {
            terrain: say(`terrain.${z.terrain}`),
            zones: marks.list(z.neighbours.map((n) => say(`zones.${n.zone}.name`))),
          }),
        }))}
      />
    </Chapter>
  );
}

export function GradesChapter({ words: { t, say, keys } }: { words: RuleWords }) {
  return (
    <Chapter id="grades" title={t("grades.title")} lead={t("grades.lead")}>
      <Terms
        rows={GRADES.map((g) => ({ id: g, name: say(`grades.${g}.name`), line: say(`grades.${g}.line`) }))}
      />
      <h3 className="mt-5">{t("differs.title")}</h3>
      {keys("differs").map((id) => (
        <p key={id} className="mt-2 max-w-[42rem] leading-[1.46] text-ink-2">
          {say(`differs.${id}`)}
        </p>
      ))}
    </Chapter>
  );
}

export function GlossaryChapter({ words: { t, say, keys, locale } }: { words: RuleWords }) {
  const rows = keys("glossary")
    .map((id) => ({ id, name: say(`glossary.${id}.name`), line: say(`glossary.${id}.line`) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Chapter id="glossary" title={t("glossary.title")}>
      <Terms rows={rows} />
    </Chapter>
  );
}
