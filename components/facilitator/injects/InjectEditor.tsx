// One row, beside the list: what it is, whom it reaches and how, when it comes, what it moves and what is expected of it.
"use client";
import { type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { InjectRow, InjectView } from "../../../server/contract/injects";
import { INJECT } from "../../../server/contract/limits";
import { type Ground, INJECT_KINDS, INJECT_MODES, INJECT_SET, statusOf } from "../../../server/contract/msel";
import type { Marked } from "../../frame/BookmarkDialog";
import { useAct } from "../../game/acting/useAct";
import { useMoment } from "../../game/time/useMoment";
import { useInjectWords } from "../../game/words/useInjectWords";
import { useShown, useView } from "../../source/react";
import { Button, cx, Field, Icon, Input, Note, Segmented, Select, TextArea } from "../../ui";
import { useMarks } from "../../ui/useMarks";
import { EffectFields } from "../effects/EffectFields";
import { ofInject } from "../effects/effects";
import { MarkButton } from "../MarkButton";
import { Conditions } from "./Conditions";
import { Choice, MomentChoice, RolesChoice } from "./choices";
import { Response } from "./Response";
import { type Editing, useEditing } from "./useEditing";

type Language = "en" | "fr";
const SURE = [1, 2, 3, 4] as const;
const MOST_EFFECTS = 6;

export interface InjectEditorProps {
  id: string;
  /** As it begins, where it is new. */
  begun: InjectRow;
  inject: InjectView | undefined;
  others: readonly InjectView[];
  ground: Ground;
  control: boolean;
  /** Bookmarks the row for the debrief. */
  onMark?: ((what: Marked) => void) | undefined;
  onClose(): void;
}

export function InjectEditor({
  id,
  begun,
  inject,
  others,
  ground,
  control,
  onMark,
  onClose,
}: InjectEditorProps) {
  const t = useTranslations("msel.edit");
  const f = useTranslations("adjudication.form");
  const m = useTranslations("msel");
  const words = useInjectWords();
  const editing = useEditing(id, begun, inject, ground);
  const { row, change } = editing;
  const title = words.title(row);
  const released = inject?.marks.released !== undefined && row.kind !== "expected";
  const locked = !control || released;
  const heading = useId();
  const [language, setLanguage] = useState<Language>(row.title.en || !row.title.fr ? "en" : "fr");
  return (
    <section aria-labelledby={heading} className="flex min-h-0 flex-col">
      <header className="rule-b flex items-start gap-3 px-4.5 py-2.5">
        <div className="min-w-0 flex-1">
          <h2 id={heading} className="text-[1.25rem] leading-tight wrap-anywhere">
            {m("editor", { number: row.number })}{" "}
            {title ? <span className="font-normal">{title}</span> : null}
          </h2>
          <SavedNote editing={editing} inject={inject} />
        </div>
        {inject ? (
          <MarkButton onMark={onMark} about={{ inject: id }} name={m("editor", { number: row.number })} />
        ) : null}
        <button
          type="button"
          onClick={onClose}
          aria-label={t("close")}
          title={t("close")}
          className="grid min-h-8 min-w-8 place-items-center max-md:min-h-11 max-md:min-w-11"
        >
          <Icon name="close" />
        </button>
      </header>
      {/* outside of what is locked: both languages can be read of a row that is out */}
      <LanguageChoice row={row} language={language} onLanguage={setLanguage} />
      <fieldset
        disabled={locked}
        className="relative m-0 min-h-0 min-w-0 flex-1 overflow-y-auto border-0 p-0 disabled:text-ink-2"
      >
        <Part title={t("kind")} quiet>
          <Segmented
            label={t("kind")}
            value={row.kind}
            options={INJECT_KINDS.map((kind) => ({ id: kind, label: m(`kind.${kind}`) }))}
            onChange={(kind) => change({ kind: kind as InjectRow["kind"] })}
          />
        </Part>
        <Words row={row} change={change} language={language} />
        {row.kind === "expected" ? null : <Whom row={row} change={change} />}
        <When row={row} change={change} />
        {row.kind === "contingency" || row.if ? (
          <Part title={t("firesWhen")} hint={t("holdsNow")}>
            <Conditions value={row.if} others={others} onChange={(value) => change({ if: value })} />
          </Part>
        ) : null}
        {row.kind === "expected" ? null : (
          <Part title={t("effects")} hint={t("effectsHint")}>
            <EffectFields
              figures
              label={f("what")}
              most={MOST_EFFECTS}
              value={row.effects}
              onChange={(effects) => change({ effects: ofInject(effects) })}
            />
          </Part>
        )}
        <Part title={t("response")} hint={t("responseHint")}>
          <Response value={row.response} onChange={(response) => change({ response })} />
          <Field label={t("expected")} className="mt-2">
            {(ids) => (
              <TextArea
                {...ids}
                value={row.expected ?? ""}
                maxLength={INJECT["inject.expected"]}
                onChange={(e) => change({ expected: e.target.value || undefined })}
              />
            )}
          </Field>
          {row.response ? <IfMissed id={id} others={others} /> : null}
        </Part>
        <Part title={t("aim")} quiet>
          <div className="grid gap-2 md:grid-cols-3">
            <Line name="objective" label={t("aim")} row={row} change={change} />
            <Line name="owner" label={t("owner")} row={row} change={change} />
            <Field label={t("status")} className="content-start">
              {(ids) => (
                <Select
                  {...ids}
                  value={row.status}
                  onChange={(e) => change({ status: e.target.value as InjectRow["status"] })}
                  options={INJECT_SET.map((status) => ({ value: status, label: m(`status.${status}`) }))}
                />
              )}
            </Field>
          </div>
          <Field label={t("notes")} className="mt-2">
            {(ids) => (
              <TextArea
                {...ids}
                value={row.notes ?? ""}
                maxLength={INJECT["inject.notes"]}
                onChange={(e) => change({ notes: e.target.value || undefined })}
              />
            )}
          </Field>
        </Part>
      </fieldset>
      {control ? (
        <Foot id={id} editing={editing} inject={inject} />
      ) : (
        <p className="rule-t px-4.5 py-2 text-note">{t("readOnly")}</p>
      )}
    </section>
  );
}

function Part({
  title,
  hint,
  quiet,
  children,
}: {
  title: string;
  hint?: string;
  /** Its fields name themselves. */
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="hair-b px-4.5 py-2.5">
      <div className={cx("flex items-baseline justify-between gap-3 pb-1.5", quiet && "sr-only")}>
        <h3 className="font-display text-[1.0625rem]">{title}</h3>
        {hint ? <span className="text-right text-label text-ink-2">{hint}</span> : null}
      </div>
      {children}
    </section>
  );
}

interface RowProps {
  row: InjectRow;
  change: Editing["change"];
}

const lengthOf = { objective: INJECT["inject.objective"], owner: INJECT["inject.owner"] } as const;

function Line({ name, label, row, change }: RowProps & { name: keyof typeof lengthOf; label: string }) {
  const offered = useId();
  const prepared = useShown((s) => s.exercise?.prepared?.objectives);
  const objectives = name === "objective" ? [...new Set(prepared?.filter(Boolean))] : [];
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <Input
            {...ids}
            {...(objectives.length > 0 ? { list: offered } : {})}
            value={row[name] ?? ""}
            maxLength={lengthOf[name]}
            onChange={(e) => change({ [name]: e.target.value || undefined })}
          />
          {objectives.length > 0 ? (
            <datalist id={offered}>
              {objectives.map((objective) => (
                <option key={objective} value={objective} />
              ))}
            </datalist>
          ) : null}
        </>
      )}
    </Field>
  );
}

