// The title of a seat's window: the seat, then the exercise and its group. Whoever has four of them open tells them apart.
"use client";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Seat } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useShown } from "../source/react";

export function Titled({ seat }: { seat: Seat }) {
  const c = useTranslations("common");
  const t = useTranslations("states.trial");
  const own = useShown((s) => s.exercise?.title) ?? "";
  const practice = useShown((s) => s.exercise?.trial?.kind === "practice");
  const title = practice ? t("title", { title: isolated(own) }) : isolated(own);
  const name = c(`seats.${seat}`);
  const site = c("name");
  useEffect(() => {
    document.title = [name, title, site].filter(Boolean).join(" · ");
  }, [name, title, site]);
  return null;
}
