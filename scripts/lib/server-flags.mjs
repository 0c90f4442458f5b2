// How Node runs the server, as it is served and as it is measured.
export const SERVER_FLAGS = [
  // WebAssembly as it comes from the first compiler: the second makes it hardly faster, and takes 100 to 350 MB and some seconds to do so.
  "--liftoff-only",
];
