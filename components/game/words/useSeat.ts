// A seat as a sentence names it. French joins the article to what stands before it ("le JNIM", "du JNIM", "au JNIM"), so a sentence asks
// for the form it needs, and the catalogue has each.
"use client";
import { useCallback } from "react";
import { useTranslations } from "use-intl";

type SeatId =
  | "control"
  | "scribe"
  | "paris"
  | "bamako"
  | "jnim"
  | "moscow"
  | "observer"
  | "wall"
  | "facilitator";

export interface Seat {
  /** As a label: "Facilitator". */
  name: string;
  /** In a sentence: "the facilitator". */
  the: string;
  /** Where a sentence begins: "The facilitator". */
  start: string;
  of: string;
  from: string;
  to: string;
}

export function useSeat(): (id: SeatId) => Seat {
  const t = useTranslations("common");
  return useCallback(
    (id) => {
      const the = t(`the.${id}`);
      return {
        name: t(`seats.${id}`),
        the,
        start: the.charAt(0).toUpperCase() + the.slice(1),
        of: t(`of.${id}`),
        from: t(`from.${id}`),
        to: t(`to.${id}`),
      };
    },
    [t],
  );
}
