// Who acts for this seat now: who of the cell holds the pen, or the bot that plays in its people's place. As the server says it; where
// nothing can be done, the pen is nobody's who looks.
"use client";
import { useTranslations } from "use-intl";
import { isolated } from "../../../server/contract/typed";
import { useMayAct, useShown } from "../../source/react";
import { useMarks } from "../../ui/useMarks";

export interface Pen {
  mine: boolean;
  /** A bot plays the seat: nobody has anything to do with the pen. */
  bot: boolean;
  /** The holder's name, where they gave one. */
  holder?: string;
  line: string;
}

export function usePen(): Pen {
  const t = useTranslations("play.bar");
  const me = useShown((s) => s.exercise?.me);
  const seats = useShown((s) => s.exercise?.seats);
  const mayAct = useMayAct();
  const own = seats?.find((s) => s.role === me?.seat);
  const holder = own?.members?.find((m) => m.pen);
  if (own && own.by !== "people")
    return { mine: false, bot: true, line: t(own.standIn ? "botQuarter" : "bot") };
  if (me?.pen && mayAct) return { mine: true, bot: false, line: t("penYou") };
  if (!holder) return { mine: false, bot: false, line: t("penNone") };
  const name = isolated(holder.name);
  return name
    ? { mine: false, bot: false, holder: name, line: t("pen", { name }) }
    : { mine: false, bot: false, line: t("penUnnamed") };
}

/** Who else of this seat is here, in words, but for the holder of the pen, who is named already; nothing where nobody is left. */
export function useFellows(): string | undefined {
  const t = useTranslations("play.bar");
  const p = useTranslations("lobby.people");
  const { list } = useMarks();
  const me = useShown((s) => s.exercise?.me);
  const own = useShown((s) => s.exercise?.seats.find((x) => x.role === s.exercise?.me.seat));
  const here = (own?.members ?? []).filter((m) => m.online && !m.pen && m.id !== me?.member);
  return here.length
    ? t("with", { names: list(here.map((m) => isolated(m.name) || p("unnamed"))) })
    : undefined;
}
