// Taken: being written.
export const observer = { title: "" } as const;
