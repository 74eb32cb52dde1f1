/** The look of the picker. All of it lives in a closed shadow root: the page's own styles stay as they are. */
export const PICKER_STYLE = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  overflow: clip !important;
}
* { box-sizing: border-box; }
.catcher, .boxes { position: absolute; inset: 0; }
.catcher { cursor: crosshair; outline: none; touch-action: pan-y; }
.boxes { pointer-events: none; }
.box { position: absolute; border-radius: 4px; }
.current { outline: 2px dashed #12566f; outline-offset: 2px; box-shadow: 0 0 0 6px rgb(255 255 255 / 70%); }
.kept { outline: 3px solid #12788f; outline-offset: 1px; background: rgb(43 163 190 / 18%); }
.dropped {
  outline: 3px solid #b3261e;
  outline-offset: 1px;
  background: repeating-linear-gradient(-45deg, rgb(179 38 30 / 16%) 0 8px, rgb(179 38 30 / 5%) 8px 16px);
}
.panel {
  position: absolute;
  inset-block-end: 16px;
  inset-inline: 0;
  display: grid;
  gap: 8px;
  width: fit-content;
  max-width: min(46rem, calc(100% - 24px));
  margin-inline: auto;
  padding: 12px 14px;
  border: 1px solid light-dark(#ddd8cc, #363d44);
  border-radius: 12px;
  background: light-dark(#fdfcf9, #16191c);
  color: light-dark(#1d2226, #e4e2dc);
  box-shadow: 0 6px 28px rgb(0 0 0 / 30%);
  font: 14px / 1.4 system-ui, sans-serif;
}
.panel.top { inset-block: 16px auto; }
p { margin: 0; }
.said {
  overflow: hidden;
  color: light-dark(#5a646c, #a3abb2);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.buttons { display: flex; flex-wrap: wrap; gap: 6px; }
button {
  min-height: 32px;
  padding: 4px 10px;
  border: 1px solid light-dark(#ddd8cc, #363d44);
  border-radius: 8px;
  background: transparent;
  color: inherit;
  font: 500 13px / 1.3 system-ui, sans-serif;
  cursor: pointer;
}
button:hover { border-color: light-dark(#12566f, #7cc4de); }
button:focus-visible { outline: 2px solid light-dark(#12566f, #7cc4de); outline-offset: 2px; }
button.main { border-color: transparent; background: light-dark(#12566f, #7cc4de); color: light-dark(#fff, #0d1f27); }
kbd {
  margin-inline-start: 6px;
  padding: 0 4px;
  border: 1px solid currentcolor;
  border-radius: 4px;
  font: 500 11px / 1.5 system-ui, sans-serif;
}
@media (forced-colors: active) {
  .current { outline-color: Highlight; }
  .kept { outline: 4px solid Highlight; }
  .dropped { outline: 4px double CanvasText; }
}
`;
