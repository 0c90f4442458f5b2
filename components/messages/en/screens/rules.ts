// Taken: being written.
export const rules = { title: "" } as const;
