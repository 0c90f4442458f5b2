// Every seat's sheet as it comes: orders, intents, what is expected and how surely; after the quarter, what became of each.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { SheetTold } from "../../server/contract/answers";
import { isolated } from "../../server/contract/typed";
import type { Marked } from "../frame/BookmarkDialog";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { useNews } from "../game/words/useNews";
import { useSeat } from "../game/words/useSeat";
import { useView } from "../source/react";
import { Icon, Token } from "../ui";
import { useMarks } from "../ui/useMarks";
import { Box } from "./Box";
import { MarkButton } from "./MarkButton";
import { useSheets } from "./useDesk";

type Told = SheetTold["orders"][number];

interface Marking {
  /** Marks an order for the debrief. */
  onMark?: (what: Marked) => void;
}

export function SheetsBox(marking: Marking) {
  const t = useTranslations("adjudication.sheets");
  const sheets = useSheets();
  if (!sheets) return null;
  return (
    <Box id="sheets" title={t("title")}>
      <p className="mt-0.5 text-label text-ink-2">{t("hint")}</p>
      <ul className="mt-1 list-none">
        {sheets.map((sheet) => (
          <Sheet key={sheet.role} sheet={sheet} {...marking} />
        ))}
      </ul>
    </Box>
  );
}

function Sheet({ sheet: { role, committed, orders }, ...marking }: Marking & { sheet: SheetTold }) {
  const t = useTranslations("adjudication.sheets");
  const seat = useSeat();
  return (
    <li className="hair-t">
      <details>
        <summary className="flex min-h-7 cursor-pointer items-center gap-1.5 py-1 text-note max-md:min-h-11">
          <Token side={role} size={17} state={committed ? "filled" : "outline"} />
          <span className="font-semibold">{seat(role).name}</span>
          <span className="ml-auto flex items-center gap-1 text-right text-ink-2">
            {committed ? <Icon name="check" size={13} className="text-ink" /> : null}
            {t(committed ? "committed" : "writing", { n: orders.length })}
          </span>
        </summary>
        <ol className="mb-1.5 list-none pl-6 text-note leading-[1.35]">
          {orders.map((order, i) => (
            <Order key={i} role={role} order={order} {...marking} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function Order({ role, order: { draft, result, params }, onMark }: Marking & { role: Role; order: Told }) {
  const t = useTranslations("adjudication.sheets");
  const game = useGame();
  const news = useNews();
  const marks = useMarks();
  const label = useLabel();
  const view = useView();
  const { intent, expects, foresees, sure } = draft;
  const said = [
    expects ? t("expects", { text: isolated(expects) }) : undefined,
    foresees && view
      ? t("foresees", {
          name: game.track(foresees.track),
          way: foresees.way,
          label: label(labelOf(view, foresees.by)),
        })
      : undefined,
    sure ? t("sure", { sure: String(sure) }) : undefined,
  ];
  return (
    <li className="hair-t py-1 first:border-t-0">
      <MarkButton
        onMark={onMark}
        about={{ order: { role, id: draft.id, ...(draft.zone ? { zone: draft.zone } : {}) } }}
        name={game.drafted(draft)}
      />
      <span className="font-medium">{game.drafted(draft)}</span>
      {intent ? <q className="intent block">{isolated(intent)}</q> : null}
      {said.some(Boolean) ? <span className="block text-ink-2">{marks.commas(said)}</span> : null}
      {result ? <b className="block font-semibold">{news.result(result, params ?? {})}</b> : null}
    </li>
  );
}
