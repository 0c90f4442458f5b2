// What changed, said once: phase, commits, messages. Must be on the page before its text changes.
export interface LiveRegionProps {
  text: string;
  /** For the last minute and for a lost line. */
  urgent?: boolean;
}

export function LiveRegion({ text, urgent = false }: LiveRegionProps) {
  return (
    <div
      className="sr-only"
      role={urgent ? "alert" : "status"}
      aria-live={urgent ? "assertive" : "polite"}
      aria-atomic="true"
    >
      {text}
    </div>
  );
}
