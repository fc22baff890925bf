import { noticeHref } from "./notice-href.ts";

const notice = {
  kind: "DECIDED",
  decision: null,
  comment: null,
  review: { id: "rev_1", claim: { id: "clm_1" } },
};

test("a notice leads to what was said", () => {
  expect(noticeHref({ ...notice, kind: "MENTIONED", comment: { id: "cmt_1" } })).toBe(
    "/reviews/rev_1#comment-cmt_1",
  );
});

test("to one's claim, where changes are asked for", () => {
  expect(noticeHref({ ...notice, kind: "RETURNED", decision: "REQUEST_CHANGES" })).toBe("/claims/clm_1");
});

test("and to the review: what comes back to a reviewer too", () => {
  expect(noticeHref({ ...notice, kind: "RETURNED" })).toBe("/reviews/rev_1");
  expect(noticeHref(notice)).toBe("/reviews/rev_1");
});

test("and to one's files, where it is about no review", () => {
  expect(noticeHref({ ...notice, kind: "EXPORT_DONE", review: null })).toBe("/exports");
});
