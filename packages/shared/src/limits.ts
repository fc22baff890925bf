/**
 * The bounds of what people may send. Both apps read them here, and the database repeats them in its checks.
 * Lengths are in Unicode code points, as Postgres' char_length counts, unless the name says bytes.
 */

/** One checkable statement: a long sentence with its conditions, not a paragraph. Our judgement. */
export const claimTextLengthMax = 2_000;

/** A headline with its overline. Our judgement, generous. */
export const titleLengthMax = 500;

/** The paragraph under a headline. */
export const standfirstLengthMax = 5_000;

/** Issue 2 asks that 50,000 paragraphs be met; forty code points each. Beyond it a text is a corpus. */
export const articleTextLengthMax = 2_000_000;

/** The pasted text or HTML of one import in UTF-8. Issue 2 asks that 10 MB be met with a refusal or an article. */
export const importBytesMax = 5 * 1024 * 1024;

/** The bytes of one imported file: PDFs carry their pictures. In Base64 it still fits into a request of 16 MB. */
export const importFileBytesMax = 10 * 1024 * 1024;

/** Why a decision, a withdrawal, a correction or a retraction was made: shown whole in the history. */
export const reasonLengthMax = 4_000;

/** The whole reasoning of a fact-check, about eight printed pages. Our judgement. */
export const rationaleLengthMax = 20_000;

/** What somebody calls a view of the queue: it stands on a tab. */
export const viewNameLengthMax = 80;

export const commentLengthMax = 10_000;

/** A quoted passage; more than this is reproduction, which the rights of the article decide on. */
export const excerptLengthMax = 5_000;

export const noteLengthMax = 5_000;

/** People, sources and desks; official names of bodies can be a sentence. Our judgement. */
export const nameLengthMax = 300;

/** "The blue key on my ring": enough to tell one's passkeys apart. */
export const passkeyNameLengthMax = 100;

/** RFC 5321, 4.5.3.1.3: a path of 256 with its two brackets. */
export const emailLengthMax = 254;

/** More would say nothing about a claim, and every one of them is a facet. */
export const topicsMax = 20;
export const topicLengthMax = 80;

/** Article, agency, spokesman, minister is four; twice that leaves room. Our judgement. */
export const attributionLinksMax = 8;

/** "according to", "a déclaré à", "as quoted by": a verb with its particles. */
export const attributionVerbLengthMax = 100;

/** A review shows all of them at once, and the digest reads them all. */
export const appearancesMax = 200;
export const evidenceMax = 200;

/** The longest tag that BCP 47, 4.4.1, tells implementations to allow for. */
export const languageTagLengthMax = 35;

/** What sitemaps and common browsers and caches accept (sitemaps.org: less than 2,048). */
export const urlLengthMax = 2_048;

/** The rights of an article: notice, terms, contact and disclaimer, each as printed. */
export const rightsTextLengthMax = 5_000;

/** Words in a search box; longer ones are pasted articles, which matching is for. */
export const searchLengthMax = 500;

/** A page of any list. The contract asks for 50 at most; twice that keeps an answer near 200 kB (read-path, Q2). */
export const pageSizeMax = 100;
export const pageSizeDefault = 20;

/** NIST SP 800-63B asks for at least 8, and for 15 where it is the only factor; length counts more than symbols. */
export const passwordLengthMin = 12;

/** Above NIST's 64; bounded so that hashing a password cannot be used to hold the server. */
export const passwordLengthMax = 128;

/** What a form holds and what stood before, a rationale each, as JSON with every letter escaped once. */
export const workingCopyLengthMax = 200_000;

/** Forms that one person has open for one claim. More are forgotten, not worked on. */
export const workingCopiesMax = 50;

/** Claims or reviews that one bulk change names: as many as a page of any list has. */
export const bulkItemsMax = 100;
