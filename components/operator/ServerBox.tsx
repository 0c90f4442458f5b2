// Whether the server is well, in the few figures that say so.
"use client";
import { useLocale, useTranslations } from "use-intl";
import type { ServerStatus } from "../../server/contract/operator";
import { useDates } from "../game/time/useDates";

export function ServerBox({ status }: { status: ServerStatus }) {
  const t = useTranslations("operator.server");
  const locale = useLocale();
  const moment = useDates({ dateStyle: "medium", timeStyle: "short" });
  const megabytes = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  const size = (bytes: number): string => megabytes.format(bytes / 1_000_000);
  const rows: readonly (readonly [string, string])[] = [
    [t("since"), moment(status.since)],
    [t("database"), t(`databases.${status.database}`)],
    [t("size"), size(status.databaseSize)],
    [t("memory"), size(status.memory)],
    [t("people"), String(status.people)],
    [t("awake"), String(status.awake)],
    [t("createBy"), t(`by.${status.createBy}`)],
    [t("retention"), status.retentionDays === null ? t("never") : t("days", { n: status.retentionDays })],
  ];
  return (
    <section aria-labelledby="server-title">
      <h2 id="server-title">{t("title")}</h2>
      <p className="mt-1 text-ink-2">{t("well")}</p>
      <dl className="mt-2">
        {rows.map(([name, value]) => (
          <div key={name} className="hair-t flex items-baseline justify-between gap-4 py-1.5">
            <dt className="text-ink-2">{name}</dt>
            <dd className="text-right font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
