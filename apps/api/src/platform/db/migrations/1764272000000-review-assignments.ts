import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who gave a review to whom, and what the queue's views and orders rest on. See docs/adr/0034. */
export class ReviewAssignments1764272000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review add column assigned_at timestamptz;
      alter table review add column assigned_by uuid references person;
      alter table review add column hand_over_note text check (char_length(hand_over_note) between 1 and 4000);
      alter table review add constraint review_assigned_to_somebody check (
        assignee_id is not null or (assigned_at is null and assigned_by is null and hand_over_note is null));
      create index review_by_assigner on review (assigned_by) where assigned_by is not null;
      create index review_by_closing on review (coalesce(closed_at, 'infinity'), id);
      create index review_by_desk on review (desk_id, state, coalesce(due_at, 'infinity'), submitted_at, id);
      create index decision_by_reviewer_and_review on decision (reviewer_id, review_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index review_by_assigner, review_by_closing, review_by_desk, decision_by_reviewer_and_review;
      alter table review drop constraint review_assigned_to_somebody;
      alter table review drop column hand_over_note, drop column assigned_by, drop column assigned_at;`);
  }
}