function LanguageChoice({
  row,
  language,
  onLanguage,
}: {
  row: InjectRow;
  language: Language;
  onLanguage(language: Language): void;
}) {
  const t = useTranslations("msel.edit");
  const names: Record<Language, string> = { en: t("english"), fr: t("french") };
  const nameOf = (l: Language) =>
    l !== language && (row.text[l] || row.title[l]) ? t("written", { language: names[l] }) : names[l];
  return (
    <div className="hair-b flex justify-end px-4.5 py-1.5">
      <Segmented
        label={t("language")}
        value={language}
        options={(["en", "fr"] as const).map((l) => ({ id: l, label: nameOf(l) }))}
        onChange={(l) => onLanguage(l as Language)}
      />
    </div>
  );
}

function Words({ row, change, language }: RowProps & { language: Language }) {
  const t = useTranslations("msel.edit");
  return (
    <Part title={t("text")} quiet>
      <div lang={language} className="grid gap-2">
        <Field label={t("title")}>
          {(ids) => (
            <Input
              {...ids}
              value={row.title[language] ?? ""}
              maxLength={INJECT["inject.title"]}
              onChange={(e) => change({ title: { ...row.title, [language]: e.target.value || undefined } })}
            />
          )}
        </Field>
        <Field label={t("text")} {...(row.mode === "note" ? { hint: t("readOut") } : {})}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={3}
              value={row.text[language] ?? ""}
              maxLength={INJECT["inject.text"]}
              onChange={(e) => change({ text: { ...row.text, [language]: e.target.value || undefined } })}
            />
          )}
        </Field>
      </div>
    </Part>
  );
}

