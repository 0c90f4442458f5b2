// What is asked of everybody once the debrief closes, outside the log: by its names, which screens and server share.

export const SURVEY = ["clear", "believable", "others", "learnt", "debrief", "again"] as const;
export type SurveyQuestion = (typeof SURVEY)[number];
