// One of the three choices: its number, its name, its answers.
import type { ReactNode } from "react";

export function Choice({ n, title, children }: { n: number; title: string; children: ReactNode }) {
  return (
    <section className="hair-t grid grid-cols-[1.75rem_1fr] py-4 md:grid-cols-[2.125rem_1fr]">
      <span aria-hidden="true" className="font-display text-[1.625rem] leading-none font-medium text-ochre">
        {n}
      </span>
      <div className="min-w-0">
        <h3 className="mb-2 text-[1.125rem]">{title}</h3>
        {children}
      </div>
    </section>
  );
}
