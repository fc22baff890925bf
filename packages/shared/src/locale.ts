/** The languages that the interface speaks. Articles and claims may be in any other. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
