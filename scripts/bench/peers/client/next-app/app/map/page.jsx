import GameMap from "./gamemap";
export default function Page() {
  return <GameMap />;
}
