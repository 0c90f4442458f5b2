// One part of the form, under its name.
import type { ReactNode } from "react";
import { cx, Section } from "../ui";

export interface BoxProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

export const Box = ({ children, ...head }: BoxProps) => (
  <Section {...head} className="pb-7" leadClass="mt-1 text-note leading-[1.46]">
    <div className="mt-4 grid gap-5">{children}</div>
  </Section>
);

/** Fields side by side, as many as fit; figures alone are narrow enough for two on a phone. */
export function Fields({ figures, children }: { figures?: boolean; children: ReactNode }) {
  return (
    <div
      className={cx(
        "grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3",
        figures && "grid-cols-2 max-sm:gap-x-4",
      )}
    >
      {children}
    </div>
  );
}

/** Figures that belong together, under their name. */
export const Figures = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="min-w-0">
    <legend className="mb-2 font-display text-head font-medium">{title}</legend>
    <Fields figures>{children}</Fields>
  </fieldset>
);
