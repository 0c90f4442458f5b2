// What shall be otherwise, and who plays on: a quarter, a seat's sheet in it, what was agreed or brought in, a ruling, the dice.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import {
  lackBeside,
  legalOrders,
  type OrderDraft,
  type Role,
  TRACKS,
  type TrackId,
  type View,
  whyNot,
} from "../../../game-rules/open";
import type { WhatIf, WhatIfChange } from "../../../server/contract/requests";
import { PLAYED_ON_BY } from "../../../server/contract/seats";
import type { OrderWish, Plan } from "../../../server/debrief/analysis/result";
import { useGame } from "../../game/words/useGame";
import { useSeat } from "../../game/words/useSeat";
import { Button, Check, Field, Icon, Input, Note, Segmented, Select, Token } from "../../ui";
import type { GameRecord, Happening } from "../record";
import { useQuarterName } from "../useStopName";
import { useHappened } from "../words";

/** What is asked about before anybody has changed anything. */
export interface AskFrom {
  readonly turn: number;
  readonly role?: Role;
  /** A plan of the analysis: what it leads with comes onto the sheet first. */
  readonly plan?: Plan;
  /** An order that is thought away. */
  readonly without?: Plan;
}

type By = WhatIf["by"];
type Sheets = Readonly<Partial<Record<Role, readonly OrderDraft[]>>>;

const bare = ({ id, zone, target, option }: OrderDraft): OrderDraft => ({
  id,
  ...(zone === undefined ? {} : { zone }),
  ...(target === undefined ? {} : { target }),
  ...(option === undefined ? {} : { option }),
});
const nameOf = (draft: OrderDraft): string => JSON.stringify(bare(draft));

/** The seat's sheet of a quarter as it was carried out. */
const sheetOf = (record: GameRecord, turn: number, role: Role): OrderDraft[] =>
  record.sheet(turn, role).map(bare);

/** The view in which a seat wrote its sheet. */
function viewOf(record: GameRecord, turn: number, role: Role): View | undefined {
  const stop = record.stops.find((s) => s.turn === turn && s.phase === "orders");
  return stop && record.view(stop.from, role);
}

/** As many of these as a sheet holds, in order. */
function fitted(view: View, role: Role, wishes: readonly OrderDraft[]): OrderDraft[] {
  const sheet: OrderDraft[] = [];
  for (const wish of wishes) if (lackBeside(view, role, sheet, wish) === undefined) sheet.push(wish);
  return sheet;
}

const ordersIn = (plan: Plan | undefined): OrderDraft[] =>
  [plan?.first, plan?.second]
    .filter((w): w is OrderWish => w?.do === "order")
    .map((wish) => bare(wish as unknown as OrderDraft));

function begun(record: GameRecord, { turn, role, plan, without }: AskFrom): Sheets {
  const view = role && viewOf(record, turn, role);
  if (!role || !view) return {};
  const was = sheetOf(record, turn, role);
  if (without) {
    const away = ordersIn(without).map((d) => d.id);
    return { [role]: was.filter((d) => !away.includes(d.id)) };
  }
  const first = ordersIn(plan);
  if (first.length === 0) return {};
  const rest = was.filter((d) => !first.some((f) => nameOf(f) === nameOf(d)));
  return { [role]: fitted(view, role, [...first, ...rest]) };
}

const signedIn = (plan: Plan | undefined): string[] =>
  [plan?.first, plan?.second].flatMap((w) => (w?.do === "sign" ? [w.deal] : []));

/** What can be thought away: what was agreed, said to all and brought in, in the order in which it happened. */
const UNDOABLE = new Set([
  ...["DealProposed", "DealCountered", "DealSignedBy", "DealRefused", "DealPassedOn"],
  ...["Injected", "RulingGiven", "Ruled"],
]);
const undoableIn = ({ happenings }: GameRecord, turn: number): Happening[] =>
  happenings.filter(
    ({ turn: of, event: e }) =>
      of === turn && (UNDOABLE.has(e.type) || (e.type === "MessageSent" && e.story !== undefined)),
  );

export interface AskingProps {
  /** The line that is gone on from. */
  record: GameRecord;
  from: AskFrom;
  /** Quarters that may be asked about. */
  turns: readonly number[];
  /** Whether people can be asked to play it. */
  people: boolean;
  busy: boolean;
  refused?: string | undefined;
  done(whatIf: Pick<WhatIf, "turn" | "changes" | "by" | "dice">): void;
  cancel(): void;
}

