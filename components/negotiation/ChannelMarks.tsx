// The marks of those in a channel.
import type { Role } from "../../game-rules/open";
import type { Channel } from "../game/stream/channels";
import { Icon, Token } from "../ui";

export function ChannelMarks({ channel, me, size = 17 }: { channel: Channel; me: Role; size?: number }) {
  if (channel.kind === "facilitator") return <Token side="facilitator" size={size} />;
  if (channel.kind === "public") return <Icon name="news" size={size} />;
  if (channel.kind === "cell") return <Token side={me} size={size} />;
  return (
    <span className="flex gap-0.5">
      {channel.roles.map((r) => (
        <Token key={r} side={r} size={size} state={channel.closed ? "outline" : "filled"} />
      ))}
    </span>
  );
}
