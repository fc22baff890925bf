import { heldAt, rowAt } from "../platform/db/kept-past.ts";
import { lines, sourceName, type Moment } from "./moment.ts";

const columns = ["id", "name", "kind", "aliases", "domains", "homepage", "country"] as const;

const owners = (moment: Moment): string =>
  `coalesce((select json_agg(json_build_object('pair', o.owner_id, 'fields', json_build_object('name', ${sourceName("o.owner_id")},
    'since', o.held_since, 'until', o.held_until, 'statedAt', o.stated_at))
    order by o.owner_id) from source_owner o where o.source_id = s.id and ${heldAt("o", moment.at)}), '[]')`;

/** All that the desk knew of a source at a moment, as JSON. */
export const sourceContent = (moment: Moment): string =>
  `(select json_build_object('plain', json_build_object('name', s.name, 'kind', s.kind, 'aliases', ${lines("s.aliases")},
      'homepage', s.homepage, 'domains', ${lines("s.domains")}, 'country', s.country),
    'lists', json_build_object('owners', ${owners(moment)}))
  from ${rowAt("source", columns, { id: moment.subject, at: moment.at })} s)`;
