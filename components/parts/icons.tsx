/** The line icons, 20 by 20: paths only, so that they take the colour of the text around them. */
import type { ComponentChildren } from 'preact';

export const ICONS = {
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  help: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M8 8a2 2 0 1 1 2.9 1.8c-.7.3-.9.7-.9 1.4" />
      <path d="M10 13.9v.01" stroke-width="2" />
    </>
  ),
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="m12.8 12.8 4.2 4.2" />
    </>
  ),
  jump: (
    <>
      <path d="M3 7V4.5A1.5 1.5 0 0 1 4.5 3H7M13 3h2.5A1.5 1.5 0 0 1 17 4.5V7M17 13v2.5a1.5 1.5 0 0 1-1.5 1.5H13M7 17H4.5A1.5 1.5 0 0 1 3 15.5V13" />
      <circle cx="10" cy="10" r="1.6" fill="currentColor" />
    </>
  ),
  save: (
    <>
      <path d="M6 3h6l4 4v10H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z" />
      <path d="M12 3v4h4M10 9.5v4.5M7.8 12l2.2 2.2 2.2-2.2" />
    </>
  ),
  tell: (
    <>
      <path d="M3.5 8.5v3l2 .5L14.5 16V4L5.5 8Z" />
      <path d="M6.5 12.4 7.5 16.5h2l-.8-3.1M17 8.5v3" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  forward: (
    <>
      <path d="m8 5 5 5-5 5" />
    </>
  ),
  back: (
    <>
      <path d="m12 5-5 5 5 5" />
    </>
  ),
  down: (
    <>
      <path d="m5 8 5 5 5-5" />
    </>
  ),
  close: (
    <>
      <path d="m5 5 10 10M15 5 5 15" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1.5" />
      <path d="M13 7V4.5A1.5 1.5 0 0 0 11.5 3h-7A1.5 1.5 0 0 0 3 4.5v7A1.5 1.5 0 0 0 4.5 13H7" />
    </>
  ),
  file: (
    <>
      <path d="M5 3h6.5L15.5 7v10H5Z" />
      <path d="M11.5 3v4h4M7.5 11h5M7.5 14h5" />
    </>
  ),
  out: (
    <>
      <path d="M11.5 3.5h5v5M16.5 3.5 9.5 10.5M14 11.5v5H3.5V6h5" />
    </>
  ),
  captures: (
    <>
      <rect x="3" y="6" width="11" height="11" rx="1.5" />
      <path d="M6.5 3H15.5A1.5 1.5 0 0 1 17 4.5V13.5" />
    </>
  ),
  flows: (
    <>
      <rect x="2.5" y="7.5" width="4" height="5" rx="1" />
      <rect x="13.5" y="7.5" width="4" height="5" rx="1" />
      <path d="M6.5 10h7M11 7.5l2.5 2.5L11 12.5" />
    </>
  ),
  findings: (
    <>
      <path d="M4 5.5 6 2.5l2 3ZM10.5 4.5H17M10.5 10H17M10.5 15.5H17" />
      <path d="m6 7.8 2.2 2.2L6 12.2 3.8 10Z" />
      <circle cx="6" cy="15.5" r="1.8" />
    </>
  ),
  compare: (
    <>
      <rect x="2.5" y="4" width="6" height="12" rx="1" />
      <rect x="11.5" y="4" width="6" height="12" rx="1" />
      <path d="M4.5 8h2M4.5 11h2M13.5 8h2M13.5 12h2" />
    </>
  ),
  annotate: (
    <>
      <path d="M4 16.5 5 12.5 13.5 4l2.9 2.9L7.9 15.5Z" />
      <path d="m11.5 6 2.9 2.9" />
    </>
  ),
  export: (
    <>
      <path d="M10 12.5V3M6.5 6.5 10 3l3.5 3.5M3.5 12v5h13v-5" />
    </>
  ),
  import: (
    <>
      <path d="M10 3v9.5M6.5 9 10 12.5 13.5 9M3.5 12v5h13v-5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5Z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
  eyeoff: (
    <>
      <path d="M4.5 6.7C3.2 8.1 2.5 10 2.5 10S5.3 15 10 15c1.3 0 2.4-.4 3.4-.9M8 5.3C8.6 5.1 9.3 5 10 5c4.7 0 7.5 5 7.5 5s-.6 1.4-1.8 2.7M3.5 3l13 14" />
    </>
  ),
  trash: (
    <>
      <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5 6 17h8l1-11.5M8.5 9v5M11.5 9v5" />
    </>
  ),
  undo: (
    <>
      <path d="M7 4 3.5 7.5 7 11" />
      <path d="M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8" />
    </>
  ),
  again: (
    <>
      <path d="M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v3.5H13" />
    </>
  ),
  overseas: (
    <>
      <circle cx="8.5" cy="11.5" r="6" />
      <path d="M2.5 11.5h12M8.5 5.5c-3.2 3.6-3.2 8.4 0 12 3.2-3.6 3.2-8.4 0-12M13 7l4-4M13.7 3H17v3.3" />
    </>
  ),
  thirdparty: (
    <>
      <circle cx="6" cy="7" r="2.5" />
      <path d="M2 16.5c0-2.8 1.6-4.5 4-4.5 1.2 0 2.2.4 2.9 1.2M11 10h6M14.5 7.5 17 10l-2.5 2.5" />
    </>
  ),
  bundle: (
    <>
      <rect x="3" y="6" width="14" height="10.5" rx="1.5" />
      <path d="M3 10h14M10 6v10.5M10 6C8 2 5.5 3.5 7 6M10 6c2-4 4.5-2.5 3 0" />
    </>
  ),
  leave: (
    <>
      <path d="M11.5 3.5H4v13h7.5M8.5 10H17M14 7l3 3-3 3" />
    </>
  ),
  phone: (
    <>
      <path d="M5 3h2.5L9 7 7 8.5c.8 1.9 2.6 3.7 4.5 4.5L13 11l4 1.5V15c0 1.1-.9 2-2 2C8.9 17 3 11.1 3 5c0-1.1.9-2 2-2Z" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 6v4.2l2.8 1.7" />
    </>
  ),
  hash: (
    <>
      <path d="M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h13.5M3 12.5h13.5" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.2v4.5" />
      <path d="M10 6.4v.01" stroke-width="2" />
    </>
  ),
  plus: (
    <>
      <path d="M10 4v12M4 10h12" />
    </>
  ),
  minus: (
    <>
      <path d="M4 10h12" />
    </>
  ),
  same: (
    <>
      <path d="M4 7.5h12M4 12.5h12" />
    </>
  ),
  columns: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M7.7 4v12M12.3 4v12" />
    </>
  ),
  panel: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M12 4v12" />
    </>
  ),
  full: (
    <>
      <ellipse cx="10" cy="5" rx="6" ry="2.2" />
      <path d="M4 5v10c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2V5M4 8.5c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2M4 12c0 1.2 2.7 2.2 6 2.2s6-1 6-2.2" />
    </>
  ),
  stop: (
    <>
      <rect x="5.5" y="5.5" width="9" height="9" rx="1" />
    </>
  ),
  pause: (
    <>
      <path d="M10 3.5v6" />
      <path d="M6 5.3a6.2 6.2 0 1 0 8 0" />
    </>
  ),
} as const satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof ICONS;
