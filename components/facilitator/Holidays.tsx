// Days on which no orders close: put in and taken out by the facilitator, where a quarter takes a day.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ClockView } from "../../server/contract/answers";
import { useAct } from "../game/acting/useAct";
import { unlessTyped } from "../game/acting/useWords";
import { useDates } from "../game/time/useDates";
import { Button, Field, Input, Note } from "../ui";

const DAY = { weekday: "short", day: "numeric", month: "short" } as const;

export function Holidays({ day, control }: { day: NonNullable<ClockView["day"]>; control: boolean }) {
  const t = useTranslations("facilitate.days");
  const format = useDates(DAY);
  const [date, setDate] = useState("");
  const { act, busy, refused } = useAct();
  const set = (dates: string[]) => act({ type: "clock.holidays", dates });
  // noon, so that no reader's zone makes another day of it
  const say = (iso: string) => format(new Date(`${iso}T12:00:00`));
  return (
    <div className="hair-t mt-2.5 grid gap-2 pt-2">
      <p className="text-note text-ink-2">{t("rule", { at: day.at, zone: day.zone.replaceAll("_", " ") })}</p>
      {day.holidays.length ? (
        <ul className="flex flex-wrap items-center gap-1.5" aria-label={t("title")}>
          <li className="text-note text-ink-2">{t("none")}</li>
          {day.holidays.map((iso) => (
            <li key={iso} className="flex items-center gap-1.5 border border-edge px-1.5 text-note">
              <time dateTime={iso}>{say(iso)}</time>
              {control ? (
                <button
                  type="button"
                  aria-label={t("remove", { date: say(iso) })}
                  disabled={busy}
                  onClick={() => void set(day.holidays.filter((x) => x !== iso))}
                  className="min-h-6 min-w-6 max-md:min-h-11 max-md:min-w-11"
                >
                  ×
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {control ? (
        <form
          className="flex items-end gap-2"
          onSubmit={(e) => {
            e.preventDefault();
            if (date) void set([...day.holidays, date]).then((done) => done && setDate(unlessTyped(date)));
          }}
        >
          <Field label={t("add")} className="text-note text-ink-2">
            {(ids) => <Input {...ids} type="date" value={date} onChange={(e) => setDate(e.target.value)} />}
          </Field>
          <Button size="s" type="submit" disabled={busy || !date}>
            {t("put")}
          </Button>
        </form>
      ) : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </div>
  );
}
