// Beginning with a template: one that this browser knows, or a file. A file is looked at whole before anything of it is used.
"use client";
import Link from "next/link";
import { type ChangeEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { LARGEST_TEMPLATE } from "../../server/contract/limits";
import { isSaid } from "../../server/contract/prepared";
import type { Template } from "../../server/contract/template";
import { useRefusal } from "../game/words/useRefusal";
import { later } from "../site/later";
import { checkTemplate, keepTemplate, readTemplate, useTemplates } from "../site/templates";
import { Button, Note, Select } from "../ui";
import { useMarks } from "../ui/useMarks";
import type { CreationKey } from "./CreationKey";
import type { Wrong } from "./TemplateProblems";

/** It knows what a scenario is and names everything in it: most never see it. */
const TemplateProblems = later(
  () => import("./TemplateProblems").then((m) => m.TemplateProblems),
  ["desk", "file", "game"],
);

export interface FromTemplateProps {
  /** The template that the address names. */
  first: string | undefined;
  creation: CreationKey;
  carried: Pick<Template, "prepared" | "injects"> | undefined;
  onChoose(template: Template | undefined): void;
}

export function FromTemplate({ first, creation, carried, onChoose }: FromTemplateProps) {
  const t = useTranslations("prepare.from");
  const refusal = useRefusal();
  const templates = useTemplates();
  const label = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState("");
  const [wrong, setWrong] = useState<Wrong>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<Template>();

  async function choose(id: string): Promise<void> {
    setWrong(undefined);
    setRefused(undefined);
    setFile(undefined);
    setChosen(id);
    if (id === "") onChoose(undefined);
    else hear(await readTemplate(id));
  }

  function hear(answer: Awaited<ReturnType<typeof readTemplate>>): void {
    setChosen(answer.ok ? answer.id : "");
    if (answer.ok) onChoose(answer.template);
    else setRefused(refusal(answer.code, answer.params));
  }

  const hearFirst = useEffectEvent(hear);
  useEffect(() => {
    if (first) void readTemplate(first).then(hearFirst);
  }, [first]);

  async function take(e: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [given] = e.target.files ?? [];
    e.target.value = "";
    if (!given) return;
    setWrong(undefined);
    setRefused(undefined);
    setFile(undefined);
    if (given.size > LARGEST_TEMPLATE) return setWrong({ why: "tooLarge" });
    let json: unknown;
    try {
      json = JSON.parse(await given.text());
    } catch {
      return setWrong({ why: "notJson" });
    }
    setBusy(true);
    const answer = await checkTemplate(json, { key: creation.key });
    setBusy(false);
    if (!answer.ok) {
      creation.heard(answer);
      return setRefused(refusal(answer.code, answer.params));
    }
    if (answer.problems.length > 0) return setWrong({ why: "problems", problems: answer.problems, json });
    setChosen("");
    setFile(json as Template);
    onChoose(json as Template);
  }

  async function keep(): Promise<void> {
    if (!file || busy) return;
    setBusy(true);
    const answer = await keepTemplate(file, { key: creation.key });
    setBusy(false);
    if (answer.ok) {
      setFile(undefined);
      return setChosen(answer.id);
    }
    creation.heard(answer);
    setRefused(refusal(answer.code, answer.params));
  }

  const known = templates.some(({ id }) => id === chosen);
  return (
    <section aria-labelledby={label} className="mb-2.5 grid gap-2 md:-mt-11.5 md:justify-items-end">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 id={label} className="font-sans text-body font-semibold">
          {t("title")}
        </h3>
        {templates.length > 0 ? (
          <Select
            aria-labelledby={label}
            value={known ? chosen : ""}
            options={[
              { value: "", label: t("none") },
              ...templates.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(e) => void choose(e.target.value)}
            className="w-auto! max-w-64"
          />
        ) : null}
        <Button size="s" onClick={() => input.current?.click()} disabled={busy}>
          {t("file")}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t("file")}
          className="sr-only"
          tabIndex={-1}
          onChange={(e) => void take(e)}
        />
        {known ? (
          <Link href={`/templates/${chosen}`} className="text-note text-ink">
            {t("look")}
          </Link>
        ) : null}
      </div>
      <div role="status">
        {busy ? <p className="text-note text-ink-2">{t("checking")}</p> : null}
        {file ? (
          <p className="flex flex-wrap items-center gap-2 text-note">
            {t("good")}
            <Button size="s" onClick={() => void keep()} disabled={busy}>
              {t("keep")}
            </Button>
          </p>
        ) : null}
        {carried ? <Brings {...carried} /> : null}
      </div>
      {wrong ? <TemplateProblems wrong={wrong} /> : null}
      {refused ? <Note role="alert">{refused}</Note> : null}
    </section>
  );
}

/** What comes along that cannot be seen in the form. */
function Brings({ prepared, injects }: NonNullable<FromTemplateProps["carried"]>) {
  const t = useTranslations("prepare.from");
  const marks = useMarks();
  const objectives = prepared.objectives.filter(Boolean).length;
  const briefs = Object.values(prepared.briefs).filter((b) => isSaid(b.brief) || isSaid(b.ahead)).length;
  const what = [
    ...(objectives > 0 ? [t("objectives", { n: objectives })] : []),
    ...(briefs > 0 ? [t("briefs", { n: briefs })] : []),
    ...(isSaid(prepared.content) || isSaid(prepared.leaving) ? [t("notes")] : []),
    ...(prepared.plan ? [t("plan")] : []),
    ...(injects.length > 0 ? [t("injects", { n: injects.length })] : []),
  ];
  return (
    <p className="text-note text-ink-2">
      {t("brings", { what: what.length > 0 ? marks.list(what) : t("nothing") })}
    </p>
  );
}
