/** The connection: opened when first asked, opened again when it was lost, and older captures carried over before anybody reads. */
import { carryOver } from './carry';
import { Database } from './database';
import { DatabaseHeld, isLostConnection, isQuota, ownError, StorageFull } from './errors';

/** Milliseconds an opening may take. It takes a few; one that is held up by another tab would take for ever. */
const PATIENCE = 5_000;

export class Connection {
  private database: Database | undefined;
  /** Carrying over what version 1 left, once a connection. */
  private ready: Promise<void> | undefined;

  /** An opening under way, or one that nobody waits for any more. */
  private opening: Promise<void> | undefined;

  constructor(
    private readonly open: () => Database = () => new Database(),
    private readonly patience: number = PATIENCE,
  ) {}

  private take(): Database {
    if (!this.database) {
      this.database = this.open();
      this.ready = undefined;
    }
    return this.database;
  }

  /** @throws DatabaseHeld when it takes too long, and from then on at once, until what held it lets go */
  private opened(database: Database): Promise<void> {
    // One that was closed for good says so itself, and a fresh one takes its place.
    if (database.isOpen() || database.hasBeenClosed()) return Promise.resolve();
    if (!this.opening) {
      const done = database.open().then(() => undefined);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new DatabaseHeld()), this.patience);
      });
      this.opening = Promise.race([done, late]);
      const settled = () => {
        clearTimeout(timer);
        this.opening = undefined;
      };
      done.then(settled, settled);
    }
    return this.opening;
  }

  private async attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = this.take();
    await this.opened(database);
    this.ready ??= carryOver(database);
    await this.ready;
    return work(database);
  }

  /**
   * Runs a piece of work, once more on a fresh connection if the first was lost.
   * @throws StorageFull when the quota is hit; nothing was written then. DatabaseHeld when it cannot be opened; nothing stored is lost then
   */
  async with<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(work);
    } catch (error) {
      this.ready = undefined;
      if (isQuota(error)) throw new StorageFull(error);
      if (!isLostConnection(error)) throw ownError(error);
      this.close();
      return await this.attempt(work).catch((second: unknown) => {
        this.ready = undefined;
        throw isQuota(second) ? new StorageFull(second) : second;
      });
    }
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
    this.opening = undefined;
    this.ready = undefined;
  }
}
