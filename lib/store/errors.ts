/** What can go wrong in storage, as callers need to tell it apart. */

/** The disk or the quota is full; nothing of the attempted change was written. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('The storage is full; nothing was written.', { cause });
    this.name = 'StorageFull';
  }
}

/** A newer version of the program has laid out the database; this one leaves it alone. */
export class NewerDatabase extends Error {
  constructor() {
    super('The stored captures were written by a newer version. Update the extension, or restart the browser to finish an update.');
    this.name = 'NewerDatabase';
  }
}

/** Something else keeps the database open in an older layout, or is deleting it, and does not let go. */
export class DatabaseHeld extends Error {
  constructor() {
    super('Another part of the extension keeps the stored captures from being opened. Close its other tabs, or restart the browser.');
    this.name = 'DatabaseHeld';
  }
}

/** Somebody else changed the archive between reading and writing; the change is made anew on what is there now. */
export class HeadMoved extends Error {
  constructor() {
    super('The chain has grown meanwhile.');
    this.name = 'HeadMoved';
  }
}

/** An error with all that lies in it: Dexie wraps what it passes on. */
const layers = (error: unknown, depth = 0): Error[] => {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = (error as { inner?: unknown }).inner;
  return [error, ...layers(inner, depth + 1), ...layers(error.cause, depth + 1)];
};
const names = (error: unknown): string[] => layers(error).map((one) => one.name);

/** Our own error, taken out of its wrapping. */
export function ownError(error: unknown): unknown {
  return layers(error).find((one) => one instanceof NewerDatabase) ?? error;
}

/** The disk or the quota is full. */
export function isQuota(error: unknown): boolean {
  return names(error).includes('QuotaExceededError');
}

/** Somebody else wrote to the chain between reading its head and writing. */
export function isMoved(error: unknown): boolean {
  return names(error).includes('HeadMoved');
}

/** The connection died under us (worker slept, browser cleaned up, another part closed it); a fresh one may well work. */
export function isLostConnection(error: unknown): boolean {
  if (names(error).includes('NewerDatabase')) return false;
  return names(error).some((name) => ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'].includes(name));
}
