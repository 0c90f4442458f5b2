// The report claim by claim: what it says in our words, and which rule of the game holds it, or why none does.
import Link from "next/link";
import type { Locale } from "../messages";
import { SiteHeader } from "../site/SiteHeader";
import { Cite } from "../ui";
import { Chapter } from "./Chapter";
import { FINDING_SECTIONS, FINDINGS, type Finding } from "./findings";
import { type RuleWords, wordsOf } from "./words";

export function ReportPage({ locale }: { locale: Locale }) {
  const words = wordsOf(locale);
  const { t, say, marks } = words;
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-4xl flex-1 content-start px-4 pt-7 pb-16 md:px-8"
      >
        <p>
          <Link href="/rules">{t("title")}</Link>
        </p>
        <h1 className="mt-2 text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em] md:text-display">
          {t("report.title")}
        </h1>
        <p className="mt-2 font-display text-head leading-[1.4]">{t("report.lead")}</p>
        <p className="mt-2 mb-7 text-note leading-[1.46] text-ink-2">
          {marks.sentence(t("source", { what: say("citation.full") }))}
        </p>
        {FINDING_SECTIONS.map((section) => (
          <Chapter key={section} id={section} title={say(`sections.${section}`)}>
            <ul className="mt-2 list-none">
              {FINDINGS[section].map((finding) => (
                <Row key={finding.id} finding={finding} words={words} />
              ))}
            </ul>
          </Chapter>
        ))}
      </main>
    </div>
  );
}

function Row({ finding: { id, heldBy }, words: { t, say } }: { finding: Finding; words: RuleWords }) {
  return (
    <li
      id={id}
      className="hair-t grid scroll-mt-4 gap-x-6 gap-y-1 py-2.5 break-inside-avoid md:grid-cols-[minmax(0,1fr)_18rem]"
    >
      <p className="leading-[1.46]">{say(`findings.${id}.says`)}</p>
      {heldBy.length ? (
        <div className="text-note">
          <p className="text-ink-2">{t("report.heldBy")}</p>
          <ul className="list-none">
            {heldBy.map((d) => (
              <li key={d} className="max-md:py-1.5">
                <Cite id={d} href={`/rules#${d}`} label={say(`dynamics.${d}.name`)} />{" "}
                {say(`dynamics.${d}.name`)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div className="text-note">
          <p className="text-ink-2">{t("report.none")}</p>
          <p>{say(`findings.${id}.why`)}</p>
        </div>
      )}
    </li>
  );
}
