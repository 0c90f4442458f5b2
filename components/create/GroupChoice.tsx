// How many groups play it: each is an exercise of its own, and all are led from one desk. What each is called, and who sits where in it.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open.ts";
import { LONGEST_GROUP, MOST_GROUPS } from "../../server/contract/limits";
import type { SeatBy } from "../../server/contract/seats";
import { cx, Input, Segmented } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { Choices } from "./choices";
import { SeatChoices } from "./SeatChoices";

type Part = Pick<Choices, "seats" | "count" | "names" | "otherwise">;

export interface GroupChoiceProps {
  value: Part;
  /** The chairs of the scenario. */
  roles: readonly Role[];
  onChange(part: Partial<Part>): void;
}

export function GroupChoice({ value, roles, onChange }: GroupChoiceProps) {
  const t = useTranslations("landing.create.groups");
  const { count, names, seats, otherwise } = value;
  const groups = Array.from({ length: count }, (_, n) => n);
  const marks = useMarks();
  const called = (n: number): string => names[n]?.trim() || t("called", { n: String(n + 1) });
  const otherIn = (n: number, role: Role, by: SeatBy): void => {
    const { [role]: _, ...rest } = otherwise[n] ?? {};
    const next = by === seats[role] ? rest : { ...rest, [role]: by };
    onChange({ otherwise: { ...otherwise, [n]: next } });
  };
  return (
    <div className="mt-3 grid gap-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span aria-hidden="true" className="text-ink-2">
          {t("count")}
        </span>
        <Segmented
          label={t("count")}
          value={String(count)}
          options={Array.from({ length: MOST_GROUPS }, (_, n) => ({
            id: String(n + 1),
            label: String(n + 1),
            spoken: t("of", { n: n + 1 }),
          }))}
          onChange={(n) => onChange({ count: Number(n) })}
          className="*:min-h-8 *:min-w-9 *:text-body"
        />
      </div>
      {count > 1 ? (
        <>
          <p className="text-note text-ink-2">{t("hint")}</p>
          <div
            className={cx("grid grid-cols-2 gap-2", count % 3 === 0 ? "sm:grid-cols-3" : "sm:grid-cols-4")}
          >
            {groups.map((n) => (
              <Input
                key={n}
                aria-label={t("nameOf", { n: String(n + 1) })}
                maxLength={LONGEST_GROUP}
                placeholder={t("called", { n: String(n + 1) })}
                value={names[n] ?? ""}
                onChange={(e) =>
                  onChange({ names: groups.map((at) => (at === n ? e.target.value : (names[at] ?? ""))) })
                }
              />
            ))}
          </div>
          <details>
            <summary className="inline-flex min-h-8 items-center text-ink-2 hover:text-ink max-md:min-h-11">
              <span className="border-b border-edge">{t("seats")}</span>
            </summary>
            <div className="mt-2 grid gap-3">
              {groups.map((n) => (
                <fieldset key={n}>
                  <legend className="mb-1 font-medium">{called(n)}</legend>
                  <SeatChoices
                    value={{ ...seats, ...otherwise[n] }}
                    roles={roles}
                    of={(seat) => marks.pair(called(n), seat)}
                    onChange={(role, by) => otherIn(n, role, by)}
                  />
                </fieldset>
              ))}
            </div>
          </details>
        </>
      ) : null}
    </div>
  );
}
