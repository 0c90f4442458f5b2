// The lines of a sheet that is typed in from paper: an order, where, on what, which way, and its intent; what stands can be ended.
"use client";
import { useTranslations } from "use-intl";
import { isEnding, type OrderDraft, PURSES, type Role, readDraft, type View } from "../../game-rules/open";
import { heldDrafts } from "../game/sheet/held";
import { answersFor, completeDraft, readSheet, startDraft } from "../game/sheet/sheet";
import { useGame } from "../game/words/useGame";
import { AnswerField } from "../orders/AnswerField";
import { MoreAnswers } from "../orders/MoreAnswers";
import { readMenu } from "../orders/menu";
import { legalOf } from "../source/legal";
import { Select, TextArea } from "../ui";
import { figure } from "../ui/number";
import { RemoveButton } from "../ui/RemoveButton";

interface PaperOrdersProps {
  role: Role;
  /** What that role knows: by it the order is found, and held to the rules. */
  view: View;
  orders: readonly OrderDraft[];
  onChange(orders: readonly OrderDraft[]): void;
}

export function PaperOrders({ role, view, orders, onChange }: PaperOrdersProps) {
  const t = useTranslations("facilitate.paper");
  const o = useTranslations("sheet.owed");
  const game = useGame();
  const legal = legalOf(view);
  const sheet = readSheet(view, role, heldDrafts(orders));
  const menu = readMenu(view, role, legal, sheet);
  const endings = legal
    .map(({ draft }) => draft)
    .filter((d) => isEnding(d) && !orders.some((x) => x.id === d.id && x.zone === d.zone));
  const ending = (d: OrderDraft): string => o("end", { order: game.drafted(d) });
  const add = (value: string): void => {
    const [what, n] = value.split(":");
    const item = menu[Number(n)];
    const end = endings[Number(n)];
    if (what === "order" && item) onChange([...orders, startDraft(legal, item.id)]);
    if (what === "end" && end) onChange([...orders, end]);
  };
  return (
    <div className="grid gap-2">
      <p className="text-note text-ink-2">
        {t("slots", {
          written: String(sheet.sums.written),
          slots: String(sheet.slots.length),
          name: game.track(PURSES[role]).toLowerCase(),
          cost: figure(sheet.sums.cost),
          purse: figure(sheet.sums.free),
        })}
      </p>
      <ol className="list-none">
        {orders.map((draft, i) => (
          <PaperOrder
            key={i}
            n={i + 1}
            role={role}
            view={view}
            draft={draft}
            onChange={(next) => onChange(orders.map((d, at) => (at === i ? next : d)))}
            onRemove={() => onChange(orders.filter((_, at) => at !== i))}
          />
        ))}
      </ol>
      <label className="grid gap-0.5">
        <span className="font-medium">{t("add")}</span>
        <Select
          value=""
          onChange={(e) => add(e.target.value)}
          options={[
            { value: "", label: t("choose") },
            ...menu.map((item, n) => ({
              value: `order:${n}`,
              label: game.order(item.id),
              disabled: item.closed !== undefined,
            })),
            ...endings.map((d, n) => ({ value: `end:${n}`, label: ending(d) })),
          ]}
        />
      </label>
    </div>
  );
}

interface PaperOrderProps {
  n: number;
  role: Role;
  view: View;
  draft: OrderDraft;
  onChange(draft: OrderDraft): void;
  onRemove(): void;
}

function PaperOrder({ n, role, view, draft, onChange, onRemove }: PaperOrderProps) {
  const t = useTranslations("facilitate.paper");
  const s = useTranslations("sheet");
  const game = useGame();
  const legal = legalOf(view);
  const { missing, cost, ends } = readDraft(view, role, draft);
  const name = game.order(draft.id);
  const zones = ends ? [] : answersFor(legal, draft, "zone");
  const choose = (part: Partial<OrderDraft>): void => onChange(completeDraft(legal, { ...draft, ...part }));
  return (
    <li className="hair-t py-2" aria-label={t("order", { n: String(n) })}>
      <div className="grid grid-cols-[1fr_auto_auto] items-center gap-x-2.5">
        <span className="font-medium">{ends ? s("owed.end", { order: game.drafted(draft) }) : name}</span>
        <span className="figures font-semibold">{cost ? figure(cost) : s("free")}</span>
        <RemoveButton label={s("owed.drop", { order: name })} onClick={onRemove} />
      </div>
      <div className="grid gap-x-3 md:grid-cols-2">
        {zones.length ? (
          <AnswerField
            label={s("zone")}
            answers={zones
              .map((id) => ({ id, label: game.zone(id) }))
              .sort((a, b) => a.label.localeCompare(b.label))}
            onChange={(zone) => choose({ zone: zone as OrderDraft["zone"] & string })}
            {...(draft.zone ? { value: draft.zone } : {})}
          />
        ) : null}
        {ends ? null : <MoreAnswers legal={legal} draft={draft} onChange={onChange} />}
      </div>
      {missing ? <p className="mt-1 text-note text-ink-2">{s(`missing.${missing}`)}</p> : null}
      <TextArea
        voice
        rows={1}
        className="mt-1.5"
        aria-label={t("intent")}
        placeholder={t("intent")}
        maxLength={500}
        value={draft.intent ?? ""}
        onChange={(e) => onChange({ ...draft, intent: e.target.value })}
      />
    </li>
  );
}
