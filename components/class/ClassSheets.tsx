// The sheets of every group of a class in one print, and the door of the room for whoever is not handed one.
"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ClassDesk, ClassLinked } from "../../server/contract/http";
import { classPath } from "../../server/contract/seats";
import { Marked } from "../frame/Marked";
import { useGame } from "../game/words/useGame";
import { Code } from "../sheets/Code";
import { GroupSheets } from "../sheets/GroupSheets";
import { RoleSheets } from "../sheets/RoleSheets";
import { SheetsFrame } from "../sheets/SheetsFrame";
import { type Print, WhatToPrint } from "../sheets/WhatToPrint";
import { linkOf } from "../site/address";
import { askClass } from "../site/api";
import { Ended } from "../site/Ended";
import { SocketSource } from "../source/socket";
import { Button, Loading, Note } from "../ui";
import { useDesk } from "./useDesk";

export function ClassSheets({ id }: { id: string }) {
  const t = useTranslations("states");
  const { desk, refused, again } = useDesk(id);
  const [uncovered, setUncovered] = useState<string>();
  const [print, setPrint] = useState<Print>("seats");
  if (!desk && refused && refused !== "line_lost") return <Ended code={refused} />;
  if (!desk) return <Loading text={t("connecting")} lines={5} className="max-w-lg content-start p-6" />;
  if (desk.me.seat !== "control") return <Ended code="seat.may_not" />;
  return (
    <SheetsFrame back={classPath(id)}>
      <WhatToPrint value={print} onChange={setPrint} />
      {print === "seats" ? <Door desk={desk} onChange={again} /> : null}
      {desk.groups
        .filter((group) => group.entered)
        .map(({ exercise }) => (
          <SocketSource key={exercise} exercise={exercise} seat="control">
            <Marked seat="control" printed={false}>
              {print === "seats" ? (
                <GroupSheets uncovered={uncovered} onUncover={setUncovered} />
              ) : (
                <RoleSheets of={print} />
              )}
            </Marked>
          </SocketSource>
        ))}
    </SheetsFrame>
  );
}

/** One code for the whole room, if control wants one: behind it everybody chooses a group and a seat. */
function Door({ desk, onChange }: { desk: ClassDesk; onChange(): Promise<void> }) {
  const t = useTranslations("classroom.door");
  const game = useGame();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const token = desk.links?.find(({ seat }) => seat === "lobby")?.token;
  async function ask(what: { add: "lobby" } | { end: string }): Promise<void> {
    setBusy(true);
    const answer = await askClass<ClassLinked>("link", { class: desk.id, ...what });
    setFailed(answer.ok ? undefined : game.refusal(answer.code, answer.params ?? {}));
    await onChange();
    setBusy(false);
  }
  return (
    <section className="no-print rule-b flex flex-wrap items-center gap-5 bg-land px-4 py-4 md:px-8">
      {token ? <Code text={linkOf(token)} label={t("code")} className="size-40" /> : null}
      <div className="min-w-0 flex-1 basis-72">
        <h2>{t("title")}</h2>
        <p className="mt-1 max-w-[64ch] text-ink-2">{t("what")}</p>
        {token ? <p className="mt-1 font-mono text-body break-all">{linkOf(token)}</p> : null}
        <Button
          className="mt-2.5"
          disabled={busy}
          onClick={() => void ask(token ? { end: token } : { add: "lobby" })}
        >
          {t(token ? "close" : "open")}
        </Button>
        {failed ? <Note role="alert">{failed}</Note> : null}
      </div>
    </section>
  );
}
