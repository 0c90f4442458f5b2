// The method of the missed moments for whoever wants to know before they believe it: words, verdicts, steps, limits, and how far it can
// be trusted, as it was measured on this very game.
import Link from "next/link";
import { COUNTS, MEASURED } from "../../server/debrief/analysis/measured";
import { VERDICTS } from "../../server/debrief/analysis/result";
import { VerdictMark } from "../debrief/VerdictMark";
import type { Locale } from "../messages";
import { SiteHeader } from "../site/SiteHeader";
import { Chapter, Terms } from "./Chapter";
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
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-4xl flex-1 content-start px-4 pt-7 pb-16 md:px-8"
      >
        <p>
          <Link href="/rules">{say("rules.title")}</Link>
        </p>
        <h1 className="mt-2 text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em] md:text-display">
          {text("title")}
        </h1>
        <p className="mt-2 mb-7 max-w-[42rem] font-display text-head leading-[1.4]">{text("lead")}</p>
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
      </main>
    </div>
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
