// The facilitator's table, and the scribe's.
import { Facilitate } from "@/components/facilitator/Facilitate";

export default async function Page({ params }: { params: Promise<{ exercise: string; seat?: string[] }> }) {
  const { exercise, seat } = await params;
  return <Facilitate exercise={exercise} seat={seat?.[0] === "scribe" ? "scribe" : "control"} />;
}
