// The way to the rulebook from a bar, in a window of its own: nobody leaves their seat for it.
"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { cx, Icon } from "../ui";

export function RulesLink({ className }: { className?: string }) {
  const c = useTranslations("common");
  return (
    <Link
      href="/rules"
      target="_blank"
      aria-label={c("rules")}
      title={c("rules")}
      className={cx("grid min-h-8 min-w-8 place-items-center text-ink max-md:min-h-11", className)}
    >
      <Icon name="book" size={17} />
    </Link>
  );
}
