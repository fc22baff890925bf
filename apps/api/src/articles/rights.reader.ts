import { column, part } from "../platform/graphql/reader.ts";

/** The columns that an article keeps its rights in. */
export const rightsColumns = [
  "rights_holder",
  "rights_notice",
  "rights_terms",
  "rights_contact",
  "rights_disclaimer",
  "rights_permission",
  "rights_licence_spdx",
  "rights_licence_name",
  "rights_licence_url",
  "rights_conditions",
  "rights_ground",
  "rights_sentence",
] as const;

const licence = part(
  {
    spdx: column("rights_licence_spdx"),
    name: column("rights_licence_name"),
    url: column("rights_licence_url"),
  },
  { present: ({ alias }) => `${alias}.rights_licence_name is not null` },
);

const basis = part(
  { ground: column("rights_ground"), sentence: column("rights_sentence") },
  { present: ({ alias }) => `${alias}.rights_ground is not null` },
);

export const rightsPart = part({
  holder: column("rights_holder"),
  notice: column("rights_notice"),
  terms: column("rights_terms"),
  contact: column("rights_contact"),
  disclaimer: column("rights_disclaimer"),
  permission: column("rights_permission"),
  licence,
  conditions: column("rights_conditions"),
  basis,
});