export function Asking({ record, from, turns, people, busy, refused, done, cancel }: AskingProps) {
  const t = useTranslations("whatif.ask");
  const c = useTranslations("common");
  const quarter = useQuarterName(record);
  const seats = record.copy.scenario.seats;
  const seat = useSeat();
  const [turn, setTurn] = useState(turns.includes(from.turn) ? from.turn : (turns.at(-1) ?? 1));
  const [role, setRole] = useState<Role>(from.role ?? seats[0] ?? "paris");
  const [sheets, setSheets] = useState<Sheets>(() => begun(record, from));
  const [undone, setUndone] = useState<readonly number[]>([]);
  const [signing, setSigned] = useState<readonly { role: Role; deal: string }[]>(() =>
    signedIn(from.plan).flatMap((deal) => (from.role ? [{ role: from.role, deal }] : [])),
  );
  const [ruling, setRuling] = useState<{ track: TrackId; amount: number }>();
  const [dice, setDice] = useState(false);
  const [by, setBy] = useState<By>(from.plan || from.without ? "plan" : "recorded");
  const isPeople = by === "people";
  const changes: WhatIfChange[] = [
    ...seats.flatMap((r): WhatIfChange[] => {
      const orders = sheets[r];
      const was = sheetOf(record, turn, r);
      const same = !orders || JSON.stringify(orders.map(nameOf)) === JSON.stringify(was.map(nameOf));
      return same ? [] : [{ do: "sheet", role: r, orders: [...orders] }];
    }),
    ...undone.map((at): WhatIfChange => ({ do: "undo", at })),
    ...signing.map((s): WhatIfChange => ({ do: "sign", ...s })),
    ...(ruling && ruling.amount !== 0 ? [{ do: "rule" as const, ...ruling }] : []),
  ];
  const bots = by === "balanced" || by === "history";
  const nothing = changes.length === 0 && !dice && !bots && !isPeople;
  const again = (n: number) => {
    setTurn(n);
    setSheets({});
    setUndone([]);
    setSigned([]);
  };
  return (
    <section aria-labelledby="asking" className="max-w-3xl px-4.5 py-3">
      <h2 id="asking">{t("heading")}</h2>
      <div className="mt-2 grid gap-4">
        <Field label={t("from")}>
          {(ids) => (
            <Select
              {...ids}
              value={String(turn)}
              onChange={(e) => again(Number(e.target.value))}
              options={turns.map((n) => ({ value: String(n), label: quarter(n) }))}
              className="max-w-56"
            />
          )}
        </Field>
        {isPeople ? null : (
          <>
            <Segmented
              label={t("seat")}
              value={role}
              options={seats.map((r) => ({ id: r, label: seat(r).name }))}
              onChange={(id) => setRole(id as Role)}
            />
            <Sheet
              key={`${turn} ${role}`}
              {...{ record, turn, role }}
              orders={sheets[role] ?? sheetOf(record, turn, role)}
              write={(orders) => setSheets({ ...sheets, [role]: orders })}
            />
            <Undone {...{ record, turn, undone }} set={setUndone} />
            <Offers {...{ record, turn, role, signing }} set={setSigned} />
            <Ruling ruling={ruling} set={setRuling} />
            <Check label={t("dice")} hint={t("diceText")} checked={dice} onChange={() => setDice(!dice)} />
          </>
        )}
        <Field label={t("by")} hint={t(`byText.${by}`)}>
          {(ids) => (
            <Select
              {...ids}
              value={by}
              onChange={(e) => setBy(e.target.value as By)}
              options={PLAYED_ON_BY.filter((b) => b !== "people" || people).map((b) => ({
                value: b,
                label: t(`byWho.${b}`),
              }))}
            />
          )}
        </Field>
        {refused ? <Note role="alert">{refused}</Note> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="ink"
            size="l"
            disabled={busy || nothing}
            onClick={() =>
              done({
                ...{ turn, by, changes: isPeople ? [] : changes },
                ...(dice && !isPeople ? { dice: 1 + Math.floor(Math.random() * 0xffff_fffe) } : {}),
              })
            }
          >
            {t(isPeople ? "fork" : "play")}
          </Button>
          <Button onClick={cancel}>{c("cancel")}</Button>
          {nothing ? <p className="text-note text-ink-2">{t("nothing")}</p> : null}
        </div>
      </div>
    </section>
  );
}

function Sheet({
  record,
  turn,
  role,
  orders,
  write,
}: {
  record: GameRecord;
  turn: number;
  role: Role;
  orders: readonly OrderDraft[];
  write(orders: readonly OrderDraft[]): void;
}) {
  const t = useTranslations("whatif.ask");
  const game = useGame();
  const seat = useSeat();
  const [kind, setKind] = useState("");
  const view = viewOf(record, turn, role);
  if (!view) return null;
  const legal = legalOrders(view).map((o) => o.draft);
  const kinds = [...new Set(legal.map((d) => d.id))];
  const variants = legal.filter((d) => d.id === kind);
  const was = sheetOf(record, turn, role).map(nameOf);
  const wrong = whyNot(view, role, orders);
  return (
    <fieldset className="m-0 border border-line p-3">
      <legend className="flex items-center gap-2 px-1 font-medium">
        <Token side={role} size={18} /> {t("sheet", { of: seat(role).of })}
      </legend>
      {orders.length === 0 ? <p className="text-note text-ink-2">{t("noOrders")}</p> : null}
      <ul className="list-none">
        {orders.map((d) => (
          <li key={nameOf(d)} className="hair-t flex items-center gap-2 py-1">
            <span className={was.includes(nameOf(d)) ? "mr-auto" : "mr-auto font-medium text-ochre"}>
              {game.drafted(d)}
            </span>
            <Button
              size="s"
              aria-label={t("drop", { order: game.drafted(d) })}
              onClick={() => write(orders.filter((o) => o !== d))}
            >
              <Icon name="close" size={14} />
            </Button>
          </li>
        ))}
      </ul>
      <div className="mt-2 grid gap-2 md:grid-cols-2">
        <Select
          aria-label={t("add")}
          value={kind}
          onChange={(e) => setKind(e.target.value)}
          options={[
            { value: "", label: t("add") },
            ...kinds.map((id) => ({ value: id, label: game.order(id) })),
          ]}
        />
        {kind ? (
          <Select
            aria-label={t("which")}
            value=""
            onChange={(e) => {
              const draft = variants.find((d) => nameOf(d) === e.target.value);
              if (draft) write([...orders, bare(draft)]);
              setKind("");
            }}
            options={[
              { value: "", label: t("which") },
              ...variants
                .filter((d) => !orders.some((o) => nameOf(o) === nameOf(d)))
                .map((d) => ({
                  value: nameOf(d),
                  label: game.drafted(d),
                  disabled: lackBeside(view, role, orders, d) !== undefined,
                })),
            ]}
          />
        ) : null}
      </div>
      {wrong ? (
        <p role="alert" className="mt-1 text-note">
          {game.refusal(wrong.code, wrong.params)}
        </p>
      ) : null}
    </fieldset>
  );
}

function Undone({
  record,
  turn,
  undone,
  set,
}: {
  record: GameRecord;
  turn: number;
  undone: readonly number[];
  set(undone: readonly number[]): void;
}) {
  const t = useTranslations("whatif.ask");
  const tell = useHappened();
  const view = record.view(record.stops.find((s) => s.turn === turn)?.to ?? 0, "facilitator");
  const happened = undoableIn(record, turn);
  if (happened.length === 0) return null;
  return (
    <fieldset className="m-0 border border-line p-3">
      <legend className="px-1 font-medium">{t("undo")}</legend>
      {happened.map((h) => (
        <Check
          key={h.at}
          label={tell(h, view).text}
          checked={undone.includes(h.at)}
          onChange={() => set(undone.includes(h.at) ? undone.filter((n) => n !== h.at) : [...undone, h.at])}
        />
      ))}
    </fieldset>
  );
}

/** Offers that lay before the seat as orders were written, and that it did not sign. */
function Offers({
  record,
  turn,
  role,
  signing,
  set,
}: {
  record: GameRecord;
  turn: number;
  role: Role;
  signing: readonly { role: Role; deal: string }[];
  set(signing: readonly { role: Role; deal: string }[]): void;
}) {
  const t = useTranslations("whatif.ask");
  const seat = useSeat();
  const view = viewOf(record, turn, role);
  const open = (view?.deals ?? []).filter(
    (d) => d.status === "open" && d.parties.includes(role) && !d.signed.includes(role),
  );
  if (open.length === 0) return null;
  return (
    <fieldset className="m-0 border border-line p-3">
      <legend className="px-1 font-medium">{t("offers")}</legend>
      {open.map((d) => {
        const is = signing.some((s) => s.role === role && s.deal === d.id);
        return (
          <Check
            key={d.id}
            label={t("sign", { who: seat(role).start, of: seat(d.by).of })}
            checked={is}
            onChange={() =>
              set(
                is
                  ? signing.filter((s) => s.role !== role || s.deal !== d.id)
                  : [...signing, { role, deal: d.id }],
              )
            }
          />
        );
      })}
    </fieldset>
  );
}

function Ruling({
  ruling,
  set,
}: {
  ruling: { track: TrackId; amount: number } | undefined;
  set(ruling: { track: TrackId; amount: number } | undefined): void;
}) {
  const t = useTranslations("whatif.ask");
  const game = useGame();
  return (
    <fieldset className="m-0 grid gap-2 border border-line p-3 md:grid-cols-[minmax(0,1fr)_8rem]">
      <legend className="px-1 font-medium">{t("inject")}</legend>
      <Select
        aria-label={t("figure")}
        value={ruling?.track ?? ""}
        onChange={(e) => {
          const track = TRACKS.find((id) => id === e.target.value);
          set(track ? { track, amount: ruling?.amount ?? 0 } : undefined);
        }}
        options={[
          { value: "", label: t("noInject") },
          ...TRACKS.map((id) => ({ value: id, label: game.track(id) })),
        ]}
      />
      {ruling ? (
        <Input
          type="number"
          min={-100}
          max={100}
          step={0.5}
          aria-label={t("amount")}
          value={String(ruling.amount)}
          onChange={(e) => set({ ...ruling, amount: Number(e.target.value) || 0 })}
        />
      ) : null}
    </fieldset>
  );
}
