/** A form of words with an example to look at first: what keeps its words when the language is switched, and what Enter presses. */
export const keeping = { keepForm: "kata-kata", first: { name: "show", value: "ya" } } as const;
