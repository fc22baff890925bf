import type { Locale } from "@claimdesk/shared/locale";
import { english } from "./english.words.ts";
import { french } from "./french.words.ts";
import type { PublicWords } from "./public-words.ts";

const words: Readonly<Record<Locale, PublicWords>> = { en: english, fr: french };

export const publicWords = (locale: Locale): PublicWords => words[locale];
