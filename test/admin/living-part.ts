import type { Page } from "playwright-core";

/** What in a page could run or fetch something by the hand of a stranger; the desk's own parts are known. */
export const livingParts = (of: Page): Promise<string[]> =>
  of.evaluate(() => {
    const isOurs = (address: string) =>
      ["http:", "https:", "mailto:"].includes(new URL(address, location.href).protocol);
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const name = element.tagName.toLowerCase();
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith("on")) found.push(`${name} ${attribute}`);
        if (["href", "src", "action", "formaction", "xlink:href"].includes(attribute) && !isOurs(value))
          found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
        if (attribute === "style" && value.includes("url("))
          found.push(`${name} style=${value.slice(0, 60)}`);
      }
      if (["iframe", "object", "embed", "video", "audio", "base", "marquee"].includes(name)) found.push(name);
      if (name === "meta" && element.getAttribute("http-equiv") === "refresh") found.push("meta refresh");
    }
    return found;
  });
