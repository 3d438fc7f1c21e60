import type { TextFault } from '@breve/text';
import type { Translate } from '../../../lib/intl/translate.js';

/** Why a text can not be posted, in the reader's words. */
export function faultWords({ code, count = 0, limit = 0 }: TextFault, t: Translate): string {
  switch (code) {
    case 'POST_EMPTY':
      return t('composer.fault.empty');
    case 'POST_TOO_LONG':
      return t('composer.over', { count: count - limit });
    case 'POST_TOO_COMPLEX':
      return t('composer.fault.complex');
    case 'LINK_TOO_LONG':
      return t('composer.fault.link', { limit });
    case 'TEXT_MALFORMED':
      return t('composer.fault.malformed');
  }
}
