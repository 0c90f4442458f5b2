// Fields of a sentence: each a select of the browser's own, named for who hears it and no label beside it.
"use client";
import { useTranslations } from "use-intl";
import {
  ROLES,
  type Role,
  TRACKS,
  type TrackId,
  ZONE_TRACKS,
  type ZoneId,
  type ZoneTrackId,
} from "../../../game-rules/open";
import type { InjectMoment } from "../../../server/contract/injects";
import { INJECT_PHASES, type InjectPhase } from "../../../server/contract/msel";
import { useGame } from "../../game/words/useGame";
import { useInjectWords } from "../../game/words/useInjectWords";
import { useView } from "../../source/react";
import { cx, Input, Select } from "../../ui";

export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
  className?: string;
}) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(e) => onChange(e.target.value as T)}
      options={[...options]}
      className={cx("max-w-64 min-w-0", className ?? "w-auto!")}
    />
  );
}

/** A figure as a number; nothing is handed on while there is none. */
export function NumberField({
  label,
  value,
  min,
  max,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}) {
  return (
    <Input
      type="number"
      aria-label={label}
      value={String(value)}
      min={min}
      max={max}
      onChange={(e) => {
        const n = e.target.valueAsNumber;
        if (Number.isFinite(n)) onChange(Math.min(max, Math.max(min, n)));
      }}
      className="w-20!"
    />
  );
}

const LONGEST_PHASE = 240;

/** A quarter and a phase of it, and with `minutes` how far into it. */
export function MomentChoice({
  at,
  minutes,
  onChange,
}: {
  at: InjectMoment;
  minutes?: boolean;
  onChange(at: InjectMoment): void;
}) {
  const t = useTranslations("msel.edit");
  const c = useTranslations("common.phases");
  const words = useInjectWords();
  const turns = useView()?.scenario.turns ?? 1;
  return (
    <>
      <Choice
        label={t("quarter")}
        value={String(at.turn)}
        options={Array.from({ length: turns }, (_, i) => ({
          value: String(i + 1),
          label: words.quarter(i + 1),
        }))}
        onChange={(turn) => onChange({ ...at, turn: Number(turn) })}
      />
      <Choice<InjectPhase>
        label={t("phase")}
        value={at.phase}
        options={INJECT_PHASES.map((value) => ({ value, label: c(value) }))}
        onChange={(phase) => onChange({ ...at, phase })}
      />
      {minutes ? (
        <span className="inline-flex items-center gap-1.5 text-note">
          <NumberField
            label={t("minutes")}
            value={at.minutes ?? 0}
            min={0}
            max={LONGEST_PHASE}
            onChange={(n) => {
              const { minutes: _, ...rest } = at;
              onChange(n > 0 ? { ...rest, minutes: Math.round(n) } : rest);
            }}
          />
          {t("minutes")}
        </span>
      ) : null}
    </>
  );
}

export interface Figure {
  track: TrackId | ZoneTrackId;
  zone?: ZoneId | undefined;
}

/** A figure of the country, or of one zone. */
export function FigureChoice({ figure, onChange }: { figure: Figure; onChange(figure: Figure): void }) {
  const t = useTranslations("msel.edit");
  const game = useGame();
  const zones = useView()?.board ?? [];
  const COUNTRY = "";
  return (
    <>
      <Choice<string>
        label={t("zone")}
        value={figure.zone ?? COUNTRY}
        options={[
          { value: COUNTRY, label: t("country") },
          ...zones.map(({ id }) => ({ value: id as string, label: game.zone(id) })),
        ]}
        onChange={(zone) => {
          if (zone === COUNTRY)
            return onChange({ track: isIn(TRACKS, figure.track) ? figure.track : "legitimacy" });
          onChange({
            track: isIn(ZONE_TRACKS, figure.track) ? figure.track : "grievance",
            zone: zone as ZoneId,
          });
        }}
      />
      <Choice<string>
        label={t("figure")}
        value={figure.track}
        options={(figure.zone ? ZONE_TRACKS : TRACKS).map((id) => ({
          value: id,
          label: figure.zone ? game.zoneTrack(id) : game.track(id),
        }))}
        onChange={(track) => onChange({ ...figure, track: track as Figure["track"] })}
      />
    </>
  );
}

const isIn = <T extends string>(list: readonly T[], id: string): id is T => list.includes(id as T);

/** Some of the roles, as boxes to tick; never none. */
export function RolesChoice({
  label,
  roles,
  least = 1,
  without,
  onChange,
}: {
  label: string;
  roles: readonly Role[];
  least?: number;
  without?: Role;
  onChange(roles: Role[]): void;
}) {
  const c = useTranslations("common.seats");
  const seats = useView()?.scenario.seats ?? ROLES;
  return (
    <fieldset className="m-0 inline-flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 border-0 p-0">
      <legend className="sr-only">{label}</legend>
      {seats
        .filter((role) => role !== without)
        .map((role) => {
          const on = roles.includes(role);
          return (
            <label
              key={role}
              className="inline-flex min-h-6.5 items-center gap-1.5 text-note max-md:min-h-11"
            >
              <input
                type="checkbox"
                checked={on}
                disabled={on && roles.length <= least}
                onChange={() => onChange(ROLES.filter((r) => (r === role ? !on : roles.includes(r))))}
              />
              {c(role)}
            </label>
          );
        })}
    </fieldset>
  );
}
