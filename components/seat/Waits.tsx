// The bar's sign that something waits for this seat, and the way there.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { Button, Icon } from "../ui";
import { useMarks } from "../ui/useMarks";
import { focus } from "./keyActs";
import { useUiStore } from "./ui";
import { useWaiting, useWaitingWords } from "./useWaiting";

export function Waits({
  seat,
  short,
}: {
  seat: Role /** the number alone, in words for readers */;
  short?: boolean;
}) {
  const t = useTranslations("play.waits");
  const ui = useUiStore();
  const say = useWaitingWords();
  const waiting = useWaiting(seat);
  const marks = useMarks();
  const [first] = waiting;
  if (!first) return null;
  const n = String(waiting.length);
  const words = waiting.map(say).join(" ");
  function go(): void {
    if (first && "channel" in first) {
      ui.setState({ tab: "talks", drawer: true, channel: first.channel });
      focus("#talks");
    } else focus("#waits button");
  }
  return (
    <Button size="s" variant="ink" title={words} onClick={go} className="whitespace-nowrap">
      <Icon name="flag" size={14} />
      {short ? <span aria-hidden="true">{n}</span> : t("bar", { n })}
      <span className="sr-only">
        {short ? `${marks.sentence(t("bar", { n }))} ${words}` : marks.after(words)}
      </span>
    </Button>
  );
}
