// What can be ordered now: at first what needs no zone, for the map takes the rest; all of it, grouped, one press away, or filtered by
// typing. Taken by a click or Enter.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { SheetNow } from "../game/sheet/useSheet";
import { useGame } from "../game/words/useGame";
import { useLegal, useView } from "../source/react";
import { Input, Tabs, TextButton } from "../ui";
import { isComposing, isEnter } from "../ui/keys";
import { useRoving } from "../ui/useRoving";
import { useEffectLine } from "./EffectRows";
import { MenuRow } from "./MenuRow";
import { groupsOf, type MenuItem, matches, readMenu } from "./menu";

/** So many orders that need no zone stand there at first; all of them are one press away, and the map has the rest. */
const FIRST = 6;

export function OrderMenu({
  role,
  now,
  onTake,
}: {
  role: Role;
  now: SheetNow;
  onTake(item: MenuItem): void;
}) {
  const t = useTranslations("sheet.menu");
  const game = useGame();
  const effect = useEffectLine();
  const legal = useLegal();
  const rows = useRoving<HTMLUListElement>("[data-menu-row]", () => document.getElementById("order-filter"));
  const [group, setGroup] = useState("all");
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const view = useView();
  const items = view ? readMenu(view, role, legal, now.sheet) : [];
  const line = (i: MenuItem) => game.orderLine(i.id) ?? (i.variants[0] ? effect(i.variants[0]) : "");
  const groups = groupsOf(items);
  const short = !all && !words;
  const zoneless = items.filter((i) => i.variants.every((v) => v.draft.zone === undefined));
  const shown = (short ? zoneless.slice(0, FIRST) : items).filter(
    (i) =>
      short ||
      ((words !== "" || group === "all" || i.row.group === group) &&
        (!words || matches(`${game.order(i.id)} ${line(i)}`, words))),
  );
  const full = now.sheet.slots.every((s) => s.entry);
  const firstFree = shown.find((i) => !i.closed);
  if (!items.length) return <p className="px-4.5 py-4 text-ink-2">{t("empty")}</p>;
  return (
    <section aria-label={t("title")} className="pt-2">
      <div className="px-4">
        <Input
          id="order-filter"
          type="search"
          aria-label={t("filter")}
          placeholder={t("filterPlaceholder")}
          value={words}
          autoComplete="off"
          onChange={(e) => setWords(e.target.value)}
          onKeyDown={(e) => {
            if (isEnter(e.nativeEvent) && !e.ctrlKey && !e.metaKey && firstFree) {
              e.preventDefault();
              setWords("");
              onTake(firstFree);
            } else if (e.key === "ArrowDown" && !isComposing(e.nativeEvent)) {
              e.preventDefault();
              document.querySelector<HTMLElement>("[data-menu-row]")?.focus();
            }
          }}
          className="mb-1 bg-land"
        />
      </div>
      {all && !words ? (
        <Tabs
          label={t("title")}
          idBase="order-groups"
          value={group}
          onChange={setGroup}
          tabs={[
            { id: "all", label: t("all", { n: String(items.length) }) },
            ...groups.map((g) => ({ id: g, label: t(`groups.${g}`) })),
          ]}
          tight
          className="px-4"
        />
      ) : (
        <div className="hair-b flex items-baseline justify-between gap-3 px-4.5 py-1">
          <h3 className="text-body">{t(words ? "found" : "noZone")}</h3>
          {words ? null : (
            <TextButton onClick={() => setAll(true)}>{t("showAll", { n: String(items.length) })}</TextButton>
          )}
        </div>
      )}
      <div
        {...(all && !words
          ? {
              id: `order-groups-${group}-panel`,
              role: "tabpanel",
              "aria-labelledby": `order-groups-${group}`,
            }
          : {})}
      >
        {full ? <p className="hair-b px-4.5 py-2 text-note text-ink-2">{t("full")}</p> : null}
        <ul className="list-none" {...rows}>
          {shown.map((i) => (
            <MenuRow
              key={i.id}
              item={i}
              left={now.sheet.sums.remains}
              line={short ? "" : line(i)}
              short={short}
              disabled={!now.mayWrite}
              active={words !== "" && i === firstFree}
              onTake={() => onTake(i)}
            />
          ))}
        </ul>
        {shown.length ? null : <p className="px-4.5 py-3 text-ink-2">{t("none")}</p>}
      </div>
    </section>
  );
}
