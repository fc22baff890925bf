import { mailOf, type MailContent } from "./mail.document.ts";

const notice = {
  kind: "MENTIONED",
  decision: null,
  by: "Ann",
  claim: { text: "Forty-two ships\nwaited.", language: "en" },
  file: null,
  said: "@Ben, <who> says so?",
  href: "https://desk.example/reviews/rev_1#comment-cmt_1",
} as const;
const content: MailContent = {
  kind: "AT_ONCE",
  language: "en",
  name: "Ben",
  notices: [notice],
  waiting: [],
  preferencesUrl: "https://desk.example/account",
  unsubscribeUrl: "https://api.example/mail/unsubscribe?token=x&y",
};

test("a mail of one thing says which in its subject, on one line", () => {
  expect(mailOf(content).subject).toBe("Ann named you: Forty-two ships waited.");
  expect(mailOf({ ...content, notices: [notice, notice] }).subject).toBe("2 things concern you");
  expect(mailOf({ ...content, kind: "DIGEST", language: "fr" }).subject).toContain("une chose");
});

test("text and HTML say the same, and what was said is no markup", () => {
  const { text, html } = mailOf(content);
  expect(text).toContain("> @Ben, <who> says so?");
  expect(html).toContain("@Ben, &lt;who&gt; says so?");
  for (const told of [text, html]) expect(told).toContain(notice.href);
  expect(html).toContain("token=x&amp;y");
});

test("a long comment is cut", () => {
  const { text } = mailOf({ ...content, notices: [{ ...notice, said: "a".repeat(600) }] });
  expect(text).toContain(`> ${"a".repeat(499)}…\n`);
});

test("a digest says first what waits, with its numbers and where it is, in both languages", () => {
  const waiting = [
    { kind: "awaiting", count: 3, href: "https://desk.example/?queue=awaiting" },
    { kind: "overdue", count: 1, href: "https://desk.example/?queue=awaiting&due=PASSED" },
  ] as const;
  const { subject, text, html } = mailOf({ ...content, kind: "DIGEST", waiting });
  expect(subject).toBe("Today: one thing concerns you");
  expect(text).toMatch(
    /^Hello Ben,\n\nWaiting for you:\n\n3 reviews await a decision of yours\nhttps:\/\/desk.example\/\?queue=awaiting\n\n1 that/,
  );
  expect(html).toContain(
    '<a href="https://desk.example/?queue=awaiting&amp;due=PASSED">1 that you can decide on',
  );
  expect(text.indexOf("Ann named you")).toBeGreaterThan(text.indexOf("overdue"));
  const french = mailOf({ ...content, kind: "DIGEST", language: "fr", waiting, notices: [] });
  expect(french.subject).toBe("En attente de vous");
  for (const told of [french.text, french.html])
    expect(told).toContain("3 relectures attendent votre décision");
});

test("a file is told of by its list and its rows, in the language of the mail", () => {
  const file = {
    ...notice,
    kind: "EXPORT_DONE",
    claim: null,
    said: null,
    file: { list: "CLAIMS", rows: 12_345 },
  } as const;
  expect(mailOf({ ...content, notices: [file] }).subject).toBe(
    "Your export is ready to be fetched: Claims, 12,345 rows",
  );
  const french = mailOf({ ...content, language: "fr", notices: [{ ...file }] });
  expect(french.subject).toMatch(/^Votre export est prêt à être téléchargé: Affirmations, 12\s345 lignes$/);
  expect(french.html).toContain('<p lang="fr" dir="auto">Affirmations');
  const failed = { ...file, kind: "EXPORT_FAILED", file: { list: "CLAIMS", rows: null } } as const;
  expect(mailOf({ ...content, notices: [failed] }).subject).toBe("Your export failed: Claims");
});
