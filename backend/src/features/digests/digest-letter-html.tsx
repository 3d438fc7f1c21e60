import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { DigestLetter, LetterLine, LetterSection } from './digest-letter.js';
import { digestWords } from './digest-words.js';

/** Colours of the page's two themes. Everything is in this one sheet: no image, no font, nothing from elsewhere. */
const SHEET = `
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

/** Of a bar, in pixels. */
const MOST_HEIGHT = 28;

/** The letter as a whole document. */
export function letterHtml(letter: DigestLetter): string {
  return `<!doctype html>${renderToStaticMarkup(<Letter letter={letter} />)}`;
}

/** What it says, for a reader of feeds: no styles of its own, and no charts, which need some. */
export function letterPartsHtml({ span, sections, more }: DigestLetter): string {
  return renderToStaticMarkup(
    <>
      <p>{span}</p>
      {sections.map(({ lines, ...section }) => (
        <Section
          key={section.title}
          section={{ ...section, lines: lines.map((line) => ({ ...line, bars: null })) }}
        />
      ))}
      {more !== null && <p>{more}.</p>}
    </>,
  );
}

function Letter({ letter }: { letter: DigestLetter }): ReactElement {
  const words = digestWords(letter.language);
  return (
    <html lang={letter.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.title}</title>
        <style>{SHEET}</style>
      </head>
      <body>
        <div className="letter">
          <h1>{letter.title}</h1>
          <p className="soft">{letter.span}</p>
          {letter.sections.map((section) => (
            <Section key={section.title} section={section} />
          ))}
          <p className="end">
            {letter.more !== null && <>{letter.more}. </>}
            <a href={letter.url}>{words.open}</a>
          </p>
          <p className="soft">
            {words.whyYou} <a href={letter.settingsUrl}>{words.settings}</a> ·{' '}
            <a href={letter.unsubscribeUrl}>{words.unsubscribe}</a>
          </p>
        </div>
      </body>
    </html>
  );
}

function Section({ section }: { section: LetterSection }): ReactElement {
  return (
    <>
      <h2>
        {section.title} {section.note !== null && <span>{section.note}</span>}
      </h2>
      {section.lines.map((line) => (
        <Line key={line.url} line={line} />
      ))}
    </>
  );
}

function Line({ line }: { line: LetterLine }): ReactElement {
  return (
    <div className="line">
      {line.asked !== null && <p className="asked">{line.asked}</p>}
      {line.head !== null && (
        <p className="head">
          <a href={line.url}>{line.head}</a>
        </p>
      )}
      {line.text !== '' && (
        <p className="text" lang={line.lang === 'und' ? undefined : line.lang} dir="auto">
          <a href={line.url}>{line.text}</a>
        </p>
      )}
      {line.bars !== null && <Bars bars={line.bars} />}
      <p className="soft">{line.foot}</p>
    </div>
  );
}

/** A small chart without an image; its numbers stand in words beside it. */
function Bars({ bars }: { bars: readonly number[] }): ReactElement {
  return (
    <table className="bars" role="presentation" aria-hidden="true">
      <tbody>
        <tr>
          {bars.map((part, index) => (
            <td key={index}>
              <div style={{ height: `${String(Math.round(part * MOST_HEIGHT))}px` }} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
