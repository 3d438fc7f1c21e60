import type { DigestLetter } from './digest-letter.js';
import { digestWords } from './digest-words.js';

/** The letter for those who read plain text: one address a line, under what it leads to. */
export function letterText(letter: DigestLetter): string {
  const words = digestWords(letter.language);
  return [
    letter.title,
    letterPartsText(letter),
    `${words.open}\n${letter.url}`,
    '-- ',
    words.whyYou,
    `${words.settings}\n${letter.settingsUrl}`,
    `${words.unsubscribe}\n${letter.unsubscribeUrl}`,
  ].join('\n\n');
}

/** What it says, without what a mail has around it. */
export function letterPartsText(letter: DigestLetter): string {
  const words = digestWords(letter.language);
  const sections = letter.sections.map(({ title, note, lines }) => {
    const head = note === null ? title.toUpperCase() : `${title.toUpperCase()} (${note})`;
    const written = lines.map(({ head, text, asked, foot, url }) =>
      [
        ...[head ?? '', text]
          .filter((part) => part !== '')
          .map((part, index) => `${index === 0 ? '-' : ' '} ${part}`),
        ...(asked === null ? [] : [`  ${words.inAnswerTo} ${words.quoted(asked)}`]),
        `  ${foot}`,
        `  ${url}`,
      ].join('\n'),
    );
    return [head, ...written].join('\n\n');
  });
  return [letter.span, ...sections, ...(letter.more === null ? [] : [letter.more])].join('\n\n');
}
