// A page beside the rulebook: the way back to it, a title, what the page is for, and its chapters.
import Link from "next/link";
import type { ReactNode } from "react";
import { SiteHeader } from "../site/SiteHeader";

export interface SheetProps {
  /** What the rulebook is called. */
  back: string;
  title: string;
  lead: string;
  children: ReactNode;
}

export function Sheet({ back, title, lead, children }: SheetProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <SiteHeader />
      <main
        id="content"
        className="mx-auto grid w-full max-w-4xl flex-1 content-start px-4 pt-7 pb-16 md:px-8"
      >
        <p>
          <Link href="/rules">{back}</Link>
        </p>
        <h1 className="mt-2 text-[2.25rem] leading-[1.05] font-[520] tracking-[-.015em] md:text-display">
          {title}
        </h1>
        <p className="mt-2 font-display text-head leading-[1.4]">{lead}</p>
        {children}
      </main>
    </div>
  );
}
