// Through what has been opened: by phase with the slider, by event with the two buttons.
"use client";
import { useTranslations } from "use-intl";
import { Button } from "../ui";
import { MarkHere } from "./MarkHere";
import type { Going } from "./Room";
import { stopAt, stopsUpTo } from "./record";
import { useStopName } from "./useStopName";

export function Scrubber({ going: { record, at, open, go } }: { going: Going }) {
  const t = useTranslations("debrief.scrub");
  const name = useStopName(record);
  const stops = stopsUpTo(record, open);
  const stop = stopAt(record, at);
  const index = stop ? stops.indexOf(stop) : 0;
  const events = record.happenings.filter((h) => h.at <= (stops.at(-1)?.to ?? 0)).map((h) => h.at);
  const before = events.findLast((e) => e < at);
  const after = events.find((e) => e > at);
  if (!stop) return null;
  return (
    <div className="rule-t sticky bottom-0 grid gap-x-4 gap-y-1 bg-panel px-4.5 py-2.5 md:grid-cols-[11rem_minmax(0,1fr)_auto] md:items-center low:static">
      <p className="leading-tight">
        <b>{name(stop)}</b>
        <span className="block text-note text-ink-2">
          {at === stop.from
            ? t("start")
            : t("event", { n: String(at - stop.from), of: String(stop.to - stop.from) })}
        </span>
      </p>
      <input
        type="range"
        min={0}
        max={Math.max(0, stops.length - 1)}
        value={Math.max(0, index)}
        aria-label={t("label")}
        aria-valuetext={name(stop)}
        title={t("hint")}
        onChange={(e) => go(stops[Number(e.target.value)]?.from ?? at)}
        className="h-6 w-full accent-ochre max-md:h-11"
      />
      <div className="flex gap-2">
        <MarkHere record={record} at={at} />
        <Button size="s" disabled={before === undefined} onClick={() => go(before ?? at)}>
          {t("before")}
        </Button>
        <Button size="s" disabled={after === undefined} onClick={() => go(after ?? at)}>
          {t("after")}
        </Button>
      </div>
    </div>
  );
}
