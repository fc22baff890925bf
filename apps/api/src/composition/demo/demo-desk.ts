import { readFile } from "node:fs/promises";
import type { ClaimKind, DecisionKind, SourceKind, Stance } from "@claimdesk/shared/claim-state";

/** `demo/desk.json`, as its README explains it. */
export interface DemoDesk {
  readonly sources: readonly DemoSource[];
  readonly articles: readonly DemoArticle[];
  readonly claims: readonly DemoClaim[];
}

interface DemoSource {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases?: readonly string[];
  readonly homepage?: string;
  readonly domains?: readonly string[];
  readonly country?: string;
  readonly owners?: readonly string[];
}

interface DemoArticle {
  readonly key: string;
  readonly file: string;
  readonly publisher: string;
  readonly language: string;
}

export interface DemoQuote {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface DemoAppearance extends DemoQuote {
  readonly article: string;
  readonly attribution: readonly { readonly source: string; readonly verb: string }[];
}

export interface DemoEvidence extends Partial<DemoQuote> {
  readonly stance: Stance;
  readonly source?: string;
  readonly article?: string;
  readonly url?: string;
  readonly excerpt?: string;
  readonly note?: string;
}

export interface DemoVerdict {
  readonly rating: string;
  readonly rationale: string;
}

export interface DemoDecision {
  readonly by: DemoRole;
  readonly decision: DecisionKind;
  readonly reason?: string;
  readonly resubmission?: { readonly text?: string; readonly verdict?: DemoVerdict; readonly note?: string };
}

export type DemoRole = "editor" | "editor2" | "reviewer1" | "reviewer2";

export interface DemoClaim {
  readonly key: string;
  readonly text: string;
  readonly language: string;
  readonly kind: ClaimKind;
  readonly topics: readonly string[];
  readonly author: DemoRole;
  readonly state: string;
  readonly appearances: readonly DemoAppearance[];
  readonly evidence: readonly DemoEvidence[];
  readonly verdict?: DemoVerdict | null;
  readonly review?: { readonly assignee: DemoRole | null; readonly dueInDays: number };
  readonly story: DemoStory;
}

interface DemoStory {
  readonly decisions: readonly DemoDecision[];
  readonly comments?: readonly { readonly by: DemoRole; readonly body: string; readonly replyTo?: number }[];
  readonly submitNote?: string;
  readonly correction?: {
    readonly by: DemoRole;
    readonly text?: string;
    readonly verdict?: DemoVerdict;
    readonly note: string;
    readonly decisions: readonly DemoDecision[];
  };
  readonly newDraft?: { readonly by: DemoRole; readonly text: string; readonly reason?: string };
  readonly retraction?: { readonly by: DemoRole; readonly reason: string };
  readonly withdrawal?: { readonly by: DemoRole; readonly reason?: string };
}

const folder = new URL("../../../../../demo/", import.meta.url);

export async function readDemoDesk(): Promise<DemoDesk> {
  return JSON.parse(await readFile(new URL("desk.json", folder), "utf8")) as DemoDesk;
}

export const readDemoArticle = (file: string): Promise<string> => readFile(new URL(file, folder), "utf8");
