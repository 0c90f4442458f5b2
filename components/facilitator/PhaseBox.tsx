// Where the quarter stands, and the one button that moves it on, with what it will do.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useShown } from "../source/react";
import { Button, Icon, Note } from "../ui";
import { Box } from "./Box";
import { ConfirmClose, ConfirmEnd } from "./Confirm";
import { useAdvance } from "./useAdvance";

export function PhaseBox({ control }: { control: boolean }) {
  const t = useTranslations("facilitate.phase");
  const c = useTranslations("common");
  const phase = useShown((s) => s.exercise?.phase ?? "situation");
  const advance = useAdvance();
  const [asking, setAsking] = useState<"close" | "end">();
  const shut = () => setAsking(undefined);
  return (
    <Box starts id="phase" title={t("title")} aside={c(`phases.${phase}`)}>
      <p className="mt-1 text-note leading-[1.35] text-ink-2">{advance.line}</p>
      {control && !advance.over ? (
        <div className="mt-2 grid gap-1.5">
          <Button
            className="justify-start text-left"
            aria-disabled={advance.busy}
            onClick={() => (advance.missing ? setAsking("close") : void advance.go())}
          >
            <Icon name="right" />
            {advance.button}
          </Button>
          {phase === "outcome" ? (
            <Button className="justify-start text-left" onClick={() => setAsking("end")}>
              <Icon name="flag" />
              {t("end")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {advance.refused ? (
        <Note role="alert" className="mt-2">
          {advance.refused}
        </Note>
      ) : null}
      <ConfirmClose open={asking === "close"} advance={advance} onClose={shut} />
      <ConfirmEnd open={asking === "end"} onClose={shut} />
    </Box>
  );
}
