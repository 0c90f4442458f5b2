// The rulebook.
import { Rules } from "@/components/rules/Rules";

export default function Page() {
  return <Rules />;
}
