// Results rolled up by the aims that the rows name.
"use client";
import { useTranslations } from "use-intl";
import type { InjectView } from "../../../server/contract/injects";
import { byObjective } from "../../../server/contract/msel";

export function Aims({ rows }: { rows: readonly InjectView[] }) {
  const t = useTranslations("msel.aims");
  const m = useTranslations("msel");
  const sums = byObjective(rows);
  if (sums.length === 0) return <p className="px-4.5 py-3 text-note text-ink-2">{m("none")}</p>;
  return (
    <table className="w-full border-collapse text-note">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr className="text-left text-label text-ink-2">
          {(["aim", "met", "missed", "open"] as const).map((column) => (
            <th key={column} scope="col" className="px-1.5 py-1 font-normal first:pl-4.5">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sums.map(({ objective, met, missed, open }) => (
          <tr key={objective} className="hair-t">
            <th scope="row" className="py-1.5 pr-1.5 pl-4.5 text-left font-semibold wrap-anywhere">
              {objective || t("none")}
            </th>
            {[met, missed, open].map((n, at) => (
              <td key={at} className="px-1.5 py-1.5">
                {String(n)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
