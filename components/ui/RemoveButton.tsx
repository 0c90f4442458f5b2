// Takes one out of a list that is being written.
import { Icon } from "./icons";

export function RemoveButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="grid size-7 place-items-center text-ink-2 hover:text-ink max-md:size-11"
    >
      <Icon name="close" size={14} />
    </button>
  );
}
