// The tab Injects: the list by quarter, and one row open beside it.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { InjectRow, InjectView } from "../../../server/contract/injects";
import { blankRow, type Ground, nextNumber, statusOf } from "../../../server/contract/msel";
import { newKey } from "../../browser/ids";
import { useShown, useView } from "../../source/react";
import { Button, cx, Icon, Segmented } from "../../ui";
import type { RoomProps } from "../desk/room";
import { Aims } from "./Aims";
import { InjectEditor } from "./InjectEditor";
import { InjectRows } from "./InjectRows";
import { SheetBox, SheetButtons } from "./sheet/SheetBox";
import { useSheet } from "./sheet/useSheet";

const FILTERS = ["all", "due", "expected", "contingency", "objective"] as const;
type Filter = (typeof FILTERS)[number];
const NONE: readonly InjectView[] = [];

export function Injects({ control, onMark }: RoomProps) {
  const t = useTranslations("msel");
  const exercise = useShown((s) => s.exercise);
  const view = useView();
  const injects = useShown((s) => s.exercise?.injects) ?? NONE;
  const [filter, setFilter] = useState<Filter>("all");
  const [open, setOpen] = useState<{ id: string; begun: InjectRow }>();
  const ground: Ground = {
    turns: view?.scenario.turns ?? 0,
    zones: view?.board.map(({ id }) => id) ?? [],
    seats: view?.scenario.seats ?? [],
    rows: new Set([...injects.map(({ id }) => id), ...(open ? [open.id] : [])]),
  };
  const sheet = useSheet(injects, ground);
  if (!exercise || !view) return null;
  const isDue = (i: InjectView) => statusOf(i, exercise) === "due";
  const of: Record<Filter, readonly InjectView[]> = {
    all: injects,
    due: injects.filter(isDue),
    expected: injects.filter(({ row }) => row.kind === "expected"),
    contingency: injects.filter(({ row }) => row.kind === "contingency"),
    objective: injects,
  };
  const rows = of[filter];
  const shown = open && injects.find(({ id }) => id === open.id);
  const write = () => setOpen({ id: newKey(), begun: { ...blankRow(nextNumber(injects)), status: "draft" } });
  return (
    <main
      id="content"
      className={cx(
        "grid min-h-0 flex-1 desk:grid-rows-[minmax(0,1fr)]",
        open && "desk:grid-cols-[minmax(0,1fr)_minmax(24rem,34rem)]",
      )}
    >
      <section aria-labelledby="msel" className="flex min-h-0 min-w-0 flex-col bg-panel">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4.5 py-2">
          <h2 id="msel" className="text-[1.25rem]">
            {t("title")}
          </h2>
          <Segmented
            label={t("filters.label")}
            value={filter}
            options={FILTERS.map((id) => ({ id, label: t(`filters.${id}`, { n: String(of[id].length) }) }))}
            onChange={(id) => setFilter(id as Filter)}
            className="max-w-full overflow-x-auto"
          />
          <div className="ml-auto flex flex-wrap gap-2">
            {control ? (
              <Button onClick={write} data-write-inject>
                <Icon name="plus" size={13} />
                {t("write")}
              </Button>
            ) : null}
            <SheetButtons sheet={sheet} control={control} any={injects.length > 0} />
          </div>
        </div>
        <div
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="relative min-h-0 flex-1 overflow-y-auto"
        >
          {injects.length === 0 ? (
            <div className="px-4.5 py-6">
              <p className="font-display text-lead">{t("empty")}</p>
              <p className="text-note text-ink-2">{t("emptyHint")}</p>
            </div>
          ) : filter === "objective" ? (
            <Aims rows={rows} />
          ) : rows.length === 0 ? (
            <p className="px-4.5 py-3 text-note text-ink-2">{t("none")}</p>
          ) : (
            <InjectRows
              rows={rows}
              open={open?.id}
              onOpen={(id) => {
                const found = injects.find((i) => i.id === id);
                if (found) setOpen({ id, begun: found.row });
              }}
            />
          )}
        </div>
        <SheetBox sheet={sheet} />
      </section>
      {open ? (
        <aside className="min-h-0 min-w-0 border-ochre bg-land max-desk:order-first max-desk:border-b-4 desk:border-l-4 [&>section]:h-full">
          <InjectEditor
            key={open.id}
            id={open.id}
            begun={open.begun}
            inject={shown}
            others={injects.filter(({ id }) => id !== open.id)}
            ground={ground}
            control={control}
            onMark={exercise.status === "lobby" ? undefined : onMark}
            onClose={() => setOpen(undefined)}
          />
        </aside>
      ) : null}
    </main>
  );
}
