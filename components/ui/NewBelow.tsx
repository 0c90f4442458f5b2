// Over the edge of a list whose newest is out of sight: that there is something new, and the way to it.
import { cx } from "./cx";
import { Icon } from "./icons";

export interface NewBelowProps {
  /** What has come, in words; nothing where nothing has. */
  words: string;
  onJump(): void;
  /** The newest stands at the top. */
  above?: boolean;
}

export function NewBelow({ words, onJump, above }: NewBelowProps) {
  return (
    // Not a live region: what has come is spoken as it comes, with its words.
    <div className="sticky top-8 bottom-0 z-10 h-0 empty:hidden">
      {words ? (
        <button
          type="button"
          onClick={onJump}
          className={cx(
            "absolute left-1/2 inline-flex min-h-7 -translate-x-1/2 items-center gap-1.5 rounded-full border border-ink bg-ink px-3 text-note font-semibold whitespace-nowrap text-panel max-md:min-h-11",
            above ? "top-1.5" : "bottom-1.5",
          )}
        >
          {words}
          <Icon name="chevronDown" size={14} className={above ? "rotate-180" : ""} />
        </button>
      ) : null}
    </div>
  );
}
