/** The command was called in a way it cannot serve; the message names the place and the mend. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
