/** Looks of the overlay. It stands in pages of any colour, so its own colours are fixed pairs measured in the tokens, light and dark. */
export const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important; pointer-events: none !important; }
* { box-sizing: border-box; margin: 0; }
.layer { position: fixed; inset: 0; pointer-events: none; font: 400 14px/1.5 system-ui, -apple-system, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; word-break: keep-all; overflow-wrap: break-word; font-variant-numeric: tabular-nums; color-scheme: light dark;
  --bg: #fff; --ink: #111827; --ink-2: #4b5563; --ink-3: #636b78; --line: #dde1e7; --line-strong: #7d8695; --sunken: #eef0f3; --focus: #6d28d9;
  --confirmed: #92400e; --review: #1e40af; --confirmed-solid: #b45309; --review-solid: #1d4ed8; }
@media (prefers-color-scheme: dark) { .layer { --bg: #111827; --ink: #f3f4f6; --ink-2: #b6becb; --ink-3: #9aa4b4; --line: #2c384b; --line-strong: #76839a; --sunken: #1b2434; --focus: #c4b5fd; --confirmed: #fcd34d; --review: #93c5fd; } }
.box { position: absolute; border: 2px solid var(--confirmed-solid); outline: 2px solid #fff; border-radius: 4px; }
.box.review { border-style: dashed; border-color: var(--review-solid); }
svg.leads { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; fill: none; }
.leads path { stroke: var(--confirmed-solid); stroke-width: 2; }
.leads path.halo { stroke: #fff; stroke-width: 5; }
.leads path.review { stroke: var(--review-solid); }
.flag { position: absolute; pointer-events: auto; display: inline-flex; gap: 4px; align-items: center; justify-content: center; min-width: 42px; height: 24px; padding: 0 8px; border: 2px solid #fff; border-radius: 6px; background: var(--confirmed-solid); color: #fff; font: 700 13px/1 system-ui, -apple-system, "Noto Sans KR", "Malgun Gothic", sans-serif; box-shadow: 0 1px 2px rgb(17 24 39 / .3); cursor: pointer; }
.flag.review { background: var(--review-solid); }
.box.place, .leads path.place { border-color: #111827; stroke: #111827; }
.flag.place { background: #111827; }
.flag[aria-expanded="true"] { outline: 2px solid var(--confirmed-solid); }
.flag.review[aria-expanded="true"] { outline-color: var(--review-solid); }
.flag svg { width: 11px; height: 11px; }
.small .flag { min-width: 28px; padding: 0 3px; }
.small .flag svg { display: none; }
.card { position: absolute; pointer-events: auto; width: 320px; max-width: calc(100vw - 24px); max-height: calc(100vh - 24px); overflow: auto; background: var(--bg); color: var(--ink); border: 1px solid var(--line-strong); border-radius: 10px; box-shadow: 0 2px 6px rgb(17 24 39 / .1), 0 10px 28px rgb(17 24 39 / .2); }
.head { display: flex; align-items: center; gap: 8px; padding: 6px 6px 0 14px; font-size: 12px; color: var(--ink-2); }
.head > svg { width: 18px; height: 18px; flex: none; }
.head b { color: var(--ink); }
.head .confirmed, .head > svg.confirmed { color: var(--confirmed); }
.head .review, .head > svg.review { color: var(--review); }
.head .sev { display: inline-flex; gap: 5px; align-items: center; }
.head .sev svg { width: 16px; height: 12px; }
.head .rest { opacity: .25; }
.head .close { margin-inline-start: auto; }
.body { padding: 2px 14px 12px; display: grid; gap: 8px; }
h2 { font-size: 15px; line-height: 1.35; font-weight: 700; }
.quote { font-size: 13px; color: var(--ink-2); overflow-wrap: anywhere; }
.law { font-size: 13px; color: var(--ink-2); }
.changed { font-size: 13px; padding: 6px 10px; border-radius: 6px; background: var(--sunken); }
[hidden] { display: none !important; }
.stage { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; padding: 0; background: transparent; pointer-events: auto; }
.stage::backdrop { background: transparent; }
.cap { font-size: 12px; color: var(--ink-3); }
.foot { display: flex; gap: 8px; align-items: center; padding: 8px 14px; border-block-start: 1px solid var(--line); }
.foot .cap { margin-inline-start: auto; }
kbd { font: 500 12px/1.4 ui-monospace, Consolas, monospace; padding: 0 .35em; border: 1px solid var(--line-strong); border-radius: 3px; color: var(--ink-2); }
.btn { display: inline-flex; align-items: center; justify-content: center; gap: .4em; min-height: 32px; padding: 4px 12px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--bg); color: var(--ink); font: 500 13px/1.3 inherit; font-family: inherit; cursor: pointer; }
.btn:hover { background: var(--sunken); }
.btn[aria-disabled="true"] { color: var(--ink-3); border-style: dashed; background: transparent; cursor: default; }
.btn.icon { border-color: transparent; background: transparent; padding: 0; width: 32px; }
.btn svg { width: 15px; height: 15px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
:focus-visible { outline: 2px solid var(--focus) !important; outline-offset: 2px; }
@media (forced-colors: active) {
  .layer { --bg: Canvas; --ink: CanvasText; --ink-2: CanvasText; --ink-3: CanvasText; --line: CanvasText; --line-strong: ButtonBorder; --sunken: Canvas; --focus: Highlight; --confirmed: CanvasText; --review: CanvasText; --confirmed-solid: CanvasText; --review-solid: CanvasText; }
  .box { border-color: Highlight; outline-color: Canvas; forced-color-adjust: none; }
  .flag { background: Canvas; color: CanvasText; border-color: CanvasText; }
}
@media print { .layer { display: none; } }
`;
