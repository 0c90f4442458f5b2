// The injects of all groups in one strip: the next two, to be released in one group or in all that have them ready, and the last five with
// the groups they came to. One can be brought in for all at once, and one group's list be given to the others.
"use client";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { isolated } from "../../server/contract/typed";
import { writing } from "../game/acting/injectPieces";
import { When } from "../game/time/When";
import { useInjectWords } from "../game/words/useInjectWords";
import { Button, Icon, Note, Typed } from "../ui";
import { useMarks } from "../ui/useMarks";
import { BringIn } from "./BringIn";
import { type ClassInject, lackOf, lastOf, nextOf, sharedFrom } from "./injects";
import type { Row } from "./row";
import { useForAll } from "./useForAll";

export function ClassInjects({ rows, control }: { rows: readonly Row[]; control: boolean }) {
  const t = useTranslations("classroom.msel");
  const s = useTranslations("msel.strip");
  const all = useForAll();
  const [bringing, setBringing] = useState(false);
  const groups = rows.map(({ exercise }) => exercise);
  const from = sharedFrom(groups);
  const next = nextOf(groups);
  const last = lastOf(groups);
  const named = (at: number): string => isolated(rows[at]?.group.name ?? "");
  const share = () =>
    from !== undefined &&
    void all.press(
      rows.filter((row) => lackOf(groups, from, row.exercise).length > 0),
      (row) => writing(lackOf(groups, from, row.exercise)),
    );
  const release = (held: ClassInject["held"]): void => {
    const ids = new Map(held.map(({ group, id }) => [rows[group], id]));
    void all.press(
      rows.filter((row) => ids.has(row)),
      (row) => [{ type: "inject.mark", id: ids.get(row) ?? "", mark: "release" }],
    );
  };
  return (
    <section aria-labelledby="class-injects" className="max-desk:border-t max-desk:border-line">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 px-4.5 py-2.5">
        <h2 id="class-injects" className="text-title leading-tight">
          {s("title")}
        </h2>
        {control ? (
          <span className="flex flex-wrap gap-2">
            {from === undefined ? null : (
              <Button disabled={all.busy} onClick={share}>
                {t("share", { group: named(from) })}
              </Button>
            )}
            <Button disabled={!groups.some((g) => g?.status === "running")} onClick={() => setBringing(true)}>
              <Icon name="plus" size={13} />
              {t("bring")}
            </Button>
          </span>
        ) : null}
      </div>
      {all.failed ? (
        <Note role="alert" className="mx-4.5 mb-2">
          {all.failed}
        </Note>
      ) : null}
      <Part title={s("next")} none={s("nothingNext")} list={next}>
        {(one) => (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <Named one={one} />
            {control ? (
              <span className="flex flex-wrap gap-1.5">
                {one.held.length > 1
                  ? one.held.map(({ group, id }) => (
                      <Button
                        key={id + String(group)}
                        size="s"
                        disabled={all.busy}
                        aria-label={t("releaseIn", {
                          number: isolated(one.inject.row.number),
                          group: named(group),
                        })}
                        onClick={() => release([{ group, id }])}
                      >
                        <Typed text={rows[group]?.group.name ?? ""} />
                      </Button>
                    ))
                  : null}
                <Button
                  size="s"
                  disabled={all.busy}
                  aria-label={t("releaseOf", {
                    number: isolated(one.inject.row.number),
                    n: one.held.length,
                    group: named(one.held[0]?.group ?? 0),
                  })}
                  onClick={() => release(one.held)}
                >
                  {t("release", { n: one.held.length, group: named(one.held[0]?.group ?? 0) })}
                </Button>
              </span>
            ) : null}
          </div>
        )}
      </Part>
      <Part title={s("last")} none={s("nothingLast")} list={last}>
        {(one) => (
          <div className="flex items-baseline justify-between gap-3">
            <Named one={one} />
            <Groups one={one} rows={rows} />
          </div>
        )}
      </Part>
      {bringing ? <BringIn rows={rows} onClose={() => setBringing(false)} /> : null}
    </section>
  );
}

function Part({
  title,
  none,
  list,
  children,
}: {
  title: string;
  none: string;
  list: readonly ClassInject[];
  children(one: ClassInject): ReactNode;
}) {
  return (
    <>
      <h3 className="rule-t px-4.5 pt-2 font-sans text-note font-semibold">{title}</h3>
      {list.length === 0 ? <p className="px-4.5 pt-0.5 pb-2.5 text-note text-ink-2">{none}</p> : null}
      <ol className="list-none">
        {list.map((one) => (
          <li key={one.key} className="hair-t px-4.5 py-2 first:border-t-0">
            {children(one)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Named({ one: { inject } }: { one: ClassInject }) {
  const words = useInjectWords();
  const s = useTranslations("msel.strip");
  const { row } = inject;
  const expects = row.response ? words.response(row.response) : row.expected;
  return (
    <span className="min-w-0 flex-1 basis-52">
      <b className="font-medium wrap-anywhere">
        <Typed text={`${row.number} ${words.title(row)}`} />
      </b>
      {row.at ? <span className="block text-note text-ink-2">{words.moment(row.at)}</span> : null}
      {expects ? (
        <span className="block text-note text-ink-2">
          {s("expects", { text: row.response ? expects : isolated(expects) })}
        </span>
      ) : null}
    </span>
  );
}

function Groups({ one, rows }: { one: ClassInject; rows: readonly Row[] }) {
  const marks = useMarks();
  const at = one.inject.marks.released?.at;
  return (
    <span className="shrink-0 text-right text-note text-ink-2">
      {marks.commas(one.held.map(({ group }) => isolated(rows[group]?.group.name ?? "")))}
      {at === undefined ? null : <When at={at} className="block font-mono text-label" />}
    </span>
  );
}
