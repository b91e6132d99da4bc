/** What can go wrong in storage, as callers need to tell it apart. */

/** The disk or the quota is full; nothing of the attempted change was written. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('The storage is full; nothing was written.', { cause });
    this.name = 'StorageFull';
  }
}

const names = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = (error as { inner?: unknown }).inner;
  return [error.name, ...names(inner, depth + 1), ...names(error.cause, depth + 1)];
};

export function isQuota(error: unknown): boolean {
  return names(error).includes('QuotaExceededError');
}

/** The connection died under us (worker slept, browser cleaned up, another part closed it); a fresh one may well work. */
export function isLostConnection(error: unknown): boolean {
  return names(error).some((name) => ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'].includes(name));
}
