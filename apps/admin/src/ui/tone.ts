/** What a colour means. Never the only sign: each tone comes with a word or an icon. */
export type Tone = "neutral" | "accent" | "success" | "warning" | "danger";
