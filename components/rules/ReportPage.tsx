// The report claim by claim: what it says in our words, and which rule of the game holds it, or why none does.
import type { Locale } from "../messages";
import { Cite } from "../ui";
import { Chapter } from "./Chapter";
import { FINDING_SECTIONS, FINDINGS, type Finding } from "./findings";
import { Sheet } from "./Sheet";
import { type RuleWords, wordsOf } from "./words";

export function ReportPage({ locale }: { locale: Locale }) {
  const words = wordsOf(locale);
  const { t, say, marks } = words;
  return (
    <Sheet back={t("title")} title={t("report.title")} lead={t("report.lead")}>
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
    </Sheet>
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
