/** Who publishes, and below which address its documents are reached (without a slash at the end). */
export interface Publisher {
  readonly name: string;
  readonly url: string;
  readonly base: string;
}

/** Where people begin to read. */
export const frontPageAddress = ({ base }: Publisher): string => `${base}/p`;

/** Where whoever publishes has their own pages; where no such address is known, what they publish here. */
export const homeAddress = (publisher: Publisher): string =>
  publisher.url === publisher.base ? frontPageAddress(publisher) : publisher.url;

/** Where people read about it. Lasts: what is passed on must lead somewhere for as long as the desk stands. */
export const claimPageAddress = ({ base }: Publisher, id: string): string => `${base}/p/claims/${id}`;
export const articlePageAddress = ({ base }: Publisher, id: string): string => `${base}/p/articles/${id}`;
export const sourcePageAddress = ({ base }: Publisher, id: string): string => `${base}/p/sources/${id}`;

/** What the claim is known by, which leads to its page. Its documents for programs are below. */
export const claimAddress = ({ base }: Publisher, id: string): string => `${base}/claims/${id}`;

export const claimReviewAddress = (publisher: Publisher, id: string): string =>
  `${claimAddress(publisher, id)}/claimreview.jsonld`;

export const claimAnnotationsAddress = (publisher: Publisher, id: string): string =>
  `${claimAddress(publisher, id)}/annotations.jsonld`;

export const articleAnnotationsAddress = ({ base }: Publisher, id: string): string =>
  `${base}/articles/${id}/annotations.jsonld`;

/** The same wherever the desk is reached: what a feed's entry is known by must not change when the desk moves. */
export const lastingId = (globalId: string): string =>
  `urn:uuid:${globalId.slice(globalId.indexOf("_") + 1)}`;

/** The address with those parameters that are there, beside the ones that it has. */
export function withParameters(address: string, parameters: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams(
    Object.entries(parameters).filter((one): one is [string, string] => one[1] !== null),
  ).toString();
  if (search === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${search}`;
}
