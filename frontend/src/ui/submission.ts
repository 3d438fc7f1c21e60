import { useCallback, useState } from 'react';
import { errorCode, errorDetails, errorWords } from '../apollo/errors.js';
import { useT } from '../lib/intl/translate.js';

/** To which field a refusal belongs: by its code, or by the `reason` beside BAD_USER_INPUT. */
export type RefusalPlaces<F extends string> = Readonly<Record<string, F>>;

interface Refusal<F extends string> {
  words: ReadonlyMap<F, string>;
  /** What concerns the form as a whole. */
  whole: string | null;
}

export interface Submission<F extends string> {
  pending: boolean;
  /** How often it was refused: each time the eye is brought to the first wrong field. */
  refusals: number;
  /** What is wrong with the form as a whole, in the server's words. */
  whole: string | null;
  /** What is wrong with a field. */
  at: (field: F) => string | null;
  /**
   * Asks the server, once the required fields hold something. What was typed stays in the fields.
   *
   * @returns whether it was done
   */
  run: (ask: () => Promise<unknown>, required?: Partial<Record<F, string>>) => Promise<boolean>;
}

const NOTHING_WRONG = { words: new Map<never, string>(), whole: null };

/** A form's way to the server and back. */
export function useSubmission<F extends string>(places: RefusalPlaces<F>): Submission<F> {
  const t = useT();
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState<Refusal<F>>(NOTHING_WRONG);

  const refuse = useCallback((next: Refusal<F>) => {
    setRefusal(next);
    setRefusals((count) => count + 1);
  }, []);

  const run = useCallback<Submission<F>['run']>(
    async (ask, required = {}) => {
      const missing = Object.entries<string | undefined>(required).filter(([, value]) => !value?.trim());
      if (missing.length > 0) {
        const words = t('form.required');
        refuse({ words: new Map(missing.map(([field]) => [field as F, words])), whole: null });
        return false;
      }
      setPending(true);
      try {
        await ask();
        setRefusal(NOTHING_WRONG);
        return true;
      } catch (error) {
        const words = errorWords(error) ?? t('ui.error.unreachable');
        const place = placeOf(error, places);
        refuse(
          place === undefined
            ? { words: new Map(), whole: words }
            : { words: new Map([[place, words]]), whole: null },
        );
        return false;
      } finally {
        setPending(false);
      }
    },
    [places, refuse, t],
  );

  const at = useCallback((field: F) => refusal.words.get(field) ?? null, [refusal]);
  return { pending, refusals, whole: refusal.whole, at, run };
}

function placeOf<F extends string>(error: unknown, places: RefusalPlaces<F>): F | undefined {
  const code = errorCode(error);
  if (code === 'BAD_USER_INPUT') {
    const { reason } = errorDetails(error);
    if (typeof reason === 'string') return places[reason];
  }
  return code === null ? undefined : places[code];
}
