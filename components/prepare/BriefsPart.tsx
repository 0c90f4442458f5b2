// The briefing and the read-ahead of each role.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import { PREPARED } from "../../server/contract/limits";
import type { RoleBrief } from "../../server/contract/preparation";
import { isSaid } from "../../server/contract/prepared";
import { Segmented, Token } from "../ui";
import { Part, SaidField } from "./fields";
import type { PartProps } from "./PrepareFields";

const TEXTS = ["brief", "ahead"] as const;

export function BriefsPart({ prepared, change, disabled, roles }: PartProps & { roles: readonly Role[] }) {
  const t = useTranslations("prepare.briefs");
  const c = useTranslations("common.seats");
  const [chosen, setChosen] = useState<Role>();
  const role = chosen ?? roles[0] ?? "paris";
  const own: RoleBrief = prepared.briefs[role] ?? {};
  const has = (r: Role): boolean => TEXTS.some((text) => isSaid(prepared.briefs[r]?.[text]));
  return (
    <Part id="prepare-briefs" title={t("title")} hint={t("hint")}>
      <Segmented
        label={t("role")}
        value={role}
        onChange={(id) => setChosen(id as Role)}
        options={roles.map((r) => ({
          id: r,
          label: (
            <span className="flex items-center gap-1.5">
              <Token side={r} size={17} state={has(r) ? "filled" : "outline"} />
              {c(r)}
            </span>
          ),
          spoken: has(r) ? t("has", { role: c(r) }) : c(r),
        }))}
        className="max-w-full justify-self-start overflow-x-auto"
      />
      {TEXTS.map((text) => (
        <SaidField
          key={`${role} ${text}`}
          label={t(text)}
          value={own[text]}
          most={PREPARED["prepared.brief"]}
          rows={4}
          disabled={disabled}
          onChange={(said) => change({ briefs: { ...prepared.briefs, [role]: { ...own, [text]: said } } })}
        />
      ))}
    </Part>
  );
}
