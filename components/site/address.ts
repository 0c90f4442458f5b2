// A link from its token, by the address this page was reached at: whoever is on the same network can follow it.
"use client";

export const linkOf = (token: string): string => `${window.location.origin}/join/${token}`;

/** As it is shown: enough to tell two links apart, too little to be read off a projector and used. */
export const shownLink = (token: string): string => `${window.location.host}/join/${token.slice(0, 4)}…`;

/** The name of this machine to itself: useless to anybody else. */
export function onlyHere(): string | undefined {
  const { hostname } = window.location;
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]" ? hostname : undefined;
}
