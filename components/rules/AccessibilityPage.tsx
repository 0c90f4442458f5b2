// The accessibility statement, by EN 301 549 and the RGAA: what holds, what does not yet, how it was looked at, and whom to tell.
import type { Locale } from "../messages";
import { Chapter } from "./Chapter";
import { Sheet } from "./Sheet";
import { type RuleWords, wordsOf } from "./words";

/** Chapters of one paragraph, and those that are lists. */
const CHAPTERS = ["state", "looked", "holds", "lacks", "tell", "about"] as const;

export function AccessibilityPage({ locale }: { locale: Locale }) {
  const words = wordsOf(locale);
  const text = (key: string) => words.say(`accessibility.${key}`);
  return (
    <Sheet back={words.say("rules.title")} title={text("title")} lead={text("lead")}>
      <div className="mt-7">
        {CHAPTERS.map((id) => (
          <Chapter key={id} id={id} title={text(`${id}.title`)}>
            <Lines of={id} words={words} text={text} />
          </Chapter>
        ))}
      </div>
    </Sheet>
  );
}

function Lines({ of, words, text }: { of: string; words: RuleWords; text(key: string): string }) {
  const ids = words.keys(`accessibility.${of}`).filter((id) => id !== "title");
  if (ids.length === 1) return <p className="mt-2 leading-[1.46]">{text(`${of}.${ids[0]}`)}</p>;
  return (
    <ul className="mt-1 list-none">
      {ids.map((id) => (
        <li key={id} className="hair-t py-1.75 leading-[1.46]">
          {text(`${of}.${id}`)}
        </li>
      ))}
    </ul>
  );
}
