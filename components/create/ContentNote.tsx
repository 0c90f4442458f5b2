// What one should know before playing.
"use client";
import { useTranslations } from "use-intl";

export function ContentNote({ children }: { children?: React.ReactNode }) {
  const t = useTranslations("landing.note");
  return (
    <section className="border-l-[3px] border-ochre py-px pl-4">
      <h2 className="font-sans text-body font-semibold">{t("title")}</h2>
      <p className="mt-1 text-[0.90625rem] leading-[1.42] text-ink-2">{t("text")}</p>
      {children ? <p className="mt-2 text-[0.90625rem] leading-[1.42] text-ink-2">{children}</p> : null}
    </section>
  );
}
