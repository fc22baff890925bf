import "server-only";
import { plot, type PlotOptions } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { chartWidth, narrowWidth } from "./chart-width.ts";
import type { Chart, Palette } from "./chart.ts";

const onPage: Palette = {
  ink: "var(--ink)",
  faint: "var(--ink-subtle)",
  line: "var(--line-strong)",
  main: "var(--accent)",
};

/** As the light theme's, for a file that knows no theme. */
const onPaper: Palette = { ink: "#221d17", faint: "#6b6459", line: "#8f877b", main: "#125a79" };

/** Drawn by the server: a reader needs no script to see it. */
export function pageSvg(chart: Chart): string {
  return drawn(chart, chart.draw(onPage)).toString();
}

/** The same for a phone: it has the letters of the wide one, and less room beside them. */
export function phoneSvg(chart: Chart): string {
  const { marginLeft = 0, marginRight = 0, x, ...options } = chart.draw(onPage);
  return drawn(chart, {
    ...options,
    width: narrowWidth,
    marginLeft: Math.min(marginLeft, 108),
    marginRight: Math.min(marginRight, 76),
    x: { ...x, ticks: 2 },
  }).toString();
}

/** For a file: with its title, on white, in colours that do not depend on where it is shown. */
export function fileSvg(chart: Chart): string {
  const svg = drawn(chart, chart.draw(onPaper));
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("style", `background: white; color: ${onPaper.ink}`);
  const title = svg.ownerDocument.createElement("title");
  title.textContent = `${chart.title}. ${chart.note}`;
  svg.prepend(title);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.toString()}\n`;
}

function drawn(chart: Chart, options: PlotOptions): Element {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const shared = { document, width: chartWidth, style: { fontFamily: "inherit", fontSize: "12px" } };
  const svg = plot({ ...shared, ...options });
  // Within a picture nothing has a name of its own.
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${chart.title}. ${chart.note}`);
  return svg;
}
