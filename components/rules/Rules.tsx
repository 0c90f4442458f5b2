// Taken: being written.
export function Rules() {
  return null;
}
