import { pageSizeMax } from "@claimdesk/shared/limits";

/**
 * What one document may hold at the most, whoever sends it and however it comes. For comparison: the largest document
 * of the contract selects 62 fields, the largest of the admin 101, both 8 deep; a generated selection of everything
 * there is to know of a list of articles, three relations deep, 772 fields in 1,161 tokens; the standard introspection
 * query 230 fields 15 deep.
 */
export const documentLimits = {
  /** Characters. Sixteen times the largest document of the admin. */
  length: 32 * 1024,
  /** The parser stops there, so that what is too long costs no more than what is not. */
  tokens: 4_000,
  /** Fragments expanded, repetitions counted. */
  fields: 2_000,
  /** Twice the deepest that introspection goes, and beyond what one statement can follow of relations. */
  depth: 32,
  /** Fields at the top. Each of Query is a statement of its own, each of Mutation a transaction. */
  rootFields: 20,
  /** Enough to ask for twenty things at once and to name some of their fields anew. */
  aliases: 50,
  /** How often one selection may name the same field: screens made of fragments repeat `id` once for each of them. */
  sameField: 25,
  directives: 50,
  /** There are two that fit a field, `@skip` and `@include`, and neither can be repeated. */
  directivesOfOneNode: 4,
  /** Rows that lists may bring in all: ten times a full page of full pages. What depends on variables is counted later. */
  rows: 10 * pageSizeMax * pageSizeMax,
  /** Objects and lists within each other in variables: filters say their own bound, this one keeps the stack whole. */
  variableDepth: 200,
} as const;
