/** The columns that an article keeps its rights in. */
export const rightsColumns = [
  "rights_holder",
  "rights_credit",
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
  "rights_statements",
] as const;
