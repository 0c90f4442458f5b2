// An order without what its seat wrote about it: what is ordered, where, at whom and how.
import type { OrderDraft } from "../../../game-rules/open";

export const bareOrder = ({
  id,
  zone,
  target,
  option,
}: OrderDraft): Pick<OrderDraft, "id" | "zone" | "target" | "option"> => ({
  id,
  ...(zone ? { zone } : {}),
  ...(target ? { target } : {}),
  ...(option ? { option } : {}),
});
