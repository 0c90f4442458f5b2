// What counts: the aims Paris can declare, the parts of each score, the ladder, every figure.
import { AIMS, REGIMES, ROLES, RUNGS, TRACKS, ZONE_TRACKS } from "../../game-rules/open";
import { Token } from "../ui";
import { Chapter, Terms } from "./Chapter";
import type { RuleWords } from "./words";

export function AimsChapter({ words: { t, say } }: { words: RuleWords }) {
  return (
    <Chapter id="aims" title={t("aims.title")} lead={t("aims.lead")}>
      <Terms
        rows={AIMS.map((a) => ({
          id: a,
          name: (
            <>
              {say(`aims.${a}.name`)}{" "}
              <span className="font-normal text-ink-2">
                {t("aims.testable", { what: say(`aims.${a}.testable`) })}
              </span>
            </>
          ),
          line: say(`aims.${a}.test`),
        }))}
      />
    </Chapter>
  );
}

export function ScoresChapter({ words: { t, say, keys, find } }: { words: RuleWords }) {
  return (
    <Chapter id="scores" title={t("scores.title")} lead={t("scores.lead")}>
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {ROLES.map((role) => (
          <section key={role} className="break-inside-avoid">
            <h3 className="flex items-center gap-2 pb-1.5">
              <Token side={role} size={24} />
              {say(`roles.${role}.name`)}
            </h3>
            <Terms
              columns={false}
              rows={keys(`scores.${role}`).map((part) => ({
                id: part,
                name: say(`scores.${role}.${part}.name`),
                line: say(`scores.${role}.${part}.line`),
              }))}
            />
          </section>
        ))}
      </div>
      <p className="hair-t mt-4 pt-2">
        {find("scores.note")} <b>{find("scores.harm")}</b>
      </p>
    </Chapter>
  );
}

export function LadderChapter({ words: { t, say } }: { words: RuleWords }) {
  return (
    <Chapter id="ladder" title={t("ladder.title")}>
      <div className="grid gap-x-10 gap-y-4 pt-2 md:grid-cols-2">
        <Terms
          columns={false}
          rows={RUNGS.map((r) => ({
            id: r,
            name: cap(say(`rungs.${r}.name`)),
            line: say(`rungs.${r}.line`),
          }))}
        />
        <Terms
          columns={false}
          rows={REGIMES.map((r) => ({
            id: r,
            name: cap(say(`regimes.${r}.name`)),
            line: say(`regimes.${r}.line`),
          }))}
        />
      </div>
    </Chapter>
  );
}

const cap = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function FiguresChapter({ words: { t, say } }: { words: RuleWords }) {
  const row = (place: string) => (id: string) => ({
    id,
    name: (
      <>
        {say(`${place}.${id}.name`)}{" "}
        <span className="font-normal text-ink-2">{say(`${place}.${id}.unit`)}</span>
      </>
    ),
    line: say(`${place}.${id}.line`),
  });
  return (
    <Chapter id="figures" title={t("figures.title")} lead={t("figures.lead")}>
      <Terms rows={TRACKS.map(row("tracks"))} />
      <h3 className="mt-5 mb-1.5 text-head">{t("figures.zone")}</h3>
      <Terms rows={ZONE_TRACKS.map(row("zoneTracks"))} />
    </Chapter>
  );
}
