import { type Sender, sendOk } from "../testkit/graphql.ts";
import { type ContractFile, operationOf } from "./documents.ts";

/** The names of the contract's documents that were sent. */
export const sent = new Set<string>();

/** Sends documents of one file by their names, as somebody who may sign in later. */
export const sending =
  (file: ContractFile, who?: () => Sender) =>
  (name: string, variables: object = {}) => {
    sent.add(name);
    const as = who?.();
    return sendOk(operationOf(file, name), variables as Record<string, unknown>, as ? { as } : {});
  };

export const pastedArticle = (mark: string): string => `# Le traité du détroit ${mark}

Par Anna Verel

Le Courrier ${mark}, 24 juin 2024

Le ministre a déclaré : « Le détroit restera ouvert à tous les navires jusqu’en 2030, quoi qu’il arrive. »

Selon la capitainerie, 42 navires attendaient au large le 19 juin 2024.

Copyright © Le Courrier ${mark}, 2024`;
