// What lies one press away in every phase, over the screen: the role's brief, the papers with the private reports, all figures.
"use client";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { useUi, useUiStore } from "../game/looking/ui";
import { later } from "../site/later";
import { Dialog } from "../ui";

const Brief = later(() => import("../lobby/Brief").then((m) => m.Brief), ["papers", "lobby"]);
const NewsPane = later(() => import("../outcome/NewsPane").then((m) => m.NewsPane), ["papers"]);
const AllFigures = later(() => import("./AllFigures").then((m) => m.AllFigures), ["papers", "lobby"]);

export function Sheets({ seat }: { seat: Role }) {
  const t = useTranslations("play.sheets");
  const c = useTranslations("common");
  const ui = useUiStore();
  const sheet = useUi((u) => u.sheet);
  if (!sheet) return null;
  return (
    <Dialog
      open
      wide
      title={t(sheet, { seat: c(`seats.${seat}`) })}
      close={c("close")}
      onClose={() => ui.setState({ sheet: undefined })}
    >
      {sheet === "brief" ? (
        <Brief role={seat} />
      ) : sheet === "paper" ? (
        <div className="-mx-5 -mb-5">
          <NewsPane seat={seat} />
        </div>
      ) : (
        <AllFigures seat={seat} />
      )}
    </Dialog>
  );
}
