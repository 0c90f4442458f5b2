// Create or join. A scenario's page leads here with that scenario chosen, and a template's with that template.
import { Landing } from "@/components/create/Landing";
import { MoreWords } from "@/components/site/prefs/Words";

export default async function Page({ searchParams }: PageProps<"/">) {
  const { scenario, template } = await searchParams;
  const one = (x: string | string[] | undefined) => (typeof x === "string" ? x : undefined);
  return (
    <MoreWords of={["make"]}>
      <Landing scenario={one(scenario)} template={one(template)} />
    </MoreWords>
  );
}
