// A seat that leads is kept on the first page only where somebody asks for it: whoever comes to this browser next could lead by it.
"use client";
import { useTranslations } from "use-intl";
import { isShared } from "../browser/storage";
import { Check } from "../ui";
import { forget, type Mine, remember, useKeptMine } from "./mine";

export function KeepHere({
  of: { id, title },
  seat,
}: {
  of: { id: string; title: string };
  seat: Mine["seat"];
}) {
  const t = useTranslations("landing.yours");
  const { mine } = useKeptMine();
  const kept = mine.some((x) => x.exercise === id && x.seat === seat);
  if (isShared()) return null;
  const one: Mine = { exercise: id, seat, title };
  return (
    <Check
      label={t("keep")}
      hint={t("keepHint")}
      checked={kept}
      onChange={(e) => (e.target.checked ? remember(one) : forget(one))}
    />
  );
}
