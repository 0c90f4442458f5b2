// How the same event is told: by each side its accounts, whom each would move, and what has to stand behind it.
import {
  ANGLE_ROWS,
  type Angle,
  anglesFor,
  BARE,
  PLACE,
  ROLES,
  STORIES,
  type Story,
} from "../../game-rules/open";
import { Token } from "../ui";
import { signed } from "../ui/number";
import { Chapter } from "./Chapter";
import type { RuleWords } from "./words";

/** As the catalogue wants them: words. */
const PERCENT = {
  first: String(PLACE.first),
  together: String(PLACE.together),
  later: String(PLACE.later),
  bare: String(BARE),
};

export function StoriesChapter({ words }: { words: RuleWords }) {
  const { t } = words;
  return (
    <Chapter id="stories" title={t("stories.title")} lead={t("stories.lead", PERCENT)}>
      {STORIES.map((of) => (
        <StoryEntry key={of} of={of} words={words} />
      ))}
    </Chapter>
  );
}

function StoryEntry({ of, words }: { of: Story; words: RuleWords }) {
  const { say } = words;
  return (
    <section className="hair-t py-2.5">
      <h3 className="font-sans text-body font-semibold">{say(`stories.${of}`)}</h3>
      <ul className="list-none">
        {ROLES.flatMap((role) => anglesFor(role, of)).map((angle) => (
          <AngleEntry key={angle} angle={angle} words={words} />
        ))}
      </ul>
    </section>
  );
}

function AngleEntry({ angle, words: { t, say, locale, marks } }: { angle: Angle; words: RuleWords }) {
  const { by, tells, behind } = ANGLE_ROWS[angle];
  const moves = tells.map(({ ear, track, n }) =>
    marks.aside(`${say(`tracks.${track}.name`)} ${signed(n / 10, locale, 1)}`, say(`ears.${ear}`)),
  );
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-2.5 break-inside-avoid py-1.5 leading-[1.42]">
      <Token side={by} size={17} label={say(`roles.${by}.name`)} />
      <div>
        <p className="first-letter:uppercase">{say(`angles.${angle}.name`)}</p>
        <p className="text-note text-ink-2">
          {marks.sentence(marks.clauses(moves))}{" "}
          {t("stories.behind", { facts: marks.clauses(behind.map((fact) => say(`facts.${fact}`))) })}
        </p>
      </div>
    </li>
  );
}
