// The numbers of a dynamic: what each is, how much, how well it is founded, and why. The figures are the engine's.
import { type DynamicId, NUMBERS, type RuleNumber } from "../../game-rules/open";
import { shown } from "./numbers";
import type { RuleWords } from "./words";

export function NumbersList({ id, words }: { id: DynamicId; words: RuleWords }) {
  const list: readonly RuleNumber[] = NUMBERS[id];
  const { t, say } = words;
  return (
    <dl className="grid gap-y-1.5">
      {list.map((n) => (
        <div
          key={n.id}
          className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4"
        >
          <dt className="leading-[1.32]">{say(`numbers.${id}.${n.id}.name`)}</dt>
          <dd className="text-right font-semibold whitespace-nowrap">{shown(n, words)}</dd>
          <dd className="col-span-2 text-note leading-[1.42] text-ink-2">
            <span className="font-semibold">
              {t("numbers.graded", { grade: say(`grades.${n.grade}.name`) })}
            </span>{" "}
            {say(`numbers.${id}.${n.id}.why`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
