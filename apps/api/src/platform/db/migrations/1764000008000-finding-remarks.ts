import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is remarked about a finding, by name: the note says it in English alone. */
export class FindingRemarks1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table import_finding add column remark text");
    await runner.query("update import_finding set remark = $1::jsonb ->> note where note is not null", [
      JSON.stringify(remarksOfNotes),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("alter table import_finding drop column remark");
  }
}

/** The notes as they stood; written out, because a migration must not change with them. */
const remarksOfNotes = {
  "No title was found: these are the first words of the text.": "FIRST_WORDS",
  "Day and month could be either way round, so only the year is taken.": "DAY_OR_MONTH_FIRST",
  "The first dated line of the page.": "FIRST_DATED_LINE",
  "From the page's address.": "FROM_ADDRESS",
  "The address's domain stands in for a name.": "DOMAIN_AS_NAME",
  "At the foot of the page, for the whole site.": "PAGE_FOOT",
  "The page's canonical link leads to another site.": "CANONICAL_ELSEWHERE",
  "Only extracts are allowed.": "EXTRACTS_ONLY",
  "Nothing is stated, and that is no permission.": "NOTHING_STATED",
  "The rights are reserved.": "RIGHTS_RESERVED",
  "An open licence.": "OPEN_LICENCE",
  "Reproduction is allowed to everybody.": "ALLOWED_TO_EVERYBODY",
  "Reproduction is allowed, but not to everybody: the terms limit it to some sites or uses.":
    "LIMITED_TO_SOME",
};
