import { withDatabase } from "../testkit/database.ts";

/** What the public never reads of, or reads only together with a row that tells of its change. */
const untold: Record<string, string> = {
  account: "the desk's people",
  anchor_standing: "the desk's work",
  api_key: "the desk's people",
  api_key_use: "the desk's people",
  article_import: "the desk's work",
  article_past: "written with its article",
  article_presence: "the desk's people",
  article_text_key: "written with its article",
  audit_record: "the desk's work",
  capture: "the desk's own",
  capture_redirect: "the desk's own",
  captured_bytes: "the desk's own: other people's pages are never given on",
  claim: "a claim is public by its revisions",
  claim_revision_party: "the desk's people",
  claim_state_change: "the desk's work",
  claim_tally: "written with claims and their revisions",
  copy_cluster_member: "the desk's work",
  decision: "the desk's work",
  delivery_attempt: "the desk's own",
  default_view: "the desk's people",
  desk: "the desk's own",
  desk_member: "the desk's people",
  earlier_article: "the desk's work",
  expert_invitation: "the desk's work",
  fact_check: "the desk's work",
  followed_feed: "the desk's own",
  followed_feed_item: "the desk's own",
  idempotent_request: "the desk's work",
  import_finding: "the desk's work",
  list_export: "the desk's people",
  list_export_piece: "the desk's people",
  mail: "the desk's people",
  mail_preference: "the desk's people",
  migration: "nobody's",
  model_reading: "the desk's work",
  notice: "the desk's people",
  passkey: "the desk's people",
  person: "the desk's people",
  person_role: "the desk's people",
  policy: "the desk's own",
  presence: "the desk's people",
  rate_limit: "nobody's",
  recent_item: "the desk's people",
  republication_proposal: "the desk's work",
  review: "the desk's work",
  review_comment: "the desk's work",
  review_comment_mention: "the desk's work",
  robots_file: "nobody's",
  saved_view: "the desk's people",
  session: "the desk's people",
  similar_article: "the desk's work",
  source_key: "the desk's work",
  source_merge: "written with the source that is kept",
  source_move: "the desk's work",
  source_proposal: "the desk's work",
  source_past: "written with its source",
  source_unkeyed: "the desk's work",
  suggested_link: "the desk's work",
  suggestion: "the desk's work",
  term: "the desk's own",
  two_factor: "the desk's people",
  used_code: "the desk's people",
  verification: "the desk's people",
  web_host: "nobody's",
  webhook: "the desk's own",
  webhook_delivery: "the desk's own",
  working_copy: "the desk's work",
};

test("every table tells when what the public sees of it changes, or is known not to be public", async () => {
  const template = new URL(process.env.CLAIMDESK_TEST_POSTGRES ?? "");
  template.pathname = "/template_desk";
  const found = await withDatabase(async (client) => {
    const { rows } = await client.query<{ name: string; told: string[] }>(`
      select c.relname as name, array(
        select distinct e from pg_trigger t, unnest(array['insert', 'update', 'delete', 'truncate']) e
        where t.tgrelid = c.oid and t.tgname = c.relname || '_public_' || e order by e) as told
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`);
    return rows;
  }, template.href);
  const undecided = found.filter(({ name, told }) => told.length < 4 && !(name in untold));
  // Add the triggers (1764100002000-public-changes.ts shows how), or say here why nobody needs to be told.
  expect(undecided.map(({ name }) => name)).toEqual([]);
  const both = found.filter(({ name, told }) => told.length > 0 && name in untold);
  expect(both.map(({ name }) => name)).toEqual([]);
  const names = found.map(({ name }) => name);
  expect(Object.keys(untold).filter((name) => !names.includes(name))).toEqual([]);
});
