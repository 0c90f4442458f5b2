// Who is in a seat: a filled dot is here, an open one came and went.
"use client";
import { useTranslations } from "use-intl";
import type { MemberView } from "../../server/contract/answers";
import { isolated } from "../../server/contract/typed";
import { cx } from "../ui";
import { useMarks } from "../ui/useMarks";

export interface PeopleProps {
  members: readonly MemberView[];
  /** My own id, to be told apart. */
  me?: string;
  /** One under the other. */
  column?: boolean;
  className?: string;
}

export function People({ members, me, column, className }: PeopleProps) {
  const t = useTranslations("lobby.people");
  const marks = useMarks();
  return (
    <ul className={cx("flex list-none gap-x-4 gap-y-1", column ? "flex-col" : "flex-wrap", className)}>
      {members.map((m) => {
        const words = [
          isolated(m.name) || t("unnamed"),
          m.pen ? t("pen") : "",
          m.asks === "open" ? t("asks") : "",
          m.id === me ? t("you") : "",
        ].filter(Boolean);
        return (
          <li
            key={m.id}
            className={cx("flex min-w-0 items-center gap-1.75", m.online ? "text-ink" : "text-ink-2")}
          >
            <span
              aria-hidden="true"
              className={cx(
                "size-2 shrink-0 rounded-full",
                m.online ? "bg-ink" : "border-[1.4px] border-ink-2",
              )}
            />
            <span className="min-w-0 wrap-anywhere">{marks.commas([...words, !m.online && t("away")])}</span>
          </li>
        );
      })}
    </ul>
  );
}
