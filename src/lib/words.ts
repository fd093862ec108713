/** The languages of the screens; the first is the default. */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>;
