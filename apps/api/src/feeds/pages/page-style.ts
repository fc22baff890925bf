import { createHash } from "node:crypto";

/** The tokens of the admin's tokens.css that pages need; a test holds them to one another. */
const light = {
  paper: "oklch(0.978 0.005 85)",
  surface: "oklch(0.996 0.002 85)",
  ink: "oklch(0.235 0.012 65)",
  "ink-muted": "oklch(0.42 0.013 68)",
  "ink-subtle": "oklch(0.5 0.013 70)",
  line: "oklch(0.885 0.008 85)",
  "line-strong": "oklch(0.62 0.012 80)",
  accent: "oklch(0.44 0.098 232)",
  "accent-soft": "oklch(0.945 0.024 228)",
  danger: "oklch(0.47 0.17 27)",
  "danger-soft": "oklch(0.953 0.02 25)",
  success: "oklch(0.43 0.095 152)",
  "success-soft": "oklch(0.95 0.03 152)",
  warning: "oklch(0.45 0.09 70)",
  "warning-soft": "oklch(0.953 0.042 88)",
  focus: "oklch(0.52 0.15 250)",
  "mark-accent": "oklch(0.915 0.042 228)",
} as const;

const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: "oklch(0.192 0.007 70)",
  surface: "oklch(0.222 0.008 70)",
  ink: "oklch(0.925 0.008 85)",
  "ink-muted": "oklch(0.79 0.01 80)",
  "ink-subtle": "oklch(0.715 0.011 78)",
  line: "oklch(0.325 0.009 72)",
  "line-strong": "oklch(0.56 0.012 75)",
  accent: "oklch(0.775 0.095 226)",
  "accent-soft": "oklch(0.3 0.04 230)",
  danger: "oklch(0.755 0.13 25)",
  "danger-soft": "oklch(0.295 0.05 25)",
  success: "oklch(0.785 0.11 152)",
  "success-soft": "oklch(0.29 0.04 152)",
  warning: "oklch(0.815 0.105 82)",
  "warning-soft": "oklch(0.3 0.04 80)",
  focus: "oklch(0.78 0.12 245)",
  "mark-accent": "oklch(0.355 0.055 230)",
};

const declared = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

