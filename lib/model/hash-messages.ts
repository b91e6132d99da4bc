/** What a page and its hashing thread say to each other. Buffers wander to and fro: memory holds as many as there are, whatever the length. */

/** `length` bytes of the buffer are to be hashed; or the hash so far is asked for, which goes on or begins anew. */
export type HashOrder = { readonly buffer: ArrayBuffer; readonly length: number } | { readonly ask: 'hex' | 'take' };

export type HashAnswer = { readonly buffer: ArrayBuffer } | { readonly hex: string };
