/** Without those that are taken for one another when a password is read out or copied from paper. */
const characters = "abcdefghijkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 5;

/** 100 bits: as many as nobody guesses, in as few characters as somebody types once. */
export function newPassword(): string {
  // 32 characters divide 256, so that each is as likely as the others.
  const random = crypto.getRandomValues(new Uint8Array(groups * groupLength));
  const drawn = Array.from(random, (byte) => characters[byte % characters.length] ?? "");
  return Array.from({ length: groups }, (_, group) =>
    drawn.slice(group * groupLength, (group + 1) * groupLength).join(""),
  ).join("-");
}
