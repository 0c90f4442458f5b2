// Words that a person typed. They read in their own direction, and turn nothing beside them.
import { unturned } from "../../server/contract/typed";

export function Typed({ text, className }: { text: string; className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {unturned(text)}
    </bdi>
  );
}
