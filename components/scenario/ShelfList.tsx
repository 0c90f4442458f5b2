// What there is to start from, and what one has made of it: copy, open, load from a file.
"use client";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { LONGEST, type Scenario, scenarios } from "../../game-rules/open";
import { useScenarioName } from "../game/words/useScenarioName";
import { Button, cx, Note } from "../ui";
import { useMarks } from "../ui/useMarks";
import { type FileRead, readScenarioFile } from "./file";
import { SCENARIOS } from "./offered";
import { outlineOf } from "./outline";
import { ProblemList } from "./ProblemList";
import { freeId, useShelf } from "./shelf";
import { usePlaceName } from "./usePlaceName";

export function ShelfList({ open, onOpen }: { open: string | undefined; onOpen(id: string): void }) {
  const t = useTranslations("editor.shelf");
  const marks = useMarks();
  const nameOf = useScenarioName();
  const place = usePlaceName();
  const { own, put } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Exclude<FileRead, { ok: true }>>();

  const take = (s: Scenario) => {
    put(s);
    onOpen(s.id);
  };
  const copy = (s: Scenario) =>
    take({
      ...s,
      id: freeId(s.id, own),
      name: t("copyName", { name: s.name ?? nameOf(s) }).slice(0, LONGEST.name),
    });

  async function load(e: ChangeEvent<HTMLInputElement>) {
    const [file] = e.target.files ?? [];
    e.target.value = "";
    if (!file) return;
    const read = await readScenarioFile(file);
    setRefused(read.ok ? undefined : read);
    // A file does not write over what is on the shelf: whoever loads it twice has it twice.
    if (read.ok) take({ ...read.scenario, id: freeId(read.scenario.id, own) });
  }

  /** By its name for whoever reads, by its path for whoever mends the file. */
  const inFile = (path: string, json: unknown): string => {
    if (!path) return t("whole");
    const name = place(path, outlineOf(json));
    return name === path ? path : marks.aside(name, path);
  };
  return (
    <div className="grid content-start gap-6">
      <section aria-labelledby="own-title">
        <h2 id="own-title">{t("own")}</h2>
        {own.length === 0 ? <p className="mt-1 text-note text-ink-2">{t("none")}</p> : null}
        <ul className="mt-1 list-none">
          {own.map((s) => (
            <li key={s.id} className="hair-t">
              <button
                type="button"
                aria-current={s.id === open || undefined}
                onClick={() => onOpen(s.id)}
                className={cx(
                  "block w-full px-2 py-2 text-left hover:bg-land max-md:min-h-11",
                  s.id === open && "bar-ochre bg-land",
                )}
              >
                <span className="block font-medium">{nameOf(s)}</span>
                <span className="text-note text-ink-2">{s.id}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="shipped-title">
        <h2 id="shipped-title">{t("shipped")}</h2>
        <ul className="mt-1 list-none">
          {SCENARIOS.map((id) => (
            <li key={id} className="hair-t flex items-center justify-between gap-3 py-1.5">
              <span>{nameOf({ texts: id })}</span>
              <Button
                size="s"
                aria-label={t("copyOf", { name: nameOf({ texts: id }) })}
                onClick={() => copy(scenarios[id])}
              >
                {t("copy")}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="file-title" className="grid gap-2">
        <h2 id="file-title">{t("file")}</h2>
        <p className="text-note text-ink-2">{t("fileLine")}</p>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t("load")}
          onChange={(e) => void load(e)}
          className="sr-only"
          tabIndex={-1}
        />
        <div>
          <Button onClick={() => input.current?.click()}>{t("load")}</Button>
        </div>
        {refused?.why === "problems" ? (
          <ProblemList
            role="alert"
            title={t("refused")}
            problems={refused.problems}
            placeOf={(path) => inFile(path, refused.json)}
          />
        ) : refused ? (
          <Note role="alert">{t(refused.why)}</Note>
        ) : null}
      </section>
    </div>
  );
}
