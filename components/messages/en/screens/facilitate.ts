// Taken: being written.
export const facilitate = { title: "" } as const;
