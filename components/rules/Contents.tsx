// The way through the book: chapters, the four menus, the twenty-nine rules.
import { DYNAMIC_IDS, ROLES } from "../../game-rules/open";
import { CHAPTER_IDS } from "../game/words/anchors";
import { Cite, Token } from "../ui";
import { PrintButton } from "./PrintButton";
import type { RuleWords } from "./words";

export function Contents({ words: { t, say } }: { words: RuleWords }) {
  return (
    <nav
      aria-label={t("contents")}
      className="no-print text-[0.9375rem] desk:sticky desk:top-6 desk:max-h-[calc(100dvh-3rem)] desk:overflow-y-auto"
    >
      <h2 className="mb-1.5">{t("contents")}</h2>
      <ul className="list-none max-desk:columns-2 max-desk:gap-x-6">
        {CHAPTER_IDS.map((id) => (
          <li key={id} className="hair-t break-inside-avoid">
            <a
              href={`#${id}`}
              className="block py-1.25 leading-[1.25] text-ink no-underline hover:underline max-md:py-2.5"
            >
              {t(`${id}.title`)}
            </a>
            {id === "menus" ? (
              <ul className="flex list-none gap-2 pb-2">
                {ROLES.map((role) => (
                  <li key={role}>
                    <a
                      href={`#${role}`}
                      title={say(`roles.${role}.name`)}
                      className="grid min-h-6 min-w-6 place-items-center max-md:min-h-11 max-md:min-w-9"
                    >
                      <Token side={role} size={20} label={say(`roles.${role}.name`)} />
                    </a>
                  </li>
                ))}
              </ul>
            ) : id === "dynamics" ? (
              <ul className="flex list-none flex-wrap gap-1.5 pb-2 max-md:gap-3">
                {DYNAMIC_IDS.map((d) => (
                  <li key={d}>
                    <Cite id={d} label={say(`dynamics.${d}.name`)} href={`#${d}`} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      <PrintButton label={t("print")} />
    </nav>
  );
}
