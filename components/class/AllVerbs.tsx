// The same verbs for all groups at once: each goes to the groups in which it does something, over their own lines.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { Icon, Input, LiveRegion, Note } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Row } from "./row";
import { can, commandOf, type Verb } from "./standing";
import { VerbButton } from "./Verb";
import { WriteDialog } from "./WriteDialog";

const VERBS: readonly Verb[] = ["start", "pause", "resume", "extend"];
const ICON = { start: "play", pause: "pause", resume: "play" } as const;

export interface AllVerbsProps {
  rows: readonly Row[];
  /** Told to everybody with a pause. */
  reason: string;
  onReason(reason: string): void;
}

export function AllVerbs({ rows, reason, onReason }: AllVerbsProps) {
  const t = useTranslations("classroom");
  const game = useGame();
  const marks = useMarks();
  const [busy, setBusy] = useState(false);
  const [writing, setWriting] = useState(false);
  const [failed, setFailed] = useState<string>();
  const [done, setDone] = useState("");
  const able = (verb: Verb): Row[] => rows.filter(({ exercise }) => exercise && can(verb, exercise));

  async function press(verb: Verb): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    const to = able(verb);
    const answers = await Promise.all(
      to.map(({ source }) => source.hand?.command(commandOf(verb, reason.trim()))),
    );
    setBusy(false);
    const refused = answers.flatMap((answer, at) =>
      answer && !answer.ok
        ? [marks.pair(isolated(to[at]?.group.name ?? ""), game.refusal(answer.code, answer.params))]
        : [],
    );
    if (refused.length > 0) return setFailed(marks.clauses(refused));
    if (verb === "pause") onReason("");
    setDone(t(`done.${verb}`, { n: to.length }));
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="mr-1">{t("all", { n: rows.length })}</span>
      {VERBS.map((verb) => (
        <VerbButton key={verb} can={able(verb).length > 0} busy={busy} onPress={() => void press(verb)}>
          {verb === "extend" ? null : <Icon name={ICON[verb]} size={14} />}
          {t(`verbs.${verb}`)}
        </VerbButton>
      ))}
      <div className="w-48">
        <Input
          value={reason}
          maxLength={200}
          aria-label={t("reason")}
          placeholder={t("reason")}
          onChange={(e) => onReason(e.target.value)}
        />
      </div>
      <VerbButton can={rows.some((r) => r.exercise)} onPress={() => setWriting(true)}>
        <Icon name="talk" size={14} />
        {t("verbs.writeAll")}
      </VerbButton>
      {failed ? (
        <Note role="alert" className="basis-full">
          {failed}
        </Note>
      ) : null}
      <LiveRegion text={done} />
      <WriteDialog rows={rows} open={writing} onClose={() => setWriting(false)} title={t("write.all")} />
    </div>
  );
}
