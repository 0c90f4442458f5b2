// The way back to an exercise that was made or joined in this browser.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useKeptMine, wayBack } from "../site/mine";
import { TextButton } from "../ui";
import { useMarks } from "../ui/useMarks";

export function Yours() {
  const t = useTranslations("landing.yours");
  const c = useTranslations("common.seats");
  const j = useTranslations("join");
  const marks = useMarks();
  const { mine, forget } = useKeptMine();
  if (mine.length === 0) return null;
  return (
    <section aria-labelledby="yours" className="rule-t pt-3.5">
      <h2 id="yours">{t("title")}</h2>
      <ul className="mt-1 list-none">
        {mine.map((one) => {
          const { exercise, seat, title, over } = one;
          const name = title || j(seat === "class" ? "untitledClass" : "untitled");
          const what = seat === "class" ? t("class") : c(seat);
          return (
            <li
              key={`${exercise}-${seat}`}
              className="hair-b flex items-baseline justify-between gap-3 py-1.5"
            >
              <Link href={wayBack(one)} className="min-w-0 text-ink wrap-anywhere">
                <bdi>{name}</bdi>
                {marks.after(what)}
                {over ? marks.after(t("over")) : null}
              </Link>
              <TextButton
                className="shrink-0"
                aria-label={t("forgetOf", { title: name, seat: what })}
                onClick={() => forget({ exercise, seat })}
              >
                {t("forget")}
              </TextButton>
            </li>
          );
        })}
      </ul>
      <p className="mt-1.5 text-note text-ink-2">{t("note")}</p>
    </section>
  );
}
