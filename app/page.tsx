// Create or join.
import { Landing } from "@/components/create/Landing";

export default function Page() {
  return <Landing />;
}
