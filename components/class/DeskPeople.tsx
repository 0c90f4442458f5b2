// Who sits at the desk of a class, by which link: one for each controller and recorder, shown to nobody but behind a press; the way out.
"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ClassDesk, ClassLinked } from "../../server/contract/http";
import type { Leading } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useGame } from "../game/words/useGame";
import { askClass } from "../site/api";
import { CopyLink } from "../site/CopyLink";
import { KeepHere } from "../site/KeepHere";
import { forget } from "../site/mine";
import { Button, Dialog, Icon, Note } from "../ui";
import { useMarks } from "../ui/useMarks";

export interface DeskPeopleProps {
  desk: ClassDesk;
  open: boolean;
  onClose(): void;
  onChange(): Promise<void>;
}

export function DeskPeople({ desk, open, onClose, onChange }: DeskPeopleProps) {
  const t = useTranslations("classroom.people__");
  const c = useTranslations("common");
  const game = useGame();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();

  async function ask(what: { add?: Leading; end?: string }): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await askClass<ClassLinked>("link", { class: desk.id, ...what });
    setFailed(answer.ok ? undefined : game.refusal(answer.code, answer.params ?? {}));
    await onChange();
    setBusy(false);
  }

  async function leave(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await askClass("leave", { class: desk.id });
    setBusy(false);
    if (!answer.ok) return setFailed(game.refusal(answer.code, answer.params ?? {}));
    forget({ exercise: desk.id, seat: "class" });
    router.push("/");
  }

  const links = (desk.links ?? [])
    .filter(({ seat }) => seat !== "lobby")
    .sort((a, b) => a.seat.localeCompare(b.seat));
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={t("title")}
      close={c("close")}
      actions={
        <>
          {desk.links ? (
            <>
              <Button disabled={busy} onClick={() => void ask({ add: "control" })}>
                <Icon name="plus" size={14} />
                {t("addControl")}
              </Button>
              <Button disabled={busy} onClick={() => void ask({ add: "scribe" })}>
                <Icon name="plus" size={14} />
                {t("addScribe")}
              </Button>
            </>
          ) : null}
          <Button disabled={busy} onClick={() => void leave()}>
            {t("leave")}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{desk.links ? t("what") : t("reads")}</p>
      <ul className="list-none">
        {links.map((link) => (
          <LinkRow key={link.token} link={link} busy={busy} onEnd={() => void ask({ end: link.token })} />
        ))}
      </ul>
      {desk.links ? <p className="text-note text-ink-2">{t("over")}</p> : null}
      <KeepHere of={desk} seat="class" />
      {failed ? <Note role="alert">{failed}</Note> : null}
    </Dialog>
  );
}

type Link = NonNullable<ClassDesk["links"]>[number];

function LinkRow({ link, busy, onEnd }: { link: Link; busy: boolean; onEnd(): void }) {
  const t = useTranslations("classroom.people__");
  const c = useTranslations("common.seats");
  const p = useTranslations("lobby.people");
  const marks = useMarks();
  const [shown, setShown] = useState(false);
  const [sure, setSure] = useState(false);
  const seat = c(link.seat === "scribe" ? "scribe" : "control");
  const names = link.people.map((name) => isolated(name) || p("unnamed"));
  return (
    <li className="hair-t grid grid-cols-[1fr_auto_auto] items-center gap-3 py-2 max-md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <b>{seat}</b>
        <p className="text-note text-ink-2 wrap-anywhere">
          {marks.commas([...(names.length > 0 ? names : [t("nobody")]), link.own && t("own")])}
        </p>
      </div>
      {shown ? (
        <CopyLink token={link.token} seat={seat} />
      ) : (
        <Button onClick={() => setShown(true)}>{t("show")}</Button>
      )}
      {link.own ? null : (
        <Button disabled={busy} onClick={() => (sure ? onEnd() : setSure(true))}>
          {sure ? t("sure") : t("end")}
        </Button>
      )}
    </li>
  );
}
