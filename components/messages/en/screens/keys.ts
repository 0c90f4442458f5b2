// The keyboard: everything in a quarter can be done with it.
export const keys = {
  title: "Keys",
  note: "Single letters are off while you write in a field.",
  off: "Turn off single-key shortcuts",
  on: "Single letters are on",
  offNow: "Single letters are off",
  list: {
    slots: "open an order slot",
    new: "new order: type to filter, Enter takes it",
    zone: "choose its zone on the map, arrows walk from neighbour to neighbour, Enter sets",
    back: "back, close",
    why: "why? of the focused figure",
    map: "to the map",
    orders: "to the orders",
    talks: "to the messages",
    gauge: "to the exit reading or the ladder of talks",
    layer: "map layer before, after",
    zoom: "closer, wider",
    commit: "send what you are writing; elsewhere: commit (asks once)",
    help: "this list",
  },
} as const;
