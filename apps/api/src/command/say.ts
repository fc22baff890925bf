/** What a command has to say to the person, or the program, that called it. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
