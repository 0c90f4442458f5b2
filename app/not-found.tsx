// Nothing at this address.
import { NotFound } from "@/components/session/chrome/NotFound";

export default function Page() {
  return <NotFound />;
}
