import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { readEnv } from "./env.ts";
import { formats } from "./formats.ts";
import { chooseLocale, languageCookie, languageOf, timeZoneCookie } from "./locale.ts";
import type { Language } from "./locale.ts";
import { isTimeZone } from "./time-zone.ts";

const messagesOf = {
  en: async () => (await import("../messages/en.json")).default,
  fr: async () => (await import("../messages/fr.json")).default,
} satisfies Record<Language, () => Promise<unknown>>;

export default getRequestConfig(async () => {
  const [cookieJar, requestHeaders] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(cookieJar.get(languageCookie)?.value, requestHeaders.get("accept-language"));
  const timeZone = cookieJar.get(timeZoneCookie)?.value;
  return {
    locale,
    messages: await messagesOf[languageOf(locale)](),
    formats,
    now: new Date(),
    timeZone: isTimeZone(timeZone) ? timeZone : readEnv().timeZone,
  };
});
