// The method of the missed moments for whoever wants to know before they believe it: words, verdicts, steps, limits, and how far it can
// be trusted, as it was measured on this very game.
import { COUNTS, MEASURED } from "../../server/debrief/analysis/measured";
import { VERDICTS } from "../../server/debrief/analysis/result";
import { VerdictMark } from "../debrief/VerdictMark";
import type { Locale } from "../messages";
import { Chapter, Terms } from "./Chapter";
import { Sheet } from "./Sheet";
import { TrustTable } from "./TrustTable";
import { type RuleWords, wordsOf } from "./words";

const { looks, ...counts } = COUNTS;
const [first = 0, second = 0, third = 0] = looks;

export function MethodPage({ locale }: { locale: Locale }) {
  const words = wordsOf(locale);
  const { say } = words;
  const text = (key: string) => say(`method.${key}`, { ...counts, first, second, third });
  const list = { words, text };
  return (
    <Sheet back={say("rules.title")} title={text("title")} lead={text("lead")}>
      <div className="mt-7">
        <Chapter id="short" title={text("short.title")}>
          <p className="mt-2 leading-[1.46]">{text("short.text")}</p>
        </Chapter>
        <Chapter id="words" title={text("words.title")}>
          <Terms
            columns={false}
            rows={idsIn(words, "words").map((id) => ({
              id,
              name: text(`words.${id}.name`),
              line: text(`words.${id}.line`),
            }))}
          />
        </Chapter>
        <Chapter id="verdicts" title={text("verdicts.title")} lead={text("verdicts.lead")}>
          <Terms
            columns={false}
            rows={VERDICTS.map((verdict) => ({
              id: verdict,
              name: (
                <span className="flex items-center gap-2.5">
                  <VerdictMark verdict={verdict} />
                  <span className="first-letter:uppercase">{say(`debrief.windows.verdict.${verdict}`)}</span>
                </span>
              ),
              line: text(`verdicts.${verdict}`),
            }))}
          />
        </Chapter>
        <Chapter id="steps" title={text("steps.title")}>
          <List of="steps" {...list} />
        </Chapter>
        <Chapter id="limits" title={text("limits.title")}>
          <List of="limits" {...list} />
        </Chapter>
        <TrustTable words={words} calibration={MEASURED} />
        <Chapter id="ideas" title={text("ideas.title")}>
          <p className="mt-2 leading-[1.46]">{text("ideas.text")}</p>
        </Chapter>
      </div>
    </Sheet>
  );
}

/** What stands below a chapter's title, in the catalogue's order. */
const idsIn = ({ keys }: RuleWords, chapter: string): string[] =>
  keys(`method.${chapter}`).filter((id) => id !== "title");

/** Steps follow each other; limits do not. */
function List({ of, words, text }: { of: "steps" | "limits"; words: RuleWords; text(key: string): string }) {
  const Tag = of === "steps" ? "ol" : "ul";
  return (
    <Tag className={of === "steps" ? "mt-1 list-inside list-decimal" : "mt-1 list-none"}>
      {idsIn(words, of).map((id) => (
        <li key={id} className="hair-t py-1.75 leading-[1.46]">
          {text(`${of}.${id}`)}
        </li>
      ))}
    </Tag>
  );
}
