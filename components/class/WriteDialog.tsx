// A word to every seat of one group or of all: it stands in each seat's channel with the facilitator.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { Button, Dialog, LengthNote, Note, TextArea } from "../ui";
import { LONGEST_MESSAGE, lengthOf } from "../ui/length";
import { useMarks } from "../ui/useMarks";
import type { Row } from "./row";

export interface WriteDialogProps {
  rows: readonly Row[];
  open: boolean;
  onClose(): void;
  title: string;
}

export function WriteDialog({ rows, open, onClose, title }: WriteDialogProps) {
  const t = useTranslations("classroom.write");
  const c = useTranslations("common");
  const game = useGame();
  const marks = useMarks();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  /** Groups that have it already, where others refused it: they are not told twice. */
  const [had, setHad] = useState<readonly string[]>([]);
  const words = text.trim();
  const ready = words !== "" && !lengthOf(text, LONGEST_MESSAGE).over && !busy;

  async function send(): Promise<void> {
    if (!ready) return;
    setBusy(true);
    const to = rows.filter(({ exercise, group }) => exercise && !had.includes(group.exercise));
    const answers = await Promise.all(
      to.map(({ source, exercise }) =>
        source.hand?.command({
          ...{ type: "message.send", text: words },
          to: exercise?.seats.map(({ role }) => role) ?? [],
        }),
      ),
    );
    setBusy(false);
    const refused = answers.flatMap((answer, at) =>
      answer && !answer.ok
        ? [marks.pair(isolated(to[at]?.group.name ?? ""), game.refusal(answer.code, answer.params))]
        : [],
    );
    if (refused.length === 0) {
      setText("");
      setHad([]);
      setFailed(undefined);
      return onClose();
    }
    setHad([...had, ...to.flatMap(({ group }, at) => (answers[at]?.ok ? [group.exercise] : []))]);
    setFailed(marks.clauses(refused));
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      close={c("close")}
      onSend={() => void send()}
      actions={
        <>
          <Button variant="ink" disabled={!ready} onClick={() => void send()}>
            {t("send", { n: rows.length })}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p className="text-ink-2">{t("what")}</p>
      <LengthNote text={text} most={LONGEST_MESSAGE} />
      <TextArea rows={3} aria-label={t("text")} value={text} onChange={(e) => setText(e.target.value)} />
      {failed ? <Note role="alert">{failed}</Note> : null}
    </Dialog>
  );
}
