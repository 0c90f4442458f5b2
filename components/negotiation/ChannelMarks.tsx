// The marks of those in a channel.
import type { Role } from "../../game-rules/open";
import type { Channel } from "../game/stream/channels";
import { Icon, Token } from "../ui";

export function ChannelMarks({
  channel,
  me,
  size = 17,
  stacked,
}: {
  channel: Channel;
  me: Role;
  size?: number;
  /** in a narrow column: one over the other */ stacked?: boolean;
}) {
  if (channel.kind === "facilitator") return <Token side="facilitator" size={size} />;
  if (channel.kind === "public") return <Icon name="news" size={size} />;
  if (channel.kind === "cell") return <Token side={me} size={size} />;
  return (
    <span className={stacked ? "flex flex-col gap-0.5" : "flex gap-0.5"}>
      {channel.roles.map((r) => (
        <Token
          key={r}
          side={r}
          size={stacked && channel.roles.length > 1 ? size - 5 : size}
          state={channel.closed ? "outline" : "filled"}
        />
      ))}
    </span>
  );
}
