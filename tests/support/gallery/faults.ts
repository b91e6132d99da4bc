/** What is wrong with how a screen lies: runs inside the page, so it refers to nothing outside itself. */

/**
 * @param allowed selectors of elements that may be wider than their box or cut
 * @returns one line a fault; empty when every word is in its place
 */
export function faultsOfLayout(allowed: readonly string[]): string[] {
  const faults: string[] = [];
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.replaceAll(' ', '.')}` : ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  const ownWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  if (document.documentElement.scrollWidth > window.innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${window.innerWidth}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('svg') || element.tagName === 'SCRIPT' || allowed.some((selector) => element.closest(selector))) continue;
    const { overflowX, overflowY, display, visibility } = getComputedStyle(element);
    if (element.clientWidth === 0 || display === 'inline' || visibility === 'hidden') continue;
    if (element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${named(element)} is ${element.scrollWidth} wide in a box of ${element.clientWidth}`);
    }
    const cut = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
    if (cut && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`${named(element)} is ${element.scrollHeight} high in a box of ${element.clientHeight} that cuts`);
    }
    if (!ownWords(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > window.innerWidth + 1) faults.push(`${named(element)} stands outside the window`);
  }
  return [...new Set(faults)];
}
