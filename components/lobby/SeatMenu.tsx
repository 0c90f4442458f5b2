// What control can do with a seat: who plays it, who holds its pen, who leaves it, a new link.
"use client";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { MemberView } from "../../server/contract/answers";
import { isMovable, isRole, SEAT_BY, type Seat, type SeatBy } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useAct } from "../game/acting/useAct";
import { useShown } from "../source/react";
import { Button, Icon, Note, Popover, Select } from "../ui";
import { MovePerson } from "./MovePerson";
import { Reissue } from "./Reissue";
import { RemovePerson } from "./RemovePerson";

export interface SeatMenuProps {
  seat: Seat;
  by?: SeatBy;
  members?: readonly MemberView[];
  /** Where its orders can be typed in from paper now. */
  onPaper?: () => void;
  /** A button that says what it is, or three dots where the row is narrow. */
  className?: string;
}

export function SeatMenu({ seat, by, members = [], onPaper, className }: SeatMenuProps) {
  const t = useTranslations("lobby");
  const f = useTranslations("facilitate.seats");
  const p = useTranslations("facilitate.paper");
  const c = useTranslations("common");
  const id = useId();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState<MemberView>();
  const [moving, setMoving] = useState<MemberView>();
  const me = useShown((s) => s.exercise?.me.member);
  const { act, refused } = useAct();
  const name = c(`seats.${seat}`);
  const givable = isRole(seat) ? members.filter((m) => m.online && !m.pen) : [];
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        side="bottom"
        align="end"
        title={name}
        close={c("close")}
        className="w-72"
        trigger={
          <button
            type="button"
            aria-label={t("more", { seat: name })}
            title={t("more", { seat: name })}
            className={
              className ?? "grid size-9 shrink-0 place-items-center text-ink-2 hover:text-ink max-md:size-11"
            }
          >
            <Icon name="more" size={18} />
          </button>
        }
      >
        <div className="grid gap-2.5 pt-1.5">
          {isRole(seat) && by ? (
            <div className="grid gap-1">
              <label htmlFor={id} className="font-medium">
                {t("who", { seat: name })}
              </label>
              <Select
                id={id}
                value={by}
                options={SEAT_BY.map((b) => ({ value: b, label: c(`by.${b}`) }))}
                onChange={(e) => void act({ type: "seat.give", role: seat, to: e.target.value as SeatBy })}
              />
              <p className="text-note text-ink-2">{t("whoHint")}</p>
            </div>
          ) : null}
          {isRole(seat)
            ? givable.map((m) => (
                <Button key={m.id} onClick={() => void act({ type: "pen.force", role: seat, member: m.id })}>
                  <Icon name="pen" size={15} />
                  {f("penTo", { name: isolated(m.name) || t("people.unnamed") })}
                </Button>
              ))
            : null}
          {onPaper ? (
            <Button
              onClick={() => {
                setOpen(false);
                onPaper();
              }}
            >
              <Icon name="pen" size={15} />
              {p("open")}
            </Button>
          ) : null}
          {isMovable(seat)
            ? members.map((m) => (
                <Button
                  key={m.id}
                  onClick={() => {
                    setOpen(false);
                    setMoving(m);
                  }}
                >
                  {t("move", { name: isolated(m.name) || t("people.unnamed") })}
                </Button>
              ))
            : null}
          {members
            .filter((m) => m.id !== me)
            .map((m) => (
              <Button
                key={m.id}
                onClick={() => {
                  setOpen(false);
                  setLeaving(m);
                }}
              >
                {t("remove", { name: isolated(m.name) || t("people.unnamed") })}
              </Button>
            ))}
          <Button
            onClick={() => {
              setOpen(false);
              setAsking(true);
            }}
          >
            <Icon name="link" size={15} />
            {t("reissue")}
          </Button>
          {refused ? <Note role="alert">{refused}</Note> : null}
        </div>
      </Popover>
      <Reissue seat={seat} open={asking} onClose={() => setAsking(false)} />
      <MovePerson seat={seat} member={moving} onClose={() => setMoving(undefined)} />
      <RemovePerson seat={seat} member={leaving} onClose={() => setLeaving(undefined)} />
    </>
  );
}
