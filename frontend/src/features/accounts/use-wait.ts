import { useEffect, useState } from 'react';
import { errorCode, errorDetails } from '../../apollo/errors.js';

interface Wait {
  /** Seconds there are still to wait; 0 when nothing keeps one from trying. */
  left: number;
  /** True once one had to wait and may try again. */
  over: boolean;
  /** Takes the time to wait out of an error of the code RATE_LIMITED, and throws the error on. */
  noticed: (error: unknown) => never;
}

/** Counts down what a slowed account has to wait. */
export function useWait(): Wait {
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const left = until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));

  useEffect(() => {
    if (until === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);

  return {
    left,
    over: until !== null && left === 0,
    noticed: (error) => {
      const seconds = Number(errorDetails(error).retryAfterSeconds);
      const limited = errorCode(error) === 'RATE_LIMITED' && seconds > 0;
      setNow(Date.now());
      setUntil(limited ? Date.now() + seconds * 1000 : null);
      throw error;
    },
  };
}
