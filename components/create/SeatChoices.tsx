// Who plays each of the four seats: people, or one of the bots.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open.ts";
import { SEAT_BY, type SeatBy } from "../../server/contract/seats";
import { Icon, Token } from "../ui";

export function SeatChoices({
  value,
  roles,
  of = (seat) => seat,
  onChange,
}: {
  /** The chairs of the scenario. */
  roles: readonly Role[];
  value: Record<Role, SeatBy>;
  /** What a seat is called for whoever cannot see where it stands. */
  of?(seat: string): string;
  onChange(role: Role, by: SeatBy): void;
}) {
  const t = useTranslations("landing.create");
  const c = useTranslations("common");
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {roles.map((role) => (
        <label
          key={role}
          className="relative flex min-h-10.5 items-center gap-2.5 rounded-[2px] border border-edge bg-land px-2.5 font-medium hover:border-ink has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-ochre max-md:min-h-12"
        >
          <Token side={role} size={24} />
          {c(`seats.${role}`)}
          <span className="ml-auto flex items-center gap-1 font-normal text-ink-2">
            {c(`by.${value[role]}`)}
            <Icon name="chevronDown" />
          </span>
          <select
            aria-label={t("seatOf", { seat: of(c(`seats.${role}`)) })}
            value={value[role]}
            onChange={(e) => onChange(role, e.target.value as SeatBy)}
            className="absolute inset-0 cursor-pointer appearance-none opacity-0"
          >
            {SEAT_BY.map((by) => (
              <option key={by} value={by}>
                {c(`by.${by}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
