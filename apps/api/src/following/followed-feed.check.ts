import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import type { FeedWords } from "./followed-feed.store.ts";

const titleLengthMax = 300;
const everyMinutesMin = 5;
const everyMinutesMax = 1_440;

/** As it will be kept, or what cannot be. Where the address leads is asked elsewhere. */
export function checkedFeed(given: FeedWords): FeedWords | InvalidInput {
  const check = new InputCheck();
  const url = check.url("url", given.url);
  if (url === null) check.refuse("url", { problem: "EMPTY", message: "Give the feed's address." });
  const { everyMinutes } = given;
  if (everyMinutes < everyMinutesMin || everyMinutes > everyMinutesMax) {
    const message = `A feed is asked every ${String(everyMinutesMin)} to ${String(everyMinutesMax)} minutes.`;
    const range = { min: everyMinutesMin, max: everyMinutesMax };
    check.refuse("everyMinutes", { problem: "OUT_OF_RANGE", ...range, message });
  }
  const title = given.title?.trim() ?? "";
  const words = {
    url: withoutFragment(url),
    title: title === "" ? null : check.line("title", title, titleLengthMax),
    publisherId: given.publisherId,
    language: given.language === null ? null : check.language("language", given.language),
    everyMinutes,
  };
  return check.fault ?? words;
}

function withoutFragment(address: string | null): string {
  if (address === null) return "";
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

export const followedAlready = (url: string): InvalidInput =>
  new InvalidInput("url", { problem: "ALREADY_THERE", message: `The desk follows ${url} already.` });

export function tooManyFeeds(max: number): InvalidInput {
  const message = `A desk follows ${String(max)} feeds at the most. Leave some that nobody needs.`;
  return new InvalidInput("url", { problem: "TOO_MANY", max, message });
}
