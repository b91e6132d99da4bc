/** The connection: opened when first asked, opened again when it was lost, and older captures carried over before anybody reads. */
import { carryOver } from './carry';
import { Database } from './database';
import { isLostConnection, isQuota, ownError, StorageFull } from './errors';

export class Connection {
  private database: Database | undefined;
  /** Carrying over what version 1 left, once a connection. */
  private ready: Promise<void> | undefined;

  constructor(private readonly open: () => Database = () => new Database()) {}

  private take(): Database {
    if (!this.database) {
      this.database = this.open();
      this.ready = undefined;
    }
    return this.database;
  }

  private async attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = this.take();
    this.ready ??= carryOver(database);
    await this.ready;
    return work(database);
  }

  /**
   * Runs a piece of work, once more on a fresh connection if the first was lost.
   * @throws StorageFull when the quota is hit; nothing was written then
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
    this.ready = undefined;
  }
}
