// A rule's number as a chip, where there is no page of the rules behind it: its name is told as it is pointed at.
import { useTranslations } from "use-intl";
import { isDynamic, useGame } from "../../../components/game/words/useGame";
import { Cite } from "../../../components/ui";

export function CiteChip({ id, className }: { id: string; className?: string }) {
  const t = useTranslations("ledger");
  const game = useGame();
  const look = className ? { className } : {};
  if (isDynamic(id)) return <Cite id={id} label={game.dynamic(id)} {...look} />;
  return id === "history" || id === "ruling" ? <Cite id={t(`source.${id}`)} soft {...look} /> : null;
}
