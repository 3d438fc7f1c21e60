import { InMemoryCache } from '@apollo/client/cache';
import type { Cache } from '@apollo/client/cache';
import type { OperationVariables } from '@apollo/client';

/**
 * While nothing is shown in advance, what is shown and what the server said are one. Apollo's cache reads them as two
 * all the same, and compares the two answers part by part, with every change of a list: here the one is read once.
 */
export class BreveCache extends InMemoryCache {
  /** What is shown in advance now, by the ids of its changes. */
  private readonly inAdvance = new Set<string>();

  /** Apollo itself asks with a mark of its own, and is told the state of the data as well. */
  override diff<Data, Variables extends OperationVariables>(
    options: Cache.DiffOptions<Data, Variables>,
  ): Cache.DiffResult<Data> & Cache.InternalDiffResultWithDataState<Data>;
  override diff(options: Cache.DiffOptions): Cache.DiffResult<unknown> {
    return super.diff(this.inAdvance.size === 0 ? { ...options, optimistic: true } : options);
  }

  override batch<Result>(options: Cache.BatchOptions<InMemoryCache, Result>): Result {
    const { optimistic, removeOptimistic, update } = options;
    if (typeof optimistic === 'string') this.inAdvance.add(optimistic);
    if (removeOptimistic === undefined) return super.batch(options);
    return super.batch({
      ...options,
      update: (cache) => {
        const result = update(cache);
        // Whoever is told of the change, once this is over, is told without what was shown in advance.
        this.inAdvance.delete(removeOptimistic);
        return result;
      },
    });
  }

  override removeOptimistic(id: string): void {
    this.inAdvance.delete(id);
    super.removeOptimistic(id);
  }

  override reset(options?: Cache.ResetOptions): Promise<void> {
    this.inAdvance.clear();
    return super.reset(options);
  }
}