function Whom({ row, change }: RowProps) {
  const t = useTranslations("msel.edit");
  const m = useTranslations("msel");
  const seats = useView()?.scenario.seats ?? [];
  return (
    <Part title={t("to")} quiet>
      <div className="grid gap-2 md:grid-cols-2">
        <Field label={t("from")} hint={t("fromHint")}>
          {(ids) => (
            <Input
              {...ids}
              value={row.from}
              maxLength={INJECT["inject.from"]}
              onChange={(e) => change({ from: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("mode")} className="content-start">
          {(ids) => (
            <Select
              {...ids}
              value={row.mode}
              onChange={(e) => change({ mode: e.target.value as InjectRow["mode"] })}
              options={INJECT_MODES.map((mode) => ({ value: mode, label: m(`mode.${mode}`) }))}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2">
        <span className="font-medium">{t("to")}</span>
        <label className="inline-flex min-h-6.5 items-center gap-1.5 text-note max-md:min-h-11">
          <input
            type="checkbox"
            checked={row.to === "all"}
            onChange={() => change({ to: row.to === "all" ? seats.slice(0, 1) : "all" })}
          />
          {t("toAll")}
        </label>
        {row.to === "all" ? null : (
          <RolesChoice label={t("to")} roles={row.to} onChange={(to) => change({ to })} />
        )}
      </div>
      {row.mode === "intelligence" ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 text-note">
          <span>{t("sure")}</span>
          <Choice
            label={t("sure")}
            value={String(row.sure ?? 2)}
            options={SURE.map((n) => ({ value: String(n), label: m(`sure.${n}`) }))}
            onChange={(n) => change({ sure: SURE.find((s) => String(s) === n) })}
          />
          <label className="inline-flex min-h-6.5 items-center gap-1.5 max-md:min-h-11">
            <input
              type="checkbox"
              checked={row.false === true}
              onChange={(e) => change({ false: e.target.checked ? true : undefined })}
            />
            {t("false")}
          </label>
        </div>
      ) : null}
    </Part>
  );
}

function When({ row, change }: RowProps) {
  const t = useTranslations("msel.edit");
  const turn = useShown((s) => s.exercise?.turn) ?? 1;
  const waits = row.kind === "contingency" || row.kind === "expected" || row.if !== undefined;
  return (
    <Part title={t("when")} quiet>
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t("when")}</span>
        <Choice
          label={t("when")}
          value={row.at ? "time" : "none"}
          options={[
            { value: "time", label: waits ? t("fromTime") : t("atTime") },
            { value: "none", label: waits ? t("anyTime") : t("byHand") },
          ]}
          onChange={(how) =>
            change({ at: how === "time" ? { turn: Math.max(1, turn), phase: "situation" } : undefined })
          }
        />
        {row.at ? <MomentChoice minutes at={row.at} onChange={(at) => change({ at })} /> : null}
      </div>
    </Part>
  );
}

/** Which contingencies wait for the absence of this response. */
function IfMissed({ id, others }: { id: string; others: readonly InjectView[] }) {
  const t = useTranslations("msel.edit");
  const marks = useMarks();
  const fires = others.filter(({ row }) => row.if?.of.some((c) => c.on === "missed" && c.row === id));
  return (
    <p className="pt-1.5 text-note text-ink-2">
      {fires.length > 0
        ? t("ifMissed", { rows: marks.list(fires.map(({ row }) => row.number)) })
        : t("firesNothing")}
    </p>
  );
}

/** How what stands here and what the server has lie to each other, in words. */
function SavedNote({ editing, inject }: { editing: Editing; inject: InjectView | undefined }) {
  const t = useTranslations("msel.edit");
  const words = useInjectWords();
  const marks = useMarks();
  const { unsaved, wrong, refused, drop } = editing;
  if (refused)
    return (
      <p role="alert" className="bar-ochre mt-1 bg-ochre-bg py-1 pl-2 text-note">
        {t("notSaved", { reason: refused })}{" "}
        {inject ? (
          <Button size="s" onClick={drop}>
            {t("theirs")}
          </Button>
        ) : null}
      </p>
    );
  if (wrong.length > 0 && (unsaved || !inject))
    return (
      <p role="status" className="mt-1 text-note text-ink-2">
        {t("notSaved", { reason: marks.list(wrong.map(words.wrong)) })}
      </p>
    );
  return (
    <p role="status" className="mt-1 text-label text-ink-2">
      {unsaved ? t("keeping") : null}
    </p>
  );
}

function Foot({ id, editing, inject }: { id: string; editing: Editing; inject: InjectView | undefined }) {
  const t = useTranslations("msel.edit");
  const moment = useMoment();
  const now = useShown((s) => s.exercise);
  const { act, busy, refused } = useAct();
  const [why, setWhy] = useState<string>();
  const status = inject && now ? statusOf(inject, now) : editing.row.status;
  const marks = inject?.marks ?? {};
  const mark = (what: "answer" | "miss" | "reopen") => void act({ type: "inject.mark", id, mark: what });
  const { released, answered, missed, skipped } = marks;
  const opened = now?.status === "running" || now?.status === "paused";
  return (
    <footer className="rule-t grid gap-2 bg-panel px-4.5 py-2.5">
      {released && editing.row.kind !== "expected" ? (
        <p className="text-note">{t("out", { time: moment(released.at) })}</p>
      ) : null}
      {answered ? <p className="text-note">{t("answeredAt", { time: moment(answered.at) })}</p> : null}
      {missed ? <p className="text-note">{t("missedAt", { time: moment(missed.at) })}</p> : null}
      {skipped ? (
        <p className="text-note">{t("skippedAt", { time: moment(skipped.at), reason: skipped.reason })}</p>
      ) : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
      {why === undefined ? (
        <div className="flex flex-wrap gap-2">
          {released || skipped || editing.row.kind === "expected" ? null : (
            <Button
              variant="ink"
              disabled={busy || !opened || editing.wrong.some(({ problem }) => problem !== "no_condition")}
              onClick={() =>
                void (editing.unsaved || !inject
                  ? editing.release()
                  : act({ type: "inject.mark", id, mark: "release" }))
              }
            >
              {t("release")}
            </Button>
          )}
          {inject && !released && !skipped ? <Button onClick={() => setWhy("")}>{t("skip")}</Button> : null}
          {inject && (released || status === "waiting") && !answered ? (
            <Button disabled={busy} onClick={() => mark("answer")}>
              {t("tick")}
            </Button>
          ) : null}
          {inject && editing.row.response && released && !answered && !missed ? (
            <Button disabled={busy} onClick={() => mark("miss")}>
              {t("miss")}
            </Button>
          ) : null}
          {answered || missed ? (
            <Button disabled={busy} onClick={() => mark("reopen")}>
              {t("reopen")}
            </Button>
          ) : null}
        </div>
      ) : (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(e) => {
            e.preventDefault();
            void act({ type: "inject.mark", id, mark: "skip", reason: why.trim() }).then((done) => {
              if (done) setWhy(undefined);
            });
          }}
        >
          <Field label={t("skipWhy")} className="min-w-48 flex-1">
            {(ids) => (
              <Input
                {...ids}
                value={why}
                maxLength={INJECT["inject.reason"]}
                onChange={(e) => setWhy(e.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={busy || !why.trim()}>
            {t("skip")}
          </Button>
          <Button variant="quiet" onClick={() => setWhy(undefined)}>
            {t("close")}
          </Button>
        </form>
      )}
    </footer>
  );
}
