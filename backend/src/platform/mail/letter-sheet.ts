/**
 * How a mail looks: the colours of the page's two themes. Everything is in this one sheet: no image, no font, nothing
 * from elsewhere.
 */
export const LETTER_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 24px 12px; background: #fbf9f4; color: #1c1a15; font: 15px/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
.letter { max-width: 600px; margin: 0 auto; }
h1 { margin: 0 0 4px; font: 600 24px/1.25 Georgia, 'Times New Roman', serif; }
h2 { margin: 28px 0 8px; padding-top: 14px; border-top: 1px solid #e4ded1; font: 600 18px/1.3 Georgia, 'Times New Roman', serif; }
h2 span { display: block; }
h2 span, .soft { color: #6d6658; font: 400 13px/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
.line { margin: 0 0 16px; }
.head { margin: 0; font-weight: 600; }
.head a { color: inherit; text-decoration: none; }
.bars { margin: 6px 0 4px; border-collapse: collapse; }
.bars td { height: 30px; padding: 0 2px 0 0; border-bottom: 1px solid #e4ded1; vertical-align: bottom; font-size: 0; line-height: 0; }
.bars div { width: 7px; background: #b9b09c; }
.bars td:last-child div { background: #2b3a9f; }
.text { margin: 0; font: 17px/1.45 Georgia, 'Times New Roman', serif; }
.text a { color: inherit; text-decoration: none; }
.asked { margin: 0 0 2px; padding-left: 10px; border-left: 2px solid #8d8574; color: #544e42; font: italic 15px/1.4 Georgia, serif; }
.soft { margin: 2px 0 0; }
a { color: #2b3a9f; }
.end { margin-top: 28px; padding-top: 14px; border-top: 1px solid #e4ded1; }
@media (prefers-color-scheme: dark) {
  body { background: #16140f; color: #f0ebe0; }
  h2, .end, .bars td { border-color: #332f27; }
  .bars div { background: #6d6658; }
  .bars td:last-child div { background: #b3bdff; }
  h2 span, .soft { color: #a0988a; }
  .asked { border-color: #7d7566; color: #bfb7a7; }
  a { color: #b3bdff; }
}`;
