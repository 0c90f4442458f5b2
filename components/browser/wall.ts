// The scale of type is a handful of variables: on the wall, read from across a room, each is half as large again.
export const WALL =
  "[--text-label:1.0625rem] [--text-note:1.1875rem] [--text-body:1.3125rem] [--text-lead:1.4375rem] [--text-head:1.75rem] [--text-page:2rem] [--text-title:2.5rem] text-body";
