import { directoryWords, parseSearch } from '@breve/text';
import { useLanguage } from '../../lib/intl/language.js';

/** The words of a search to look for among people, teams and topics; empty where it has none. */
export function useNames(query: string): string {
  const { language } = useLanguage();
  return directoryWords(parseSearch(query, { language }).tree).join(' ');
}
