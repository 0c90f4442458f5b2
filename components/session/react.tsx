// The session in React: one per page, opened in the browser only.
"use client";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Seat } from "../../server/contract/seats";
import { createSession, type Session } from "./session";
import type { SessionState } from "./state";

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({
  exercise,
  seat,
  children,
}: {
  exercise: string;
  seat: Seat;
  children: ReactNode;
}) {
  const [session] = useState(() => createSession(exercise, seat));
  useEffect(() => session.open(), [session]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session around this component");
  return session;
}

export function useSessionState<T>(pick: (s: SessionState) => T): T {
  return useStore(useSession().store, pick);
}
