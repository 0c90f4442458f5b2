// What happens, said to screen readers one thing after another: each line is an addition of its own, so that the same words
// twice are spoken twice, and what comes fast does not swallow what came before. On the page before its first line.

export interface Line {
  id: number;
  text: string;
}

export function LiveLog({ lines }: { lines: readonly Line[] }) {
  return (
    <div className="sr-only" role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {lines.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
