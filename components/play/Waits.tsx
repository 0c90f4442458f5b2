// The bar's sign that something waits for this seat, and the way there.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useWaiting, useWaitingWords } from "../game/acting/useWaiting";
import { focus } from "../game/looking/keyActs";
import { useUiStore } from "../game/looking/ui";
import { Button, Icon } from "../ui";
import { useMarks } from "../ui/useMarks";

/** `bar`: how many; `number`: the bare number, where there is no room; `line`: the most pressing in words, across a phone. */
type Look = "bar" | "number" | "line";

export function Waits({ seat, look }: { seat: Role; look: Look }) {
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
    <Button
      size="s"
      variant="ink"
      title={words}
      onClick={go}
      className={look === "line" ? "mb-1.5 w-full justify-start" : "whitespace-nowrap"}
    >
      <Icon name="flag" size={14} />
      {look === "bar" ? (
        t("bar", { n })
      ) : (
        <span aria-hidden="true">{look === "line" ? `${n} · ${say(first)}` : n}</span>
      )}
      <span className="sr-only">
        {look === "bar" ? marks.after(words) : `${marks.sentence(t("bar", { n }))} ${words}`}
      </span>
    </Button>
  );
}
