// What the calendar brings: word that reaches the seats as a quarter opens.
"use client";
import { useTranslations } from "use-intl";
import { Button } from "../ui";
import { Box } from "./Box";
import { EventRow } from "./EventRow";
import { useForm } from "./form";
import { firstFree } from "./shelf";

export function EventsBox() {
  const t = useTranslations("editor.events");
  const { draft, set } = useForm();
  const add = () => {
    const id = firstFree(
      "own",
      draft.events.map((e) => e.id),
      1,
    );
    set("events", [...draft.events, { id, turn: 1, to: "all", headline: "", source: t("sourceOwn") }]);
  };
  return (
    <Box id="events" title={t("title")} lead={t("lead")}>
      <ol className="list-none">
        {draft.events.map((e, i) => (
          <li key={e.id} className="hair-t">
            <EventRow at={`events[${i}]`} event={e} />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={add}>{t("add")}</Button>
      </div>
    </Box>
  );
}
