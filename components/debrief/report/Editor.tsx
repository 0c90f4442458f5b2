// What the facilitator makes of the report: its sections, and the words that no log can say.
"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { RATINGS, type Rating } from "../../../server/contract/ratings";
import { Button, Check, Field, Input, Segmented, TextArea, TextButton } from "../../ui";
import type { GameRecord } from "../record";
import { type Action, type Draft, NO_ACTION, type Objective, SECTIONS } from "./draft";
import { injectsOf } from "./evidence";
import { useFromLog } from "./useFromLog";

const LONG = 2000;
const SHORT = 300;
const MOST_ROWS = 12;

interface Editing {
  draft: Draft;
  record: GameRecord;
  change(more: Partial<Draft>): void;
}

export function Editor(editing: Editing) {
  const t = useTranslations("aar");
  const { draft, change } = editing;
  const on = draft.sections;
  return (
    <div className="mt-4 grid gap-4">
      <fieldset className="m-0 border-0 p-0">
        <legend className="font-medium">{t("sections")}</legend>
        <div className="grid grid-cols-2 gap-x-4 max-md:grid-cols-1">
          {SECTIONS.map((id) => (
            <Check
              key={id}
              label={t(`section.${id}`)}
              checked={on[id]}
              onChange={(e) => change({ sections: { ...on, [id]: e.target.checked } })}
            />
          ))}
        </div>
      </fieldset>
      <Words
        label={t("marking")}
        hint={t("markingHint")}
        value={draft.marking}
        to={(marking) => change({ marking })}
      />
      <Words label={t("held")} hint={t("heldHint")} value={draft.held} to={(held) => change({ held })} />
      {on.overview ? <Overview {...editing} /> : null}
      {on.objectives ? <Objectives {...editing} /> : null}
      {on.sustain ? (
        <Part title={t("section.sustain")}>
          {(["sustain", "improve"] as const).map((id) => (
            <Words
              key={id}
              label={t(`sustain.${id}`)}
              hint={t("sustain.hint")}
              long
              value={draft[id]}
              to={(text) => change({ [id]: text })}
            />
          ))}
        </Part>
      ) : null}
      {on.injects ? <Comments {...editing} /> : null}
      {on.plan ? <Plan {...editing} /> : null}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rule-t grid gap-3 pt-3">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Words({
  label,
  hint,
  value,
  long,
  to,
}: {
  label: string;
  hint?: string;
  value: string;
  long?: boolean;
  to(text: string): void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(ids) =>
        long ? (
          <TextArea {...ids} rows={3} maxLength={LONG} value={value} onChange={(e) => to(e.target.value)} />
        ) : (
          <Input {...ids} maxLength={SHORT} value={value} onChange={(e) => to(e.target.value)} />
        )
      }
    </Field>
  );
}

function Overview({ draft, record, change }: Editing) {
  const t = useTranslations("aar");
  const said = useFromLog(record);
  return (
    <Part title={t("section.overview")}>
      <Words
        label={t("section.overview")}
        long
        value={draft.overview ?? said.overview}
        to={(overview) => change({ overview })}
      />
      {draft.overview === undefined ? null : (
        <TextButton
          onClick={() => {
            const { overview: _, ...rest } = draft;
            change({ ...rest, overview: undefined } as Partial<Draft>);
          }}
        >
          {t("anew")}
        </TextButton>
      )}
    </Part>
  );
}

function Objectives({ draft, record, change }: Editing) {
  const t = useTranslations("aar");
  const said = useFromLog(record);
  const rows = draft.objectives;
  const put = (i: number, more: Partial<Objective>) =>
    change({ objectives: rows.map((row, at) => (at === i ? { ...row, ...more } : row)) });
  return (
    <Part title={t("section.objectives")}>
      {rows.map((row, i) => {
        const n = String(i + 1);
        return (
          <div key={i} className="hair-t grid gap-2 pt-2 first:border-t-0">
            <Words
              label={t("row", { what: t("objectives.aim"), n })}
              value={row.aim ?? said.aim(row)}
              to={(aim) => put(i, { aim })}
            />
            <div className="flex flex-wrap items-center gap-2">
              <Segmented
                label={t("row", { what: t("objectives.rated"), n })}
                value={row.rated ?? ""}
                options={[
                  ...RATINGS.map((id) => ({ id, label: id })),
                  { id: "", label: "\u2013", spoken: t("objectives.none") },
                ]}
                onChange={(id) =>
                  put(i, { rated: id === "" ? undefined : (id as Rating) } as Partial<Objective>)
                }
              />
              <Remove n={n} remove={() => change({ objectives: rows.filter((_, at) => at !== i) })} />
            </div>
            <Words
              label={t("row", { what: t("objectives.evidence"), n })}
              long
              value={row.evidence ?? said.evidence(row)}
              to={(evidence) => put(i, { evidence })}
            />
          </div>
        );
      })}
      <Button
        size="s"
        disabled={rows.length >= MOST_ROWS}
        onClick={() => change({ objectives: [...rows, { aim: "", evidence: "" }] })}
      >
        {t("add")}
      </Button>
    </Part>
  );
}

function Remove({ n, remove }: { n: string; remove(): void }) {
  const t = useTranslations("aar");
  return (
    <TextButton aria-label={t("removeNamed", { n })} onClick={remove}>
      {t("remove")}
    </TextButton>
  );
}

function Comments({ draft, record, change }: Editing) {
  const t = useTranslations("aar");
  const injects = injectsOf(record);
  if (injects.length === 0) return null;
  return (
    <Part title={t("section.injects")}>
      {injects.map(({ number }) => (
        <Words
          key={number}
          label={t("injects.commentOn", { n: String(number) })}
          value={draft.comments[number] ?? ""}
          to={(text) => change({ comments: { ...draft.comments, [number]: text } })}
        />
      ))}
    </Part>
  );
}

const COLUMNS = Object.keys(NO_ACTION) as (keyof Action)[];

function Plan({ draft: { plan }, change }: Editing) {
  const t = useTranslations("aar");
  return (
    <Part title={t("section.plan")}>
      <p className="text-note text-ink-2">{t("plan.note")}</p>
      {plan.map((row, i) => (
        <div key={i} className="hair-t grid grid-cols-2 gap-2 pt-2">
          {COLUMNS.map((id) => (
            <div
              key={id}
              className={id === "issue" || id === "action" || id === "owner" ? "col-span-2" : undefined}
            >
              <Words
                label={t("row", { what: t(`plan.${id}`), n: String(i + 1) })}
                value={row[id]}
                to={(text) => change({ plan: plan.map((r, at) => (at === i ? { ...r, [id]: text } : r)) })}
              />
            </div>
          ))}
          <div className="col-span-2">
            <Remove n={String(i + 1)} remove={() => change({ plan: plan.filter((_, at) => at !== i) })} />
          </div>
        </div>
      ))}
      <Button
        size="s"
        disabled={plan.length >= MOST_ROWS}
        onClick={() => change({ plan: [...plan, NO_ACTION] })}
      >
        {t("add")}
      </Button>
    </Part>
  );
}
