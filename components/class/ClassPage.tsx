// The page of a class: the door of its desk, and the board of its groups.
"use client";
import { useTranslations } from "use-intl";
import { Ended } from "../site/Ended";
import { Loading } from "../ui";
import { Board } from "./Board";
import { useDesk } from "./useDesk";

export function ClassPage({ id }: { id: string }) {
  const t = useTranslations("states");
  const { desk, refused, again } = useDesk(id);
  if (!desk && refused && refused !== "line_lost") return <Ended code={refused} />;
  if (!desk) return <Loading text={t("connecting")} lines={5} className="max-w-lg content-start p-6" />;
  // A group more or less is another board: each has a line of its own.
  return <Board key={desk.groups.map((g) => g.exercise).join(" ")} desk={desk} onChange={again} />;
}
