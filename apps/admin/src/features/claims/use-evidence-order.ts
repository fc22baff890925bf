"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useWrite } from "../../lib/use-write.ts";
import type { Write } from "../../lib/use-write.ts";
import type { DeskClaim, DeskEvidence } from "./claim-desk.query.ts";
import { moveEvidence } from "./evidence.action.ts";

export interface EvidenceOrder extends Pick<Write<never>, "refusal" | "clear"> {
  /** In the order in which they were just put, also before the desk has answered. */
  pieces: readonly DeskEvidence[];
  /** Puts a piece into the place of another. */
  moveTo: (piece: DeskEvidence, place: DeskEvidence) => void;
  /** What was done last, to be read out. */
  announcement: string;
}

interface Move {
  /** An id lasts until the next move; a number stays. */
  number: number;
  position: number;
}

/**
 * The order of a claim's evidence: it is another at once, and the desk's again where the desk says no. Moves go there
 * one after the other, since each needs the version that the one before made.
 */
export function useEvidenceOrder(claim: DeskClaim): EvidenceOrder {
  const t = useTranslations("claims.evidence.order");
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const [waiting, setWaiting] = useState<readonly Move[]>([]);
  const [announcement, setAnnouncement] = useState("");
  const { run, pending, refusal, clear } = useWrite(moveEvidence);
  const isAhead = pending || waiting.length > 0;
  const pieces = isAhead ? inOrder(claim.evidence.nodes, wanted) : claim.evidence.nodes;
  const send = ({ number, position }: Move) => {
    const piece = claim.evidence.nodes.find((one) => one.number === number);
    if (piece !== undefined)
      run({ claimId: claim.id, expectedVersion: claim.version, evidenceId: piece.id, position });
  };
  useEffect(() => {
    const [next, ...others] = waiting;
    if (pending || next === undefined) return;
    // After a no, what was to follow would not be what was meant.
    setWaiting(refusal === undefined ? others : []);
    if (refusal === undefined) send(next);
    // Once for each that is done.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pending, waiting]);
  const moveTo = (piece: DeskEvidence, place: DeskEvidence) => {
    const [from, position] = [pieces.indexOf(piece), pieces.indexOf(place)];
    if (from === position || from < 0 || position < 0) return;
    const next = pieces.toSpliced(from, 1).toSpliced(position, 0, piece);
    const group = next.filter(({ stance }) => stance === piece.stance);
    clear();
    setWanted(next.map(({ number }) => number));
    keepFocus();
    setAnnouncement(
      t("moved", { place: group.indexOf(piece) + 1, count: group.length, piece: calledOf(piece) }),
    );
    setWaiting([...waiting, { number: piece.number, position }]);
  };
  return { pieces, moveTo, announcement: refusal === undefined ? announcement : "", refusal, clear };
}

const inOrder = (pieces: readonly DeskEvidence[], numbers: readonly number[]): readonly DeskEvidence[] =>
  pieces.toSorted((one, other) => numbers.indexOf(one.number) - numbers.indexOf(other.number));

const calledMax = 60;

/** A browser takes the focus from what is put elsewhere in the page. */
function keepFocus(): void {
  const focused = document.activeElement;
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  });
}

/** A few words to know a piece by. */
export function calledOf({ excerpt, source, article, note, url }: DeskEvidence): string {
  const words = excerpt ?? source?.name ?? article?.title ?? note ?? url ?? "";
  return words.length > calledMax ? `${words.slice(0, calledMax)}…` : words;
}
