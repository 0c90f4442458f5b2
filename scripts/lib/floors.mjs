// Floors inside a room, as data and one question. A file may import its own floor and those below.

/**
 * @typedef {object} Floor
 * @property {string} floor what stands there
 * @property {string[]} rooms paths inside the room, a folder with its slash or one module by its name; the longest that fits is a file's
 * @property {{ path: string, why: string }[]} [not] what of the floors below is closed to this floor all the same
 * @property {string[]} [open] what of that is let through
 * @property {string[]} [also] what it may reach above itself, each a small module that asks nothing of the floors between
 * @property {boolean} [apart] whether its rooms stand beside each other and none imports another
 */

const fits = (path, module) => (path.endsWith("/") ? module.startsWith(path) : module === path);

/** Where a module stands, by its longest room: the floor's number, -1 for none, and the room. */
function standing(floors, module) {
  let at = -1;
  let room = "";
  floors.forEach(({ rooms }, n) => {
    for (const path of rooms) if (fits(path, module) && path.length > room.length) [at, room] = [n, path];
  });
  return { at, room };
}

/**
 * Why one module of a room may not import another, or null when it may. Both are paths inside the room, without ending.
 * @param {readonly Floor[]} floors from the ground up
 * @param {string} whose what the room is, as a message says it
 */
export function breachOf(floors, whose, module, target) {
  const [from, to] = [standing(floors, module), standing(floors, target)];
  if (from.at < 0) return `${module} stands on no floor of ${whose}`;
  const { floor, not = [], also = [], open = [], apart = false } = floors[from.at];
  if (to.at > from.at) return also.includes(target) ? null : `${floor}: ${target} stands above`;
  if (to.at === from.at)
    return apart && to.room !== from.room ? `${floor}: ${target} stands beside, and each stands alone` : null;
  const closed = !open.includes(target) && not.find(({ path }) => fits(path, target));
  return closed ? `${floor}: not ${target}, ${closed.why}` : null;
}
