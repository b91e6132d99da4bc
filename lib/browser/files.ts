/** Files of the extension's own pages: written where the person says, or to the downloads; pictures without what a camera adds. */

export interface FileSink {
  readonly name: string;
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface Writable {
  write(data: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}
interface Handle {
  readonly name: string;
  createWritable(): Promise<Writable>;
}
type Picker = (options: { readonly suggestedName: string }) => Promise<Handle>;

/** Bytes held as pieces before they are handed to the browser, which may keep them on disk. */
const HELD = 8 * 2 ** 20;
/** Milliseconds after which the browser surely took the download over. */
const TAKEN = 60_000;

/**
 * Asks where to put a file, where the browser can be asked (straight from a press); collects a download elsewhere.
 * @returns undefined when the person chose no place
 */
export async function fileSink(name: string, type: string): Promise<FileSink | undefined> {
  const picker = (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker || !navigator.userActivation?.isActive) return download(name, type);
  try {
    const handle = await picker({ suggestedName: name });
    const file = await handle.createWritable();
    return { name: handle.name, write: (bytes) => file.write(bytes), close: () => file.close(), abort: () => file.abort() };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    // A browser that has the door and keeps it shut (policy, private window): the downloads are left.
    return download(name, type);
  }
}

function download(name: string, type: string): FileSink {
  let pieces: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  let held = 0;
  return {
    name,
    write: async (bytes) => {
      pieces.push(bytes);
      held += bytes.length;
      if (held < HELD) return;
      pieces = [new Blob(pieces)];
      held = 0;
    },
    close: async () => {
      const address = URL.createObjectURL(new Blob(pieces, { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), TAKEN);
      pieces = [];
    },
    abort: async () => {
      pieces = [];
    },
  };
}

/**
 * A picture drawn anew: place, camera and time that its file may carry stay behind.
 * @throws when the bytes are no picture
 */
export async function plainPicture(picture: Blob): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  image.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
