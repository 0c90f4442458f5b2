// Why a file is no template that can be used: each place and its reason.
"use client";
import { useTranslations } from "use-intl";
import type { TemplateProblem } from "../../server/contract/http";
import { LARGEST_TEMPLATE } from "../../server/contract/limits";
import type { Wrong as RowProblem } from "../../server/contract/msel";
import { isolated } from "../../server/contract/typed";
import { useLoose } from "../game/words/loose";
import { outlineOf } from "../scenario/outline";
import { problemsOf } from "../scenario/problems";
import { usePlaceName } from "../scenario/usePlaceName";
import { Note } from "../ui";
import { useMarks } from "../ui/useMarks";

export type Wrong =
  | { readonly why: "notJson" | "tooLarge" }
  | { readonly why: "problems"; readonly problems: readonly TemplateProblem[]; readonly json: unknown };

const SCENARIO = "exercise.scenario.";
/** What the catalogues have words for; of any other it is said that it cannot be read. */
const WORDS = [
  "invalid_type",
  "too_big",
  "too_small",
  "invalid_value",
  "unrecognized_keys",
  "invalid_union",
  "invalid_format",
  "invalid_key",
  "custom",
  "unknown_scenario",
] as const;
const wordFor = (problem: string) => WORDS.find((word) => word === problem) ?? "other";

export function TemplateProblems({ wrong }: { wrong: Wrong }) {
  const t = useTranslations("prepare.from");
  if (wrong.why !== "problems")
    return (
      <Note role="alert" title={t("bad")}>
        {wrong.why === "notJson"
          ? t("notJson")
          : t("tooLarge", { mb: String(LARGEST_TEMPLATE / 1024 / 1024) })}
      </Note>
    );
  return (
    <Note role="alert" title={t("bad")}>
      <ul className="mt-1 list-none">
        {wrong.problems.map((problem) => (
          <li key={`${problem.path} ${problem.problem}`} className="py-0.5 wrap-anywhere">
            <Problem problem={problem} json={wrong.json} />
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** By its name for whoever reads, by its path for whoever mends the file. */
function Problem({
  problem: { path, of, problem, number, most },
  json,
}: {
  problem: TemplateProblem;
  json: unknown;
}) {
  const t = useTranslations("prepare.from");
  const e = useTranslations("editor.shelf");
  const marks = useMarks();
  const { find } = useLoose();
  const place = usePlaceName();
  const m = useTranslations("msel.wrong");
  if (of === "inject")
    return t("rowOf", {
      place: isolated(path),
      number: isolated(number ?? ""),
      problem: m(problem as RowProblem["problem"], { most: String(most ?? "") }),
    });
  if (of === "scenario") {
    const inside = path.slice(SCENARIO.length);
    const scenario = (json as { exercise?: { scenario?: unknown } } | null)?.exercise?.scenario;
    const name = place(inside, outlineOf(scenario));
    // The engine here says of the same place the same, with its figures.
    const found = problemsOf(scenario).find((p) => p.path === inside && p.code === problem);
    return t("row", {
      place: name === inside ? isolated(path) : marks.aside(isolated(name), isolated(path)),
      problem: find(`problems.${problem}`, found?.params ?? {}) ?? problem,
    });
  }
  return t("row", {
    place: path ? isolated(path) : e("whole"),
    problem: t(`problems.${wordFor(problem)}`),
  });
}
