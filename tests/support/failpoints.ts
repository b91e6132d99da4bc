/**
 * Failpoints: every call that a piece of work makes to browser, archive and database goes through one gate, which can kill the worker there.
 * A killed worker makes no further call and its open transactions are gone, as in a browser that ends it.
 */

export class Killed extends Error {
  constructor(readonly at: string) {
    super(`Killed at ${at}.`);
    this.name = 'Killed';
  }
}

/** `before`: the call was never made. `after`: it was made and nobody heard the answer. */
export type When = 'before' | 'after';

export class Gate {
  /** Names of the calls that passed, in order. */
  readonly passed: string[] = [];
  dead = false;

  constructor(
    private readonly killAt = Number.POSITIVE_INFINITY,
    private readonly when: When = 'before',
  ) {}

  /** @throws Killed here, or because it was killed earlier */
  enter(name: string): number {
    if (this.dead) throw new Killed(name);
    this.passed.push(name);
    const number = this.passed.length;
    if (this.when === 'before' && number === this.killAt) this.die(name);
    return number;
  }

  leave(number: number, name: string): void {
    if (this.when === 'after' && number === this.killAt) this.die(name);
    if (this.dead) throw new Killed(name);
  }

  private die(name: string): never {
    this.dead = true;
    throw new Killed(name);
  }
}

/** Stands before an object: each call of a method passes the gate. Areas of storage are gated as objects of their own. */
export function gated<T extends object>(target: T, name: string, gate: Gate): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      const called = `${name}.${String(key)}`;
      if ((key === 'local' || key === 'session') && typeof value === 'object' && value !== null) return gated(value, called, gate);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const number = gate.enter(called);
        const result: unknown = await (value as (...all: unknown[]) => unknown).apply(object, args);
        gate.leave(number, called);
        return result;
      };
    },
  });
}

/** Counts the calls that really reach an object, whoever makes them. */
export function counted<T extends object>(target: T, name: string, calls: string[]): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      const called = `${name}.${String(key)}`;
      if ((key === 'local' || key === 'session') && typeof value === 'object' && value !== null) return counted(value, called, calls);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(called);
        return (value as (...all: unknown[]) => unknown).apply(object, args);
      };
    },
  });
}

const STORE = ['add', 'put', 'delete', 'clear', 'get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;
const INDEX = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;

type Request = (this: object, ...args: unknown[]) => unknown;

/**
 * Gates every request to IndexedDB itself, below any library. At a kill the open transaction is rolled back.
 * @returns puts everything back
 */
export function gateDatabase(gate: Gate): () => void {
  const undo: (() => void)[] = [];
  const wrap = (prototype: object, names: readonly string[], table: (self: never) => IDBObjectStore) => {
    for (const name of names) {
      const real = (prototype as Record<string, Request>)[name] as Request;
      const gatedRequest: Request = function (this: object, ...args: unknown[]) {
        const store = table(this as never);
        const called = `idb.${store.name}.${name}`;
        try {
          const number = gate.enter(called);
          const request = real.apply(this, args);
          gate.leave(number, called);
          return request;
        } catch (error) {
          if (error instanceof Killed) store.transaction.abort();
          throw error;
        }
      };
      Object.defineProperty(prototype, name, { value: gatedRequest, configurable: true, writable: true });
      undo.push(() => Object.defineProperty(prototype, name, { value: real, configurable: true, writable: true }));
    }
  };
  wrap(IDBObjectStore.prototype, STORE, (self: IDBObjectStore) => self);
  wrap(IDBIndex.prototype, INDEX, (self: IDBIndex) => self.objectStore);
  return () => {
    for (const one of undo) one();
  };
}
