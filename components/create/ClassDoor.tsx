// Behind a link of a class: its desk, to lead or to read along, or the room, where each chooses a group and a seat.
"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../game-rules/open";
import type { ClassLobby, ClassReading, Joined } from "../../server/contract/http";
import type { Leading } from "../../server/contract/seats";
import { isolated } from "../../server/contract/typed";
import { useReady } from "../browser/useReady";
import { askClass, joinClass, type Refused } from "../site/api";
import { PassingNote } from "../site/PassingNote";
import { SharedComputer } from "../site/SharedComputer";
import { NoCookies } from "../site/SiteData";
import { SiteHeader } from "../site/SiteHeader";
import { Button, DoubleRule, Note, Token, Typed } from "../ui";
import { ContentNote } from "./ContentNote";
import { NameField } from "./NameField";
import { useJoining, useWhy } from "./useJoining";

export function ClassDoor({ token, reading }: { token: string; reading: ClassReading }) {
  return (
    <div className="flex min-h-dvh flex-col bg-panel" data-seat="facilitator">
      <SiteHeader />
      <main id="content" className="mx-auto grid w-full max-w-3xl flex-1 content-center gap-6 px-4 py-10">
        <DoubleRule className="grid gap-4 px-5 py-6 md:px-8">
          {reading.seat === "lobby" ? (
            <Room token={token} reading={reading} />
          ) : (
            <DeskDoor token={token} reading={reading} seat={reading.seat} />
          )}
          <ContentNote />
        </DoubleRule>
      </main>
    </div>
  );
}

function Title({ reading }: { reading: ClassReading }) {
  const j = useTranslations("join");
  return (
    <p className="text-ink-2 wrap-anywhere">
      {reading.title ? <Typed text={reading.title} /> : j("untitledClass")}
    </p>
  );
}

function DeskDoor({ token, reading, seat }: { token: string; reading: ClassReading; seat: Leading }) {
  const t = useTranslations("join");
  const d = useTranslations("classroom.enter");
  const ready = useReady();
  const { join, busy, failed, waiting } = useJoining((name, tell) => joinClass(token, name, tell));
  return (
    <form onSubmit={join} className="grid gap-4">
      <div>
        <Title reading={reading} />
        <h1 className="mt-2 flex items-center gap-3.5 text-[2rem] font-[520]">
          <Token side="facilitator" size={40} />
          {d(`title.${seat}`)}
        </h1>
      </div>
      <p className="text-lead">{d(`what.${seat}`, { n: reading.groups.length })}</p>
      <NoCookies />
      <NameField named={reading.named} name="name" />
      {waiting ? <PassingNote waiting={waiting} /> : null}
      {failed ? <Note role="alert">{failed}</Note> : null}
      <Button
        type="submit"
        variant="ink"
        size="l"
        disabled={!ready}
        aria-disabled={busy}
        className="min-h-12 justify-self-start px-8"
      >
        {busy ? t("busy") : d("button")}
      </Button>
      <SharedComputer />
    </form>
  );
}

const askRoom = (token: string) => askClass<ClassLobby>("lobby", { token });

function Room({ token, reading }: { token: string; reading: ClassReading }) {
  const d = useTranslations("classroom.enter");
  const router = useRouter();
  const why = useWhy();
  const [lobby, setLobby] = useState<ClassLobby>();
  const [group, setGroup] = useState<string>();
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Refused>();
  const hear = useCallback((answer: ClassLobby | Refused) => {
    if (answer.ok) setLobby(answer);
    else setFailed(answer);
  }, []);
  useEffect(() => void askRoom(token).then(hear), [token, hear]);
  async function sit(role: Role) {
    if (busy || !group) return;
    setBusy(true);
    setFailed(undefined);
    const given = name.trim();
    const joined = await askClass<Joined>("sit", {
      token,
      exercise: group,
      role,
      ...(given ? { name: given } : {}),
    });
    if (joined.ok) return router.push(joined.path);
    setBusy(false);
    setFailed(joined);
    // Somebody may have been quicker.
    void askRoom(token).then((now) => now.ok && setLobby(now));
  }
  const chosen = lobby?.groups.find(({ exercise }) => exercise === group);
  return (
    <div className="grid gap-4">
      <div>
        <Title reading={reading} />
        <h1 className="mt-2 text-[2rem] font-[520]">{d("room")}</h1>
      </div>
      <NoCookies />
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-medium">{d("group")}</legend>
        <div className="flex flex-wrap gap-2">
          {lobby?.groups.map(({ exercise, name: called }) => (
            <Button
              key={exercise}
              size="l"
              variant={exercise === group ? "ink" : "outline"}
              aria-pressed={exercise === group}
              onClick={() => setGroup(exercise)}
            >
              <Typed text={called} />
            </Button>
          ))}
        </div>
      </fieldset>
      {chosen ? (
        <>
          <NameField named={lobby?.named === true} value={name} onChange={(e) => setName(e.target.value)} />
          <fieldset className="grid gap-2">
            <legend className="mb-1 font-medium">{d("seat", { group: isolated(chosen.name) })}</legend>
            <Seats seats={chosen.seats} busy={busy} onSit={(role) => void sit(role)} />
          </fieldset>
        </>
      ) : null}
      {failed ? <Note role="alert">{why(failed)}</Note> : null}
      <SharedComputer />
    </div>
  );
}

function Seats({
  seats,
  busy,
  onSit,
}: {
  seats: ClassLobby["groups"][number]["seats"];
  busy: boolean;
  onSit(role: Role): void;
}) {
  const c = useTranslations("common");
  const l = useTranslations("lobby.people");
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {seats.map(({ role, by, here }) => (
        <Button
          key={role}
          size="l"
          disabled={busy || by !== "people"}
          onClick={() => onSit(role)}
          className="justify-start gap-3"
        >
          <Token side={role} size={26} state={here > 0 ? "filled" : "outline"} />
          <span className="font-semibold">{c(`seats.${role}`)}</span>
          <span className="ml-auto text-note text-ink-2">
            {by === "people" ? l("here", { n: here }) : c(`by.${by}`)}
          </span>
        </Button>
      ))}
    </div>
  );
}
