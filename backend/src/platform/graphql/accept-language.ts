import type { MessageLanguage } from '../errors/error-messages.js';

/** French or English, whichever an Accept-Language header prefers; English when it says neither. */
export function acceptedLanguage(header: string | undefined): MessageLanguage {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.split('-')[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter((entry) => (entry.language === 'fr' || entry.language === 'en') && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.language === 'fr' ? 'fr' : 'en';
}
