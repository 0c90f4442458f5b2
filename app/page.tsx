// Create or join. A scenario's page leads here with that scenario chosen.
import { Landing } from "@/components/create/Landing";

export default async function Page({ searchParams }: PageProps<"/">) {
  const { scenario } = await searchParams;
  return <Landing scenario={typeof scenario === "string" ? scenario : undefined} />;
}
