// What a line that might have been is called, and what it is in a few words.
"use client";
import { useTranslations } from "use-intl";
import type { WhatIf } from "../../../server/contract/requests";
import { useMarks } from "../../ui/useMarks";
import type { GameRecord } from "../record";
import { useQuarterName } from "../useStopName";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** @param all every line that is known here, in order: they are called by their place */
export function useNames(record: GameRecord, all: readonly WhatIf[]) {
  const t = useTranslations("whatif");
  const marks = useMarks();
  const quarter = useQuarterName(record);
  return {
    name: (whatIf: WhatIf | undefined): string => {
      if (!whatIf) return t("game");
      const at = all.findIndex(({ id }) => id === whatIf.id);
      return t("name", { letter: LETTERS[at] ?? String(at + 1) });
    },
    about: (whatIf: WhatIf): string =>
      marks.commas([
        t("forks", { label: quarter(whatIf.turn) }),
        whatIf.changes.length > 0 ? t("changes", { n: whatIf.changes.length }) : "",
        whatIf.dice === undefined || whatIf.by === "people" ? "" : t("otherDice"),
      ]),
  };
}
