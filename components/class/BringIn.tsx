// An inject improvised for every group at once: it reaches every role, and stands in each group's list like any other.
"use client";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { INJECT } from "../../server/contract/limits";
import { blankRow, INJECT_MODES, nextNumber } from "../../server/contract/msel";
import { Button, Dialog, Field, Input, Note, Select, TextArea } from "../ui";
import type { Row } from "./row";
import { useForAll } from "./useForAll";

/** A note is read out in a room; nothing would be sent. */
const MODES = INJECT_MODES.filter((mode) => mode !== "note");
type Mode = (typeof MODES)[number];

export function BringIn({ rows, onClose }: { rows: readonly Row[]; onClose(): void }) {
  const t = useTranslations("classroom.msel");
  const e = useTranslations("msel.edit");
  const m = useTranslations("msel.mode");
  const c = useTranslations("common");
  const locale = useLocale() === "fr" ? "fr" : "en";
  const all = useForAll();
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [mode, setMode] = useState<Mode>("front_page");
  const to = rows.filter(({ exercise }) => exercise?.status === "running" || exercise?.status === "paused");
  // The same number everywhere: to whoever leads it is one inject.
  const number = nextNumber(to.flatMap(({ exercise }) => exercise?.injects ?? []));
  const ready = title.trim() !== "" && text.trim() !== "" && to.length > 0 && !all.busy;
  const send = () =>
    void all
      .press(to, () => [
        {
          type: "inject.write",
          release: true,
          rows: [
            {
              row: {
                ...blankRow(number),
                ...{
                  status: "ready",
                  mode,
                  title: { [locale]: title.trim() },
                  text: { [locale]: text.trim() },
                },
              },
            },
          ],
        },
      ])
      .then((done) => done && onClose());
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("bringTitle")}
      close={c("close")}
      actions={
        <>
          <Button variant="ink" disabled={!ready} onClick={send}>
            {t("bringAll", { n: to.length })}
          </Button>
          <Button onClick={onClose}>{c("cancel")}</Button>
        </>
      }
    >
      <p className="text-ink-2">{t("bringWhat")}</p>
      <Field label={e("title")}>
        {(ids) => (
          <Input
            {...ids}
            value={title}
            maxLength={INJECT["inject.title"]}
            onChange={(x) => setTitle(x.target.value)}
          />
        )}
      </Field>
      <Field label={e("text")}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={3}
            value={text}
            maxLength={INJECT["inject.text"]}
            onChange={(x) => setText(x.target.value)}
          />
        )}
      </Field>
      <Field label={e("mode")}>
        {(ids) => (
          <Select
            {...ids}
            value={mode}
            onChange={(x) => setMode(x.target.value as Mode)}
            options={MODES.map((id) => ({ value: id, label: m(id) }))}
          />
        )}
      </Field>
      {all.failed ? <Note role="alert">{all.failed}</Note> : null}
    </Dialog>
  );
}
