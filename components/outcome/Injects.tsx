// What the facilitator brought in for this seat in this quarter, each in its form: a headline, a report with how sure it is, a message.
"use client";
import { useLocale, useTranslations } from "use-intl";
import { type InjectItem, injectsOf, injectWords, sinceReport } from "../game/stream/reports";
import { useItems } from "../source/react";
import { DoubleRule, Note, Typed } from "../ui";

export function Injects() {
  const items = useItems();
  return injectsOf(sinceReport(items)).map((inject) => <Inject key={inject.n} inject={inject} />);
}

function Inject({ inject }: { inject: InjectItem }) {
  const t = useTranslations("report");
  const sure = useTranslations("msel.sure");
  const locale = useLocale();
  const { title, text } = injectWords(inject, locale);
  const body = <Typed text={text} className="whitespace-pre-line" />;
  if (inject.mode === "front_page")
    return (
      <DoubleRule as="article" className="m-3 grid gap-1 p-3.5">
        {title ? (
          <h3 className="font-display text-[1.25rem] leading-tight">
            <Typed text={title} />
          </h3>
        ) : null}
        <p className="font-display text-[0.9375rem]">{body}</p>
        {inject.from ? (
          <p className="text-label text-ink-2">
            <Typed text={inject.from} />
          </p>
        ) : null}
      </DoubleRule>
    );
  const heading =
    inject.mode === "intelligence" && inject.sure
      ? t("injectReport", { sure: sure(String(inject.sure) as "1") })
      : t("inject");
  return (
    <Note title={heading} className="whitespace-pre-line">
      {title || inject.from ? (
        <p>
          {title ? (
            <b>
              <Typed text={title} />
            </b>
          ) : null}{" "}
          {inject.from ? (
            <span className="text-ink-2">
              <Typed text={inject.from} />
            </span>
          ) : null}
        </p>
      ) : null}
      {body}
    </Note>
  );
}
