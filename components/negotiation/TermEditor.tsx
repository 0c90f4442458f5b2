// One term being written: its fields are those that its kind takes, no others.
"use client";
import { useTranslations } from "use-intl";
import {
  kindsFor,
  MEDIATORS,
  newTerm,
  optionsFor,
  promisedBy,
  promisersOf,
  RECEIVERS,
  type Role,
  type Term,
  termRow,
  turnsFor,
  VENUES,
  type View,
} from "../../game-rules/open";
import { labelOf, useLabel } from "../game/words/label";
import { useGame } from "../game/words/useGame";
import { Button, Field, Input, Select } from "../ui";

export function TermEditor({
  term,
  parties,
  view,
  onChange,
  onRemove,
}: {
  term: Term;
  parties: readonly Role[];
  view: View;
  onChange(t: Term): void;
  onRemove(): void;
}) {
  const t = useTranslations("table.editor");
  const k = useTranslations("table.kinds");
  const c = useTranslations("common.seats");
  const game = useGame();
  const label = useLabel();
  const row = termRow(term.kind);
  const has = (f: (typeof row.fields)[number]) => row.fields.includes(f);
  const free = (f: string) => row.optional?.includes(f) ?? false;
  const word = (keys: string[]) => game.loose.say(keys);
  const blank = (f: string, words: string) => (free(f) ? [{ value: "", label: words }] : []);
  const set = (part: Partial<Term>) => {
    const next = { ...term, ...part } as Term;
    for (const key of Object.keys(part) as (keyof Term)[])
      if (next[key] === "" || next[key] === undefined) delete next[key];
    onChange(next);
  };
  const turns = turnsFor(view).map((n) => ({ value: String(n), label: label(labelOf(view, n)) }));
  return (
    <li className="hair-b grid gap-2 py-3">
      <div className="grid gap-2 sm:grid-cols-2">
        <Field label={t("kind")}>
          {(ids) => (
            <Select
              {...ids}
              value={term.kind}
              options={kindsFor(parties).map((x) => ({ value: x, label: k(x) }))}
              onChange={(e) => onChange(newTerm(e.target.value as Term["kind"], parties, view))}
            />
          )}
        </Field>
        <Field label={t("by")}>
          {(ids) => (
            <Select
              {...ids}
              value={term.by}
              options={promisersOf(row, parties).map((p) => ({ value: p, label: c(p) }))}
              onChange={(e) => set(promisedBy(term, e.target.value as Role))}
            />
          )}
        </Field>
        {has("option") ? (
          <Field label={t("option")}>
            {(ids) => (
              <Select
                {...ids}
                value={term.option ?? ""}
                options={(optionsFor(row, term.by) ?? []).map((o) => ({
                  value: o,
                  label: game.loose.say(`terms.${term.kind}.options.${o}`, { amount: term.amount ?? 1 }),
                }))}
                onChange={(e) => set({ option: e.target.value })}
              />
            )}
          </Field>
        ) : null}
        {has("zone") ? (
          <Field label={t("zone")}>
            {(ids) => (
              <Select
                {...ids}
                value={term.zone ?? ""}
                options={[
                  ...blank("zone", t("anyZone")),
                  ...view.board.map((z) => ({ value: z.id, label: game.zone(z.id) })),
                ]}
                onChange={(e) => set({ zone: e.target.value as Term["zone"] })}
              />
            )}
          </Field>
        ) : null}
        {has("venue") ? (
          <Field label={t("venue")}>
            {(ids) => (
              <Select
                {...ids}
                value={term.venue ?? ""}
                options={[
                  ...blank("venue", t("open")),
                  ...VENUES.map((v) => ({ value: v, label: word([`venues.${v}`]) })),
                ]}
                onChange={(e) => set({ venue: e.target.value as Term["venue"] })}
              />
            )}
          </Field>
        ) : null}
        {has("mediator") ? (
          <Field label={t("mediator")}>
            {(ids) => (
              <Select
                {...ids}
                value={term.mediator ?? ""}
                options={[
                  ...blank("mediator", t("open")),
                  ...MEDIATORS.map((v) => ({ value: v, label: word([`mediators.${v}`]) })),
                ]}
                onChange={(e) => set({ mediator: e.target.value as Term["mediator"] })}
              />
            )}
          </Field>
        ) : null}
        {has("receiver") ? (
          <Field label={t("receiver")}>
            {(ids) => (
              <Select
                {...ids}
                value={term.receiver ?? ""}
                options={[
                  ...blank("receiver", t("open")),
                  ...RECEIVERS.map((v) => ({ value: v, label: game.target(v) })),
                ]}
                onChange={(e) => set({ receiver: e.target.value as Term["receiver"] })}
              />
            )}
          </Field>
        ) : null}
        {has("amount") ? (
          <Field label={t("amount")}>
            {(ids) => (
              <Input
                {...ids}
                type="number"
                inputMode="numeric"
                min={0}
                max={1000}
                value={term.amount ?? ""}
                onChange={(e) =>
                  set({ amount: e.target.value === "" ? undefined : Math.round(Number(e.target.value)) })
                }
              />
            )}
          </Field>
        ) : null}
        <Field label={t("from")}>
          {(ids) => (
            <Select
              {...ids}
              value={String(term.from)}
              options={turns}
              onChange={(e) =>
                set({ from: Number(e.target.value), to: Math.max(term.to, Number(e.target.value)) })
              }
            />
          )}
        </Field>
        <Field label={t("to")}>
          {(ids) => (
            <Select
              {...ids}
              value={String(term.to)}
              options={turns.filter((x) => Number(x.value) >= term.from)}
              onChange={(e) => set({ to: Number(e.target.value) })}
            />
          )}
        </Field>
      </div>
      <Button size="s" variant="quiet" className="justify-self-start" onClick={onRemove}>
        {t("remove")}
      </Button>
    </li>
  );
}
