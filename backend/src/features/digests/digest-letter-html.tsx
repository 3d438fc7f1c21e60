import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { LETTER_SHEET } from '../../platform/mail/letter-sheet.js';
import type { DigestLetter, LetterLine, LetterSection } from './digest-letter.js';
import { digestWords } from './digest-words.js';

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
        <style>{LETTER_SHEET}</style>
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
