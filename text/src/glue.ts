const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';
// A number in groups of three; not a part of a longer row of numbers, such as a phone's.
const GROUPS = /(?<![\p{L}\p{Nd}_]|\d )\d{1,3}(?: \d{3})+(?![\p{L}_]| ?\d)/gu;
// What a number counts: a currency with its factor, per cent.
const BEFORE_UNIT = /(?<=\d) (?=(?:[kKM]|Mds?)?[€$£%])/g;

/**
 * A text as it is shown: in French, the spaces typed before `: ; ! ? »`, after `«`, between groups of digits and between
 * a number and its currency or `%` become ones that no line breaks at (§9). For display only, nothing of it is stored. No space is added or taken away, so
 * offsets stay true, and Québec's typography, which asks for none before `; ! ?`, has nothing else to ask here. Links
 * hold no spaces.
 *
 * @param lang the post's language, a BCP 47 tag
 */
export function glue(text: string, lang: string): string {
  if (!/^fr(?:-|$)/i.test(lang)) return text;
  return text
    .replace(/ (?=[:»])/g, NO_BREAK_SPACE)
    .replace(BEFORE_UNIT, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/ (?=[;!?])/g, NARROW_NO_BREAK_SPACE)
    .replace(GROUPS, (number) => number.replaceAll(' ', NARROW_NO_BREAK_SPACE));
}
