// How a browser or a chat is told of what happens while nobody looks.
export const notices = {
  title: "Notices",
  always: "While you look elsewhere, the number of what you missed stands in the title of this page.",
  browser: "Notices of the browser",
  browserHint: "They say who wrote or which phase opened, never what was said.",
  browserNot: "This browser shows notices only over a secure connection (https).",
  denied:
    "The browser does not allow it. Allow notices for this page in its settings, then tick the box again.",
  sound: "A sound",
  soundHint: "Two short tones, while this page is in the background.",
  message: "{who} has written.",
  phase: "Open now: {phase}.",
  deal: "A deal has changed.",
  inject: "New message from the facilitator.",
  hook: {
    label: "Webhook of the seat",
    hint: "The address of an incoming webhook of your chat (Slack, Mattermost and others). It is told when a phase opens and until when, and when something waits for you. Only your cell and the server know it.",
    set: "Tell this chat",
    now: "Told now: {host}",
    drop: "Stop notifying",
    negotiation: "{title}: negotiation is open, {quarter}. Until {closes}.",
    orders: "{title}: orders are open, {quarter}. They close {closes}.",
    outcome: "{title}: the outcome of {quarter} is in.",
    ended: "{title}: the game is over.",
    signature: "{title}: a deal waits for your signature, {quarter}.",
    word: "{title}: the facilitator has written or brought something in, {quarter}.",
  },
} as const;
