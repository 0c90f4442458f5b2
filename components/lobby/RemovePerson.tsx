// Taking one person out of a seat ends their place at once, so it is asked twice.
"use client";
import { useTranslations } from "use-intl";
import type { MemberView } from "../../server/contract/answers";
import type { Seat } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useAct } from "../game/acting/useAct";
import { Button, Dialog, Note } from "../ui";

export interface RemovePersonProps {
  seat: Seat;
  /** Who is to go; nobody while it is not asked. */
  member: MemberView | undefined;
  onClose(): void;
}

export function RemovePerson({ seat, member, onClose }: RemovePersonProps) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const { act, busy, refused } = useAct();
  const name = isolated(member?.name ?? "") || t("people.unnamed");
  const remove = () =>
    member && void act({ type: "member.remove", seat, member: member.id }).then((done) => done && onClose());
  return (
    <Dialog
      open={member !== undefined}
      onClose={onClose}
      title={t("removeTitle", { name, seat: c(`seats.${seat}`) })}
      close={c("close")}
      actions={
        <>
          <Button variant="ink" disabled={busy} onClick={remove}>
            {t("remove", { name })}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p>{t("removeSure")}</p>
      <p className="text-ink-2">{t("removeBack")}</p>
      {refused ? <Note role="alert">{refused}</Note> : null}
    </Dialog>
  );
}
