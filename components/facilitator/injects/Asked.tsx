// Requests for information that wait: taken by one facilitator, so that two never answer the same; answered to the seat or to everybody.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { InfoRequest } from "../../../server/contract/injects";
import { INJECT } from "../../../server/contract/limits";
import { useAct } from "../../game/acting/useAct";
import { When } from "../../game/time/When";
import { useShown } from "../../source/react";
import { Button, Note, TextArea, Token, Typed } from "../../ui";
import { Box } from "../Box";

export function Asked({ control }: { control: boolean }) {
  const t = useTranslations("msel.info");
  const asked = useShown((s) => s.exercise?.asked);
  if (!asked?.length) return null;
  return (
    <Box id="asked" title={t("title")} aside={t("waiting", { n: asked.length })} className="bg-ochre-bg">
      <ol className="list-none">
        {asked.map((request) => (
          <Request key={request.id} request={request} control={control} />
        ))}
      </ol>
    </Box>
  );
}

function Request({ request, control }: { request: InfoRequest; control: boolean }) {
  const t = useTranslations("msel.info");
  const c = useTranslations("common.seats");
  const me = useShown((s) => s.exercise?.me.member);
  const { act, busy, refused } = useAct();
  const [text, setText] = useState("");
  const { id, role, taken } = request;
  const own = taken !== undefined && taken === me;
  const answer = (to: "seat" | "all") => void act({ type: "info.answer", id, text: text.trim(), to });
  return (
    <li className="hair-t grid gap-1 py-1.5 text-note">
      <span className="flex items-baseline gap-2">
        <Token side={role} size={16} />
        <b>{c(role)}</b>
        <When at={request.at} className="font-mono text-label text-ink-2" />
        {taken ? <span className="ml-auto text-label text-ink-2">{own ? t("mine") : t("taken")}</span> : null}
      </span>
      <Typed text={request.text} className="whitespace-pre-line" />
      {refused ? <Note role="alert">{refused}</Note> : null}
      {control && !taken ? (
        <span>
          <Button size="s" disabled={busy} onClick={() => void act({ type: "info.take", id })}>
            {t("take")}
          </Button>
        </span>
      ) : null}
      {control && own ? (
        <div className="grid gap-1.5">
          <TextArea
            aria-label={t("answerTo", { seat: c(role) })}
            placeholder={t("answer")}
            value={text}
            maxLength={INJECT["info.text"] * 2}
            onChange={(e) => setText(e.target.value)}
          />
          <span className="flex flex-wrap gap-2">
            <Button size="s" variant="ink" disabled={busy || !text.trim()} onClick={() => answer("seat")}>
              {t("toSeat")}
            </Button>
            <Button size="s" disabled={busy || !text.trim()} onClick={() => answer("all")}>
              {t("toAll")}
            </Button>
            <Button
              size="s"
              variant="quiet"
              disabled={busy}
              onClick={() => void act({ type: "info.take", id, give: true })}
            >
              {t("giveBack")}
            </Button>
          </span>
        </div>
      ) : null}
    </li>
  );
}