const rules = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
h1,h2,h3,blockquote,.prose,.brand{font-family:"Source Serif 4 Variable",ui-serif,Charter,Georgia,Cambria,"Times New Roman",serif}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.wrap{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.25rem .5rem}
.top{border-bottom:3px double var(--line-strong);background:var(--surface)}
.top .wrap{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem;padding-block:.9rem}
.brand{font-size:1.25rem;font-weight:700;letter-spacing:-.01em;color:var(--ink);text-decoration:none}
.brand:hover{text-decoration:underline}
.top ul{display:flex;gap:1rem;list-style:none;margin:0;padding:0;font-size:.875rem}
.top [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
.top li a,.top li span{display:inline-block;padding-block:.15rem}
main{padding-block:2.5rem 3rem}
.over{margin:0 0 .75rem;font-size:.8125rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase;color:var(--ink-muted)}
h1{margin:0;font-size:clamp(1.65rem,1.2rem + 2.2vw,2.5rem);line-height:1.18;letter-spacing:-.012em;font-weight:650;text-wrap:balance}
.long h1{font-size:clamp(1.3rem,1.1rem + 1vw,1.6rem);line-height:1.35}
h2{margin:3rem 0 1rem;padding-top:.9rem;border-top:1px solid var(--line-strong);font-size:1.375rem;line-height:1.3}
h3{margin:2rem 0 .5rem;font-size:1.125rem;line-height:1.35}
p{margin:0 0 1rem}
.deck{margin:1rem 0 0;font-size:1.125rem;color:var(--ink-muted)}
.kind{margin:-.25rem 0 .75rem;font-size:.9375rem;color:var(--ink-muted)}
.small,.ref,.note{font-size:.9375rem;color:var(--ink-muted)}
.muted{color:var(--ink-muted)}
.prose{font-size:1.1875rem;line-height:1.65;text-wrap:pretty}
.prose>:last-child,.prose blockquote>:last-child,.prose li>:last-child{margin-bottom:0}
.prose ul,.prose ol{margin:0 0 1rem;padding-left:1.4em}
.prose blockquote{margin:0 0 1rem;font-size:inherit;color:var(--ink-muted)}
.verdict{margin:2rem 0 0;padding:1.25rem 1.4rem 1.4rem;border:1px solid var(--line);border-left:6px solid var(--tone);background:var(--surface)}
.verdict h2{margin:0 0 .75rem;padding:0;border:0;font:inherit;font-size:.875rem;color:var(--ink-muted)}
.rating{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .7rem;margin:0 0 .9rem;font-weight:700;font-size:1.75rem;line-height:1.15;color:var(--tone)}
.rating svg{width:1.15em;height:1.15em;flex:none}
.scale{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem;margin:0 0 1rem;font-size:.875rem;color:var(--ink-muted)}
.scale svg{width:6.5rem;height:.8rem;color:var(--tone)}
.chip svg{width:1em;height:1em;vertical-align:-.12em;margin-right:.35em}
.chip{font-weight:650;color:var(--tone);white-space:nowrap}
.t-success{--tone:var(--success)}.t-warning{--tone:var(--warning)}.t-danger{--tone:var(--danger)}.t-neutral{--tone:var(--ink-muted)}
.notice{margin:1.5rem 0 0;padding:.9rem 1.1rem;border-left:4px solid var(--warning);background:var(--warning-soft)}
.notice p:last-child,.notice ul{margin-bottom:0}
.notice ul{margin-top:0;padding-left:1.1rem}
h1+.items{margin-top:1.5rem}
main>article>ul,main>ul{padding-left:1.25rem}
.prose+p,.prose+.small{margin-top:1.25rem}
.over.gone{color:var(--danger)}
.notice.gone{border-color:var(--danger);background:var(--danger-soft)}
.notice.plain{border-color:var(--line-strong);background:var(--surface)}
.notice.past{border-color:var(--accent);background:var(--accent-soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.25rem;margin:1.5rem 0 0;font-size:.9375rem}
dt{color:var(--ink-muted)}
dd{margin:0}
blockquote{margin:0 0 .6rem;padding-left:1.1rem;border-left:3px solid var(--line-strong);font-size:1.125rem;line-height:1.55}
.items{list-style:none;margin:0;padding:0}
.items>li{padding-block:1.1rem;border-top:1px solid var(--line)}
.items>li:first-child{border-top:0;padding-top:.25rem}
.items p{margin-bottom:.4rem}
.numbered{counter-reset:claim}
.numbered>li{counter-increment:claim;position:relative;padding-left:2.25rem}
.numbered>li::before{content:counter(claim);position:absolute;left:0;font-weight:600;font-variant-numeric:tabular-nums;color:var(--accent)}
.items>li>:last-child{margin-bottom:0}
.title{font-weight:600;color:var(--ink);text-decoration-color:var(--line-strong)}
.title:hover{text-decoration-color:currentColor}
mark{background:var(--mark-accent);color:inherit;text-decoration:underline solid var(--accent) 2px;text-underline-offset:.22em;text-decoration-skip-ink:none}
sup{font-size:.7em;line-height:0}
sup a{padding:.2em .1em .2em .25em;font-weight:600}
:target{outline:2px solid var(--focus);outline-offset:.5rem}
footer{border-top:1px solid var(--line);font-size:.875rem;color:var(--ink-muted)}
footer .wrap{padding-block:1.5rem 2.5rem}
footer p{margin-bottom:.5rem}
footer a,.next a{display:inline-block;padding-block:.1rem}
@media (max-width:30rem){main{padding-block:1.75rem 2rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}.verdict{padding:1rem 1.1rem}}
@media (forced-colors:active){.verdict,.notice{border-color:CanvasText}mark{background:transparent}}
@media print{:root{color-scheme:light;${declared(light)}}html{background:#fff;font-size:10.5pt}.top{background:none}.top nav,.skip,footer nav,.next{display:none}main{padding-block:1.5rem 0}.wrap{max-width:none;padding:0}.verdict,.items>li,.notice,blockquote{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit}.ref a[rel]::after,.prose a[rel]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}
`.replaceAll(/\n/g, "");

export const pageStyle = `:root{color-scheme:light dark;${declared(light)}}@media (prefers-color-scheme:dark){:root{${declared(dark)}}}${rules}`;

/** The one style that may apply: what somebody got into a page by a mistake of ours could not even dress it. */
export const pageStyleHash = `'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'`;
