// The templates that were kept or opened in this browser, by id, name and the version last seen. No token: the cookie opens them.
import { useEffect } from "react";
import { create } from "zustand";
import { persist } from "zustand/middleware";
import type { TemplateChecked, TemplateKept, TemplateRead } from "../../server/contract/http";
import type { Template } from "../../server/contract/template";
import { keptStore } from "../browser/storage";
import { type Along, askTemplates } from "./api";

export interface KeptTemplate {
  readonly id: string;
  readonly name: string;
  readonly rev: number;
}

interface KeptTemplates {
  /** The one last written first. */
  kept: readonly KeptTemplate[];
  put(one: KeptTemplate): void;
  drop(id: string): void;
}

/** As many as somebody looks through; the oldest are let go. */
const MOST = 24;

const isKept = (x: unknown): x is KeptTemplate => {
  const one = x as Partial<KeptTemplate> | null;
  return (
    /^[a-z0-9]{8,40}$/i.test(String(one?.id)) && typeof one?.name === "string" && Number.isInteger(one.rev)
  );
};

const useStored = create<KeptTemplates>()(
  persist(
    (set) => ({
      kept: [],
      put: (one) =>
        set(({ kept }) => ({ kept: [one, ...kept.filter(({ id }) => id !== one.id)].slice(0, MOST) })),
      drop: (gone) => set(({ kept }) => ({ kept: kept.filter(({ id }) => id !== gone) })),
    }),
    {
      name: "mm:templates",
      version: 1,
      storage: keptStore(),
      // The first picture is the same on the server; then the browser's own is read.
      skipHydration: true,
      partialize: ({ kept }) => ({ kept }),
      merge: (stored, now) => {
        const kept = (stored as { kept?: unknown } | undefined)?.kept;
        return { ...now, kept: Array.isArray(kept) ? kept.filter(isKept) : [] };
      },
    },
  ),
);

/** As this browser keeps them: none until the page has come alive. */
export function useTemplates(): readonly KeptTemplate[] {
  useEffect(() => void useStored.persist.rehydrate(), []);
  return useStored().kept;
}

function note(one: KeptTemplate): void {
  void useStored.persist.rehydrate();
  useStored.getState().put(one);
}

function drop(id: string): void {
  void useStored.persist.rehydrate();
  useStored.getState().drop(id);
}

/**
 * Makes a template of an exercise, or writes it over one that this browser has opened.
 * @param only what is prepared and the list of injects; everything else of it stays
 */
export async function keepExercise(exercise: string, name: string, over?: KeptTemplate, only?: "prepared") {
  const into = over ? { into: over.id, was: over.rev, ...(only ? { only } : {}) } : {};
  const answer = await askTemplates<TemplateKept>("/keep", { exercise, name, ...into });
  if (answer.ok) note({ id: answer.id, name, rev: answer.rev });
  return answer;
}

/** Keeps one that came as a file. */
export async function keepTemplate(template: Template, along?: Along) {
  const answer = await askTemplates<TemplateKept>("", { template }, along);
  if (answer.ok) note({ id: answer.id, name: template.name, rev: answer.rev });
  return answer;
}

/** What is wrong with what somebody brings; nothing of it is kept. */
export const checkTemplate = (template: unknown, along?: Along) =>
  askTemplates<TemplateChecked>("/check", { template }, along);

/** @param token of its link, where this browser comes by it */
export async function readTemplate(id: string, token?: string) {
  if (token) {
    const opened = await askTemplates("/open", { id, token });
    if (!opened.ok) return opened;
  }
  const answer = await askTemplates<TemplateRead>("/read", { id });
  if (answer.ok) note({ id, name: answer.template.name, rev: answer.rev });
  else if (answer.code === "template.unknown") drop(id);
  return answer;
}

export async function forgetTemplate(id: string) {
  const answer = await askTemplates("/forget", { id });
  if (answer.ok) drop(id);
  return answer;
}
