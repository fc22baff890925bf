import { importBytesMax } from "@claimdesk/shared/limits";

export interface InputSize {
  characters: number;
  isTooLarge: boolean;
}

const encoder = new TextEncoder();

/** The limit is in bytes, as the server counts; people count characters. */
export function inputSize(input: string): InputSize {
  // No character takes more than three bytes per UTF-16 unit: most inputs need no encoding to know.
  const isTooLarge = input.length * 3 > importBytesMax && encoder.encode(input).length > importBytesMax;
  return { characters: input.length, isTooLarge };
}

export const importMegabytesMax = importBytesMax / (1024 * 1024);

export type InputKind = "text" | "html";

/** A page's source says so itself: the choice follows what was pasted, until somebody chooses otherwise. */
export function kindOf(input: string): InputKind {
  return /^\s*(?:<!doctype|<html|<head|<body|<article|<div|<p[\s>])/i.test(input) ? "html" : "text";
}
