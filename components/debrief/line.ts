// The line of whoever looks back, below the still moment that the room shows: what is done is done over it.
"use client";
import { createContext, useContext } from "react";
import type { ViewSource } from "../source/source";

export const Line = createContext<ViewSource | undefined>(undefined);

/** Nothing in a file, where there is none. */
export const useLine = (): ViewSource | undefined => useContext(Line);
