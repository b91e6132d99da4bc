/** Painting on pictures in the worker: covers what must not be seen, outlines what was found. Nothing uncovered is ever handed on. */

export interface Painted {
  /** With everything covered. */
  readonly plain: Blob;
  /** The same with outlines; absent when there is nothing to outline. */
  readonly marked?: Blob;
}

/** Boxes in CSS pixels of the window. */
export interface Painting {
  /** Width of the window in CSS pixels, to tell how many pixels of the picture one of them is. */
  readonly width: number;
  readonly covers: readonly (readonly [x: number, y: number, width: number, height: number])[];
  readonly marks: readonly { readonly n: number; readonly confirmed: boolean; readonly box: readonly [number, number, number, number] }[];
  /** `small`: JPEG with half the edge. */
  readonly quality: 'full' | 'small';
}

/** As in the overlay on the page. */
const COLOURS = { confirmed: '#b45309', review: '#1d4ed8', cover: '#4b5563', paper: '#ffffff' } as const;

/**
 * @param picture PNG or JPEG of what the window shows
 * @throws when the browser cannot paint here; then there is no picture
 */
export async function paint(picture: Blob, { width, covers, marks, quality }: Painting): Promise<Painted> {
  const bitmap = await createImageBitmap(picture);
  const scale = bitmap.width / width;
  const shrink = quality === 'small' ? 0.5 : 1;
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * shrink)), Math.max(1, Math.round(bitmap.height * shrink)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to paint on.');
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const unit = scale * shrink;
  context.fillStyle = COLOURS.cover;
  // Outwards to whole pixels: half a pixel of a letter is still a trace of it.
  for (const [x, y, wide, high] of covers) {
    const left = Math.floor(x * unit);
    const top = Math.floor(y * unit);
    context.fillRect(left, top, Math.ceil((x + wide) * unit) - left, Math.ceil((y + high) * unit) - top);
  }
  const plain = await encode(canvas, quality);
  if (marks.length === 0) return { plain };
  for (const mark of marks) outline(context, mark, unit);
  return { plain, marked: await encode(canvas, quality) };
}

function encode(canvas: OffscreenCanvas, quality: Painting['quality']): Promise<Blob> {
  return canvas.convertToBlob(quality === 'small' ? { type: 'image/jpeg', quality: 0.8 } : { type: 'image/png' });
}

function outline(context: OffscreenCanvasRenderingContext2D, { n, confirmed, box }: Painting['marks'][number], unit: number): void {
  const [x, y, wide, high] = box.map((one) => one * unit) as [number, number, number, number];
  context.strokeStyle = confirmed ? COLOURS.confirmed : COLOURS.review;
  context.lineWidth = 2 * unit;
  context.setLineDash(confirmed ? [] : [6 * unit, 4 * unit]);
  context.strokeRect(x - 3 * unit, y - 3 * unit, wide + 6 * unit, high + 6 * unit);
  context.setLineDash([]);
  const size = 18 * unit;
  const left = Math.max(0, x - 3 * unit);
  const top = Math.max(0, y - 3 * unit - size);
  context.fillStyle = confirmed ? COLOURS.confirmed : COLOURS.review;
  context.fillRect(left, top, size * (n > 9 ? 1.4 : 1), size);
  context.fillStyle = COLOURS.paper;
  context.font = `bold ${12 * unit}px sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(n), left + (size * (n > 9 ? 1.4 : 1)) / 2, top + size / 2);
}
