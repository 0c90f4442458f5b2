import Ready from "./ready";
export default function Page() {
  return (
    <main>
      <h1>floor</h1>
      <Ready />
    </main>
  );
}
