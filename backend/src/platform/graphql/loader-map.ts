import DataLoader from 'dataloader';

/** The loaders of one operation: made when first asked for, gone with it. */
export class LoaderMap {
  private readonly loaders = new Map<object, Map<string, unknown>>();

  /**
   * The loader that `owner` keeps under `name` in this operation.
   *
   * @param batch gives one answer a key, in the keys' order
   */
  get<Value>(
    owner: object,
    name: string,
    batch: (ids: readonly string[]) => Promise<readonly Value[]>,
  ): DataLoader<string, Value> {
    let own = this.loaders.get(owner);
    if (!own) this.loaders.set(owner, (own = new Map<string, unknown>()));
    let loader = own.get(name) as DataLoader<string, Value> | undefined;
    if (!loader) own.set(name, (loader = new DataLoader<string, Value>((ids) => batch(ids))));
    return loader;
  }

  /** Forgets everything read so far: called after a mutation's transaction, whose answer shows the new state. */
  clear(): void {
    this.loaders.clear();
  }
}
