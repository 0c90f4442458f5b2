// The keyboard: everything in a quarter can be done with it.
export const keys = {
  title: "Keys",
  note: "Single-key shortcuts are off while you write in a field.",
  off: "Turn off single-key shortcuts",
  on: "Single-key shortcuts are on",
  offNow: "Single-key shortcuts are off",
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
    layer: "previous, next map layer",
    zoom: "zoom in, zoom out",
    commit: "send what you are writing; elsewhere: commit (asks once)",
    help: "this list",
  },
} as const;
