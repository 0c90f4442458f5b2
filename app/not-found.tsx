// Nothing at this address.
import { NotFound } from "@/components/site/NotFound";

export default function Page() {
  return <NotFound />;
}
