// Choosing an account: whom it would move and how far, what this seat knows to stand behind it, and the words, if one's own are wanted.
"use client";
import { type FormEvent, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import {
  ANGLE_ROWS,
  type Angle,
  factsBehind,
  type Story,
  standingIn,
  type View,
} from "../../game-rules/open";
import { useWords } from "../game/acting/useWords";
import { useGame } from "../game/words/useGame";
import { useAccountWords } from "../game/words/useSaid";
import { useHand } from "../source/react";
import { Button, Field, LengthNote, Note, Select, TextArea } from "../ui";
import { LONGEST_MESSAGE, lengthOf } from "../ui/length";
import { signed } from "../ui/number";
import { useMarks } from "../ui/useMarks";

interface Props {
  of: Story;
  angles: readonly Angle[];
  view: View;
  onDone(): void;
}

export function AccountForm({ of, angles, view, onDone }: Props) {
  const t = useTranslations("table.stories");
  const names = useTranslations("angles");
  const said = useAccountWords();
  const game = useGame();
  const hand = useHand();
  const [angle, setAngle] = useState<Angle>(angles[0] as Angle);
  const place = `story:${of}`;
  const { text, setText } = useWords(place);
  const { over } = lengthOf(text, LONGEST_MESSAGE);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();

  async function tell(e: FormEvent): Promise<void> {
    e.preventDefault();
    if (busy || over) return;
    setBusy(true);
    setFailed(undefined);
    const answer = await hand.command({ type: "story.tell", of, angle, text: text.trim() }, place);
    setBusy(false);
    if (answer.ok) return onDone();
    setFailed(game.refusal(answer.code, answer.params));
  }
  return (
    <form onSubmit={tell} className="mt-2 grid gap-2">
      <Field label={t("as")}>
        {(ids) => (
          <Select
            {...ids}
            value={angle}
            disabled={busy}
            onChange={(e) => setAngle(e.target.value as Angle)}
            options={angles.map((a) => ({ value: a, label: names(`${a}.name`) }))}
          />
        )}
      </Field>
      <p className="intent text-[0.9375rem] leading-[1.35]">{said(of, angle).said}</p>
      <Moves angle={angle} />
      <Behind angle={angle} view={view} />
      <Field label={t("words")} hint={t("wordsHint")}>
        {(ids) => (
          <TextArea
            {...ids}
            voice
            // What is told goes as it stands: the form closes behind it.
            readOnly={busy}
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
        )}
      </Field>
      <LengthNote text={text} most={LONGEST_MESSAGE} />
      {failed ? <Note role="alert">{failed}</Note> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="ink" size="s" aria-disabled={busy}>
          {t("say")}
        </Button>
        <Button size="s" onClick={onDone}>
          {t("leave")}
        </Button>
      </div>
    </form>
  );
}

/** Whom it moves, and by how much where it is told first and believed wholly. */
function Moves({ angle }: { angle: Angle }) {
  const t = useTranslations("table.stories");
  const ears = useTranslations("ears");
  const marks = useMarks();
  const locale = useLocale();
  const game = useGame();
  return (
    <div>
      <p className="text-note font-medium">{t("moves")}</p>
      <ul className="list-none text-note leading-[1.3]">
        {ANGLE_ROWS[angle].tells.map(({ ear, track, n }) => (
          <li key={`${ear}-${track}`} className="hair-t grid grid-cols-[1fr_auto] gap-2 py-1">
            <span>
              {game.track(track)}
              <span className="text-ink-2">{marks.after(ears(ear))}</span>
            </span>
            <b className="figures whitespace-nowrap">{signed(n / 10, locale, 1)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Behind({ angle, view }: { angle: Angle; view: View }) {
  const t = useTranslations("table.stories");
  const facts = useTranslations("facts");
  const marks = useMarks();
  const stands = factsBehind(standingIn(view), angle);
  const would = marks.clauses(ANGLE_ROWS[angle].behind.map((f) => facts(f)));
  return (
    <p className="text-note text-ink-2">
      {stands.length
        ? t("behind", { facts: marks.clauses(stands.map((f) => facts(f))) })
        : t("nothingBehind", { facts: would })}
    </p>
  );
}
