// What can be read while the seats fill: the rules, the four briefs, the content note.
"use client";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { Dialog, Icon, Segmented, Token } from "../ui";
import { Brief } from "./Brief";
import { CareNote } from "./CareNote";

const ROW =
  "ring-inside flex w-full items-center justify-between gap-3 py-2.25 text-left text-ink no-underline hover:bg-land";

export function WhileWaiting({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations("lobby");
  const c = useTranslations("common");
  const [open, setOpen] = useState<"briefs" | "note">();
  const [role, setRole] = useState<Role>(roles[0] ?? "paris");
  const shut = () => setOpen(undefined);
  return (
    <section>
      <h2 className="mb-1.5 text-page">{t("whileWaiting")}</h2>
      <ul className="list-none text-[0.9375rem]">
        <li className="hair-t">
          <Link href="/rules" target="_blank" className={ROW}>
            <Two name={t("things.rules")} line={t("things.rulesLine")} />
          </Link>
        </li>
        <li className="hair-t">
          <button type="button" className={ROW} onClick={() => setOpen("briefs")}>
            <Two name={t("things.briefs")} line={t("things.briefsLine")} />
          </button>
        </li>
        <li className="hair-t">
          <button type="button" className={ROW} onClick={() => setOpen("note")}>
            <Two name={t("things.note")} line={t("things.noteLine")} />
          </button>
        </li>
      </ul>
      <Dialog wide open={open === "briefs"} onClose={shut} title={t("things.briefs")} close={c("close")}>
        <Segmented
          label={t("things.briefs")}
          value={role}
          onChange={(id) => setRole(id as Role)}
          options={roles.map((r) => ({ id: r, label: <Mark role={r} name={c(`seats.${r}`)} /> }))}
        />
        {open === "briefs" ? <Brief role={role} /> : null}
      </Dialog>
      <Dialog open={open === "note"} onClose={shut} title={t("things.note")} close={c("close")}>
        <CareNote heading={false} />
      </Dialog>
    </section>
  );
}

function Mark({ role, name }: { role: Role; name: string }): ReactNode {
  return (
    <span className="flex items-center gap-1.5">
      <Token side={role} size={17} />
      {name}
    </span>
  );
}

function Two({ name, line }: { name: string; line: string }) {
  return (
    <>
      <span>
        <b className="block">{name}</b>
        <span className="text-ink-2">{line}</span>
      </span>
      <Icon name="chevronRight" size={18} />
    </>
  );
}
